### Names of the policy areas.

policy-area-professional_qualifications = Rikonoxximent ta’ kwalifiki professjonali
