### Names of the policy areas.

policy-area-professional_qualifications = Признаване на професионалните квалификации
