### Noms des domaines d'action.

policy-area-professional_qualifications = Reconnaissance des qualifications professionnelles
