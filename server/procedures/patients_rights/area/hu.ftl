area =
    .name = Betegjogok a határon átnyúló egészségügyi ellátásban
