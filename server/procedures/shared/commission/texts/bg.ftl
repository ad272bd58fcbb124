side-commission =
    .name = Европейска комисия
