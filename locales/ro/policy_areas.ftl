### Names of the policy areas.

policy-area-professional_qualifications = Recunoașterea calificărilor profesionale
