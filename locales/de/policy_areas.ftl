### Names of the policy areas.

policy-area-professional_qualifications = Anerkennung von Berufsqualifikationen
