area =
    .name = Viðurkenning á { -professional-qualification(form: "dative") }
