area =
    .name = Erkännande av yrkeskvalifikationer
