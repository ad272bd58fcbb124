area =
    .name = Veturinkuljettajien lupakirjat
