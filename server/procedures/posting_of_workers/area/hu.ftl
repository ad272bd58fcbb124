area =
    .name = { -Posting-of-workers }
