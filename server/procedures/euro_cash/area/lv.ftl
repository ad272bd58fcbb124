area =
    .name = Euro skaidras naudas pārvadājumi
