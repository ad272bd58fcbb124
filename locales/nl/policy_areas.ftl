### Namen van de beleidsgebieden.

policy-area-professional_qualifications = Erkenning van beroepskwalificaties
