area =
    .name = Patients’ rights in cross-border healthcare
