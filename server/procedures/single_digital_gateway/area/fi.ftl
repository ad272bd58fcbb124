area =
    .name = Yhteinen digitaalinen palveluväylä
