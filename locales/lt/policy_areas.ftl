### Names of the policy areas.

policy-area-professional_qualifications = Profesinių kvalifikacijų pripažinimas
