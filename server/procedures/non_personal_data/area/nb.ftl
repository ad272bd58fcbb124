area =
    .name = Fri flyt av andre opplysninger enn { -personal-data }
