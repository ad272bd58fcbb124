area =
    .name = { -Judicial-cooperation } in burgerlijke en handelszaken
