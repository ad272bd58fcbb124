area =
    .name = Opinber innkaup
