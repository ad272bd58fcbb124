area =
    .name = { -Judicial-cooperation } polgári és kereskedelmi ügyekben
