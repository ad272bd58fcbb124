area =
    .name = Seirbhísí
