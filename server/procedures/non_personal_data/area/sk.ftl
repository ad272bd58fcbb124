area =
    .name = Voľný tok iných ako osobných údajov
