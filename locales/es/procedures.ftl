# La lista de procedimientos y la página de cada uno.
procedures-title = Procedimientos
procedures-lead = Qué pueden preguntarse las autoridades a través del Sistema de Información del Mercado Interior y con arreglo a qué normas.
procedures-words = Buscar un procedimiento
procedures-none = Ningún procedimiento contiene estas palabras.
procedures-back = Todos los procedimientos
procedures-count =
    { $count ->
        [one] { $count } procedimiento
        [many] { $count } de procedimientos
       *[other] { $count } procedimientos
    }
procedure-about = Acerca de este procedimiento
procedure-version = Versión { $version }
procedure-version-current = vigente para las solicitudes nuevas
procedure-version-old = Las solicitudes nuevas siguen otra versión de este procedimiento
procedure-versions = Versiones
procedure-in-english = Los textos de este procedimiento no están completos en su lengua. Se muestran en inglés.
procedure-not-public = Solo las personas que han iniciado sesión pueden consultar este procedimiento.
procedure-participants = Quién participa
admission-title = Autoridades admitidas
admission-abroad = Un Estado distinto del de la autoridad solicitante
admission-at-sending = Solo rige al enviar, no al reenviar
coordinators-never = Nunca
coordinators-optional = Posible, pero no obligatorio
coordinators-mandatory = Siempre, por un coordinador
procedure-workflow = Tramitación de una solicitud
procedure-deadlines = Plazos
procedure-refusal = Causas de rechazo
procedure-refusal-free = Basta con exponer el motivo por escrito.
procedure-refusal-reason = Además, hay que exponer el motivo por escrito.
attachment-request = Con la solicitud
attachment-reply = Con la respuesta
attachment-must = Debe adjuntarse uno de estos documentos
attachment-sometimes = En algunos casos debe adjuntarse uno de estos documentos
attachment-may = Solo pueden adjuntarse estos documentos
attachment-none = No pueden adjuntarse documentos
procedure-told = Partes avisadas
procedure-daily = Con el correo del día, salvo que la persona haya elegido otra cosa
procedure-follows = Puede seguir a
procedure-form = Contenido de una solicitud
procedure-special = con protección especial
procedure-special-ground = Permitido en virtud de
procedure-before-acceptance = visible antes de la aceptación
procedure-blocking = Bloqueo
procedure-erasing = Supresión
procedure-agree-date = Aceptar la fecha propuesta
procedure-close-unattended = Cierre automático

deadline-days = { $count ->
    [one] { $count } día natural
   *[other] { $count } días naturales
}
deadline-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
deadline-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
deadline-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
deadline-after-sending = { $length } después del envío de la solicitud
deadline-working-days = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
deadline-after-receipt = { $length } después de la recepción
deadline-after-completeness = { $length } después de la fecha en que la solicitud está completa
deadline-after-field = { $length } después de la fecha indicada en el campo «{ $field }»
deadline-conditional = El plazo corre solo si los datos del formulario cumplen una condición
deadline-completed-by = Se completa con
deadline-after-acceptance = { $length } después de la aceptación
deadline-on-agreed-date = En la fecha acordada
deadline-after-agreed-date = { $length } después de la fecha acordada
deadline-after-closure = { $length } después de la clausura formal
deadline-reminder = Recordatorio el día { $day }
deadline-reminders-before = Recordatorios, días antes: { $days }
deadline-escalates-after = Aviso a ambas autoridades, días hábiles tras el vencimiento: { $days }

diagram-title = Diagrama de estados
diagram-description = La tabla siguiente dice lo mismo en palabras.
diagram-by = Por
diagram-to = Lleva a
diagram-stays = no cambia

value-text = Texto
value-long-text = Texto más largo
value-choice = Una de estas opciones
value-choices = Una o varias de estas opciones
value-period = Período
value-number = Número
value-address = Dirección
value-percentage = Porcentaje
value-company = Empresa
value-profession = Profesión
value-language = Lengua
value-identity-document = Documento de identidad
value-email = Dirección de correo electrónico
value-phone = Número de teléfono
value-url = Dirección web
value-iban = Cuenta bancaria (IBAN)
value-vehicle-plate = Número de matrícula de un vehículo
value-declaration = Declaración que debe confirmarse
value-person = Persona
value-register = Inscripción en un registro
