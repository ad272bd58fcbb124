area =
    .name = Väljaspool teid kasutatavad liikurmasinad
