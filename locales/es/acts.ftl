### Títulos oficiales de los actos jurídicos por número CELEX.

act-32005L0036 = Directiva 2005/36/CE del Parlamento Europeo y del Consejo, de 7 de septiembre de 2005, relativa al reconocimiento de cualificaciones profesionales
act-32012R1024 = Reglamento (UE) n.º 1024/2012 del Parlamento Europeo y del Consejo, de 25 de octubre de 2012, relativo a la cooperación administrativa a través del Sistema de Información del Mercado Interior y por el que se deroga la Decisión 2008/49/CE de la Comisión («Reglamento IMI»)
