### Names of the policy areas.

policy-area-professional_qualifications = Uznávání odborných kvalifikací
