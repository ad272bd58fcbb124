# The search for requests.
search-procedure = Procedimiento
search-fields-lead = Elija un procedimiento para buscar también en sus campos.
search-empty-title = No se ha encontrado nada
search-empty-text = Compruebe la ortografía, use menos palabras o quite un filtro.
search-why = Encontrado por
search-why-person = Persona interesada
search-save = Guardar esta búsqueda
search-saved = Búsquedas guardadas
search-person-title = Buscar a una persona
search-person-lead = La búsqueda se limita a un procedimiento cada vez. Queda constancia de quién ha buscado, cuándo y por qué.
search-person-name = Nombre de la persona o de la empresa
search-person-name-help = Apellidos y nombre en cualquier orden y escritura. Con un solo nombre se necesita la fecha de nacimiento.
search-person-cut = Se muestran las últimas { $max } y puede haber más. Busque de nuevo con más partes del nombre o con la fecha de nacimiento.
search-reason-same-person = Para saber si ya existe una solicitud sobre la persona
search-reason-enquiry = Para responder a alguien que no conoce el número
search-reason-data-subject = La persona ejerce sus derechos de protección de datos
search-reason-supervision = Lo pide una autoridad de control o un órgano jurisdiccional
