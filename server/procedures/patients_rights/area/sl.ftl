area =
    .name = Pravice pacientov pri čezmejnem zdravstvenem varstvu
