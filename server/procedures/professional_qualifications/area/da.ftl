area =
    .name = Anerkendelse af erhvervsmæssige kvalifikationer
