### Names of the policy areas.

policy-area-professional_qualifications = Priznavanje stručnih kvalifikacija
