### Names of the policy areas.

policy-area-professional_qualifications = Szakmai képesítések elismerése
