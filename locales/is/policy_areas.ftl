### Heiti málaflokkanna.

policy-area-professional_qualifications = Viðurkenning á faglegri menntun og hæfi
