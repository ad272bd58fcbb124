area =
    .name = { -Professional-qualification(form: "accusative") } atzīšana
