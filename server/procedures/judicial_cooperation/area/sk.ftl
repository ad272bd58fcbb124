area =
    .name = { -Judicial-cooperation } v občianskych a obchodných veciach
