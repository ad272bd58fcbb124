area =
    .name = Laisvas ne { -personal-data(form: "genitive") } judėjimas
