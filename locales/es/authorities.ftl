# El directorio de autoridades.
directory-title = Directorio de autoridades
directory-attribution = Nombres de lugares: GeoNames, CC BY 4.0. Nombres de países y lenguas: Unicode CLDR.
find-label = ¿Qué autoridad busca?
find-help = Un nombre, una localidad o un tema, en cualquier lengua y alfabeto.
find-level = Nivel
find-area = Competencia
find-group = Grupo
find-kind = Tipo de autoridad
find-function = Función
find-act = Buscar
find-count =
    { $count ->
        [one] { $count } autoridad
        [many] { $count } de autoridades
       *[other] { $count } autoridades
    }
find-why = Encontrada por
find-own = Esta es su propia autoridad.
find-nobody-reads = Nadie lee aún aquí las solicitudes de este procedimiento.
find-favourite = Favorita
find-partner = Contacto reciente
find-catch-all = No se ha encontrado ninguna autoridad adecuada a la que dirigirse. Esta se ocupa de lo que ninguna otra tramita en su Estado.
why-name = nombre
why-english-name = nombre en inglés
why-alias = otro nombre
why-former = nombre anterior
why-acronym = sigla
why-competence = profesión o materia
why-kind = tipo de organismo
why-place = lugar
why-country = país
level-national = Nacional
level-regional = Regional
level-local = Local
competence-PQ = Cualificaciones profesionales
competence-SD = Servicios
competence-PD = Documentos públicos
competence-FA = Armas de fuego
competence-PR = Derechos de los pacientes
competence-RT = Transporte por carretera
competence-PW = Desplazamiento de trabajadores
competence-CG = Bienes culturales
competence-GD = Protección de datos
competence-CP = Protección de los consumidores
competence-DL = Permisos de conducción
authority-country = País
authority-procedures = Puede recibir solicitudes en
authority-no-procedure = Nadie lee aún solicitudes aquí.
authority-back = Volver al directorio
find-no-access = Esta autoridad no tiene acceso a este procedimiento.
find-suspended = El acceso de esta autoridad está suspendido.
find-unfit = Esta autoridad no puede elegirse en este procedimiento. Motivo: { $what }
favourite-add = Añadir a favoritas
favourite-remove = Quitar de favoritas
groups-title = Grupos de autoridades
groups-lead = Sus propios grupos. Nadie más los ve. Elija un grupo cuando busque una autoridad.
groups-none = Aún no tiene ningún grupo.
groups-new = Nuevo grupo
groups-name = Nombre del grupo
groups-rename = Cambiar el nombre
groups-delete = Eliminar el grupo «{ $name }»
groups-empty = Aún no hay ninguna autoridad en este grupo.
groups-search = Buscar en este grupo
groups-add = Añadir al grupo
groups-take-out = Quitar { $name } del grupo
