area =
    .name = Persónuvernd
