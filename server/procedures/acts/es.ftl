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
act-32018R1724 =
    .title = Reglamento (UE) 2018/1724 del Parlamento Europeo y del Consejo, de 2 de octubre de 2018, relativo a la creación de una pasarela digital única de acceso a información, procedimientos y servicios de asistencia y resolución de problemas y por el que se modifica el Reglamento (UE) n.º 1024/2012
act-32011L0024 =
    .title = Directiva 2011/24/UE del Parlamento Europeo y del Consejo, de 9 de marzo de 2011, relativa a la aplicación de los derechos de los pacientes en la asistencia sanitaria transfronteriza
act-32015R0983 =
    .title = Reglamento de Ejecución (UE) 2015/983 de la Comisión, de 24 de junio de 2015, sobre el procedimiento de expedición de la tarjeta profesional europea y la aplicación del mecanismo de alerta con arreglo a la Directiva 2005/36/CE del Parlamento Europeo y del Consejo
act-32016R1191 =
    .title = Reglamento (UE) 2016/1191 del Parlamento Europeo y del Consejo, de 6 de julio de 2016, por el que se facilita la libre circulación de los ciudadanos simplificando los requisitos de presentación de determinados documentos públicos en la Unión Europea y por el que se modifica el Reglamento (UE) n.º 1024/2012
act-32017R2394 =
    .title = Reglamento (UE) 2017/2394 del Parlamento Europeo y del Consejo, de 12 de diciembre de 2017, sobre la cooperación entre las autoridades nacionales responsables de la aplicación de la legislación en materia de protección de los consumidores y por el que se deroga el Reglamento (CE) n.º 2006/2004
act-32014L0060 =
    .title = Directiva 2014/60/UE del Parlamento Europeo y del Consejo, de 15 de mayo de 2014, relativa a la restitución de bienes culturales que hayan salido de forma ilegal del territorio de un Estado miembro, y por la que se modifica el Reglamento (UE) n.º 1024/2012 (refundición)
act-32009R1071 =
    .title = Reglamento (CE) n.º 1071/2009 del Parlamento Europeo y del Consejo, de 21 de octubre de 2009, por el que se establecen las normas comunes relativas a las condiciones que han de cumplirse para el ejercicio de la profesión de transportista por carretera y por el que se deroga la Directiva 96/26/CE del Consejo
act-32006L0022 =
    .title = Directiva 2006/22/CE del Parlamento Europeo y del Consejo, de 15 de marzo de 2006, sobre las condiciones mínimas para la aplicación de los Reglamentos (CE) n.º 561/2006 y (UE) n.º 165/2014 y la Directiva 2002/15/CE en lo que respecta a la legislación social relativa a las actividades de transporte por carretera, y por la que se deroga la Directiva 88/599/CEE del Consejo
