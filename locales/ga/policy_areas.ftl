### Names of the policy areas.

policy-area-professional_qualifications = Cáilíochtaí gairmiúla a aithint
