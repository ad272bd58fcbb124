area =
    .name = { -Judicial-cooperation } in civil and commercial matters
