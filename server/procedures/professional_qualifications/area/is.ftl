area =
    .name = Viðurkenning á faglegri menntun og hæfi
