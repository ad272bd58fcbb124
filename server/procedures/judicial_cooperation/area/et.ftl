area =
    .name = Õigusalane koostöö tsiviil- ja kaubandusasjades
