area =
    .name = Rettslig samarbeid i sivile saker og handelssaker
