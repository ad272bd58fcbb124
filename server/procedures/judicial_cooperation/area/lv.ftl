area =
    .name = { -Judicial-cooperation } civillietās un komerclietās
