### Nombres de los ámbitos de actuación.

policy-area-professional_qualifications = Reconocimiento de cualificaciones profesionales
