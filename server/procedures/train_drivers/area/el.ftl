area =
    .name = Άδειες { -train-driver(form: "plural-genitive") }
