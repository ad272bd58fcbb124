area =
    .name = Recognition of professional qualifications
