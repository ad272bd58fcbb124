area =
    .name = Eén digitale toegangspoort
