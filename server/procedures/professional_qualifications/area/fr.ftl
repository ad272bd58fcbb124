area =
    .name = Reconnaissance des qualifications professionnelles
