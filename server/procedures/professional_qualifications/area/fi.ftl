area =
    .name = { -Professional-qualification(form: "genitive") } tunnustaminen
