area =
    .name = Frjálst flæði ópersónulegra upplýsinga
