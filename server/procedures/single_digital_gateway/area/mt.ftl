area =
    .name = Gateway diġitali unika
