### Names of the policy areas.

policy-area-professional_qualifications = Riconoscimento delle qualifiche professionali
