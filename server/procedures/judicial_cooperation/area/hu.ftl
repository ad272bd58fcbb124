area =
    .name = Igazságügyi együttműködés polgári és kereskedelmi ügyekben
