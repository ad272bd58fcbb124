area =
    .name = { -Professional-qualification(form: "plural-genitive") } tunnustamine
