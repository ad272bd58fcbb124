area =
    .name = Airgead tirim euro a iompar
