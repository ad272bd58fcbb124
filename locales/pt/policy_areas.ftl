### Names of the policy areas.

policy-area-professional_qualifications = Reconhecimento das qualificações profissionais
