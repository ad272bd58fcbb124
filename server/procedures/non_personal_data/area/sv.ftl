area =
    .name = Fritt flöde av andra data än { -personal-data }
