area =
    .name = Public documents
