area =
    .name = Pacientų teisės į tarpvalstybines sveikatos priežiūros paslaugas
