area =
    .name = Justitiële samenwerking in burgerlijke en handelszaken
