area =
    .name = Preprava eurovej hotovosti
