area =
    .name = Liikkuvat työkoneet
