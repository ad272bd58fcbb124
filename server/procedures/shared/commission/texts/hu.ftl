side-commission =
    .name = Európai Bizottság
