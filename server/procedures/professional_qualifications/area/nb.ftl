area =
    .name = Godkjenning av yrkeskvalifikasjoner
