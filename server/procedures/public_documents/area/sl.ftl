area =
    .name = Javne listine
