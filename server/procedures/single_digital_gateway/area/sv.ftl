area =
    .name = Gemensam digital ingång
