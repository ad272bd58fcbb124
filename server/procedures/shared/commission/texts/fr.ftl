side-commission =
    .name = Commission européenne
