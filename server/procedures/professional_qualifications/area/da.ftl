area =
    .name = Anerkendelse af { -professional-qualification(form: "plural") }
