area =
    .name = Elektrooniline kaubandus
