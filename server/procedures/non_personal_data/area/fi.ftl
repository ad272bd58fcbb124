area =
    .name = Muiden kuin { -personal-data(form: "genitive") } vapaa liikkuvuus
