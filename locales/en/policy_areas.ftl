### Names of the policy areas.

policy-area-professional_qualifications = Recognition of professional qualifications
