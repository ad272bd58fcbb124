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
act-32016R1191 =
    .title = Reglamento (UE) 2016/1191 del Parlamento Europeo y del Consejo, de 6 de julio de 2016, por el que se facilita la libre circulación de los ciudadanos simplificando los requisitos de presentación de determinados documentos públicos en la Unión Europea y por el que se modifica el Reglamento (UE) n.º 1024/2012
act-32014L0060 =
    .title = Directiva 2014/60/UE del Parlamento Europeo y del Consejo, de 15 de mayo de 2014, relativa a la restitución de bienes culturales que hayan salido de forma ilegal del territorio de un Estado miembro, y por la que se modifica el Reglamento (UE) n.º 1024/2012 (refundición)
