area =
    .name = { -Judicial-cooperation } w sprawach cywilnych i handlowych
