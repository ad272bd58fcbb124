area =
    .name = Freier Verkehr nicht-personenbezogener Daten
