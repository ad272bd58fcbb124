area =
    .name = Derechos de los pacientes en la asistencia sanitaria transfronteriza
