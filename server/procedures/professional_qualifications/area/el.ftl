area =
    .name = Αναγνώριση { -professional-qualification(form: "plural-genitive") }
