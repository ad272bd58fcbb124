### Names of the policy areas.

policy-area-professional_qualifications = Uznawanie kwalifikacji zawodowych
