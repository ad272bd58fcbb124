area =
    .name = { -Judicial-cooperation } i sivile saker og handelssaker
