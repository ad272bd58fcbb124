area =
    .name = Potilaiden oikeudet rajatylittävässä terveydenhuollossa
