### Names of the policy areas.

policy-area-professional_qualifications = Profesionālo kvalifikāciju atzīšana
