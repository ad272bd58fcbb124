area =
    .name = Datu aizsardzība
