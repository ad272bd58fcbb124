area =
    .name = Fritt flöde av andra data än personuppgifter
