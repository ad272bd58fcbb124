area =
    .name = { -Judicial-cooperation } по граждански и търговски дела
