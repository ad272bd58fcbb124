area =
    .name = Nepersondatu brīva aprite
