area =
    .name = Licencje maszynistów
