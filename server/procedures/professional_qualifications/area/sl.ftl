area =
    .name = Priznavanje poklicnih kvalifikacij
