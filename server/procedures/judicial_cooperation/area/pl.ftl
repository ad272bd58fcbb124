area =
    .name = Współpraca sądowa w sprawach cywilnych i handlowych
