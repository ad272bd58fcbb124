### Names of the policy areas.

policy-area-professional_qualifications = Uznávanie odborných kvalifikácií
