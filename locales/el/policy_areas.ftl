### Names of the policy areas.

policy-area-professional_qualifications = Αναγνώριση επαγγελματικών προσόντων
