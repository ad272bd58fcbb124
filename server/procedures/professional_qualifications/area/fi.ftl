area =
    .name = Ammattipätevyyden tunnustaminen
