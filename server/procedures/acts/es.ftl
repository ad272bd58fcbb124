### Títulos oficiales de los actos jurídicos por número CELEX.

act-32005L0036 =
    .title = Directiva 2005/36/CE del Parlamento Europeo y del Consejo, de 7 de septiembre de 2005, relativa al reconocimiento de cualificaciones profesionales
act-32012R1024 =
    .title = Reglamento (UE) n.º 1024/2012 del Parlamento Europeo y del Consejo, de 25 de octubre de 2012, relativo a la cooperación administrativa a través del Sistema de Información del Mercado Interior y por el que se deroga la Decisión 2008/49/CE de la Comisión («Reglamento IMI»)
act-31996L0071 =
    .title = Directiva 96/71/CE del Parlamento Europeo y del Consejo, de 16 de diciembre de 1996, sobre el desplazamiento de trabajadores efectuado en el marco de una prestación de servicios
act-32014L0067 =
    .title = Directiva 2014/67/UE del Parlamento Europeo y del Consejo, de 15 de mayo de 2014, relativa a la garantía de cumplimiento de la Directiva 96/71/CE, sobre el desplazamiento de trabajadores efectuado en el marco de una prestación de servicios, y por la que se modifica el Reglamento (UE) n.º 1024/2012 relativo a la cooperación administrativa a través del Sistema de Información del Mercado Interior («Reglamento IMI»)
act-32006L0123 =
    .title = Directiva 2006/123/CE del Parlamento Europeo y del Consejo, de 12 de diciembre de 2006, relativa a los servicios en el mercado interior
act-32017R2394 =
    .title = Reglamento (UE) 2017/2394 del Parlamento Europeo y del Consejo, de 12 de diciembre de 2017, sobre la cooperación entre las autoridades nacionales responsables de la aplicación de la legislación en materia de protección de los consumidores y por el que se deroga el Reglamento (CE) n.º 2006/2004
