### Navne på politikområderne.

policy-area-professional_qualifications = Anerkendelse af erhvervsmæssige kvalifikationer
