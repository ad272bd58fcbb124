### Navn på politikkområdene.

policy-area-professional_qualifications = Godkjenning av yrkeskvalifikasjoner
