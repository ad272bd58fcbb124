area =
    .name = Profesionālo kvalifikāciju atzīšana
