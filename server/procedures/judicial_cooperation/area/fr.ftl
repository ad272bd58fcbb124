area =
    .name = Coopération judiciaire en matière civile et commerciale
