area =
    .name = Patērētāju tiesību aizsardzība
