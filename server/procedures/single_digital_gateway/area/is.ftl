area =
    .name = Sameiginleg stafræn gátt
