area =
    .name = Javne isprave
