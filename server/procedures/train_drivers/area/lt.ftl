area =
    .name = Traukinio mašinistų pažymėjimai
