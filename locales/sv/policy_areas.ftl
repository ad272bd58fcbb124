### Politikområdenas namn.

policy-area-professional_qualifications = Erkännande av yrkeskvalifikationer
