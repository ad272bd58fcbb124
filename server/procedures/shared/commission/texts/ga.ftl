side-commission =
    .name = An Coimisiún Eorpach
