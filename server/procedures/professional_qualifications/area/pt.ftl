area =
    .name = Reconhecimento das { -professional-qualification(form: "plural") }
