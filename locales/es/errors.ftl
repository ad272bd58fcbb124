### Qué está mal y cómo corregirlo, un mensaje para cada código.

# Negativas a un acto.
error-not-allowed = Sus funciones no permiten hacer esto. Consulte a la persona que gestiona las cuentas de su autoridad.
error-not-now = Esto ya no se puede hacer: la solicitud ha cambiado de estado. Ábrala de nuevo para ver qué se puede hacer ahora.
error-not-your-side = Solo la otra autoridad puede hacer esto.
error-incomplete = Aún faltan datos o hay datos incorrectos. Compruebe los campos indicados en esta página.
error-no-recipient = Elija la autoridad que debe recibir la solicitud.
error-recipient-not-reachable = En esta autoridad nadie lee solicitudes de este tipo. Elija otra autoridad.
error-not-admitted = Su autoridad no puede presentar solicitudes en este procedimiento: sus normas admiten a otras autoridades.
error-recipient-not-admitted = Las normas de este procedimiento no admiten a la autoridad elegida. Elija otra autoridad.
error-recipient-is-self = No se puede enviar una solicitud a la propia autoridad. Elija otra autoridad.
error-no-date-proposed = No hay ninguna fecha propuesta pendiente de su respuesta.
error-nothing-answered = Aún no se ha respondido a ninguna pregunta. Responda al menos a una y envíe después la respuesta.
error-already-rated = Su autoridad ya ha valorado esta solicitud.
error-recipient-abroad = Una solicitud solo puede reenviarse a una autoridad de su propio Estado miembro. Elija otra autoridad.
error-recipient-takes-part = Esta autoridad ya participa en la solicitud. Elija otra autoridad.
error-nothing-corrected = No se ha cambiado nada. Corrija algo o borre el borrador.
error-nothing-changed = No se ha cambiado nada. Modifique alguno de los datos
error-parts-open = Otra autoridad tiene preguntas pendientes. Espere sus respuestas o recupere antes las preguntas.
error-confidential = Esta solicitud es confidencial. No puede reenviarse ni dividirse hasta que la parte que pidió el tratamiento confidencial le ponga fin.
error-confidential-document = Un documento de la otra autoridad es confidencial. Pida a esa autoridad que ponga fin al tratamiento confidencial y después reenvíe la solicitud.

# Problemas de un campo.
error-required = Rellene este campo
error-not-chosen = Elija una respuesta
error-too-long = { $max ->
    [one] Reduzca el texto a { $max } carácter
    [many] Reduzca el texto a un máximo de { $max } de caracteres
   *[other] Reduzca el texto a un máximo de { $max } caracteres
}
error-not-a-date = Indique un día que exista, con el día, el mes y el año en cifras; por ejemplo, 27 3 2026
error-date-too-early = Indique el { $earliest } o un día posterior
error-date-too-late = Indique el { $latest } o un día anterior
error-date-after-legal = Indique el { $latest } o un día anterior: la fecha no puede ser posterior al fin del plazo legal
error-period-reversed = El último día es anterior al primero. Modifique uno de los dos
error-not-a-choice = Elija una de las opciones mostradas
error-not-a-number = Indique un número en cifras; por ejemplo, 12 o 12,5
error-number-out-of-range = Indique un número entre { $min } y { $max }
error-no-currency = Elija una moneda
error-not-a-country = Elija un país de la lista
error-unknown-region = No hay ninguna región con ese código. Indique un código de la NUTS 2024, por ejemplo DE2, o deje el campo vacío
error-not-an-authority = Esa autoridad no figura en el directorio. Búsquela por su nombre
error-exchanges-open = Aquí aún hay solicitudes en curso: { $count }. Indique la autoridad que se hace cargo de ellas
error-not-a-successor = Esta autoridad no puede hacerse cargo de las solicitudes. Elija otra del mismo Estado que tenga acceso y personas que las tramiten
error-successor-not-admitted = Las normas del procedimiento no admiten a esta autoridad en algunas de estas solicitudes: { $count }. Motivo: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Elija otra
error-another-active-authority = Elija otra autoridad activa del mismo Estado
error-parent-below = Esta autoridad forma parte de la otra. Elija una que no lo haga
error-too-deep = No puede haber más de { $max } autoridades unas sobre otras
error-successor-takes-part = Esta autoridad ya participa en algunas de estas solicitudes: { $count }. Elija otra
error-successor-is-self = Una autoridad no puede sucederse a sí misma. Elija otra
error-successor-suspended = El acceso de esta autoridad al procedimiento está suspendido. Elija otra o restablezca antes el acceso
error-circular-succession = El procedimiento procede de esta autoridad, que lo cedió antes. Elija otra
error-nobody-takes-over = Indique la autoridad que se hace cargo de este procedimiento
error-no-question = Elija al menos una pregunta
error-no-question-left = Conserve al menos una pregunta. Para encargarlas todas, reenvíe la solicitud
error-reason-required = Indique el motivo
error-document-required = Adjunte un documento
error-document-not-allowed = Quite los documentos cuyo tipo no puede adjuntarse aquí
error-document-misplaced = Quite el documento { $name }: el formulario, tal como está cumplimentado ahora, no lo prevé
error-not-ticked = Marque la casilla para confirmar
error-file-empty = El archivo está vacío. Elija otro archivo
error-file-too-large = El archivo es demasiado grande. Elija uno de { $max } como máximo
error-file-type-not-accepted = No se aceptan archivos de este tipo. Elija un archivo PDF, PNG, JPEG o DOCX
error-file-damaged = No se puede leer el archivo. Guárdelo de nuevo y adjunte el nuevo archivo
error-file-has-macros = El documento contiene macros. Guárdelo sin macros y adjúntelo de nuevo
error-too-many-files = La solicitud ya tiene el número máximo de documentos. Quite uno antes de adjuntar otro
error-not-text = El texto contiene un carácter invisible que no se puede guardar. Borre el texto y escríbalo de nuevo
error-not-an-email = Introduzca una dirección de correo electrónico; por ejemplo, nombre@example.eu
error-not-a-phone = Introduzca un número de teléfono con el prefijo del país; por ejemplo, +351 21 123 45 67
error-not-a-url = Introduzca una dirección completa que empiece por https:// o http://; por ejemplo, https://example.eu
error-not-an-iban = Introduzca un IBAN: dos letras del país, dos dígitos de control y el número de cuenta
error-iban-length = Longitud de un IBAN que empieza por { $country }: { $length }. Compare lo introducido con el original
error-iban-mistyped = Los dígitos de control no coinciden: hay al menos un carácter equivocado. Compare el IBAN con el original
error-not-a-plate = Introduzca la matrícula tal como figura en el vehículo: letras, cifras y guiones

# Llamadas fallidas.
error-not-found = No hay nada en esta dirección que usted pueda ver. Compruebe el número o vuelva a la lista.
error-stale = Entretanto, otra persona de su autoridad o la otra autoridad ha modificado estos datos. Lo que ha escrito sigue aquí: compárelo con el nuevo estado y envíelo de nuevo.
error-key-reused = Este formulario ya se ha enviado con otro contenido. Abra la página de nuevo antes de enviar otro.
error-signed-out = Su sesión ha finalizado. Inicie sesión de nuevo; lo que ha escrito se conserva.
error-unavailable = Esta parte del sistema no funciona en este momento. Los datos guardados están a salvo. Inténtelo de nuevo dentro de unos minutos.
error-internal = Se ha producido un error en el sistema. Los datos guardados están a salvo. Inténtelo de nuevo; si el error se repite, comunique la referencia a su servicio de asistencia.
error-unreadable = No se ha podido interpretar la página, quizá porque estaba abierta durante una actualización. Vuelva a cargarla.
error-no-answer = No se puede acceder al sistema. Compruebe su conexión e inténtelo de nuevo; mantenga abierta esta página para no perder lo que ha escrito.

# Inicio de sesión.
error-sign-in-no-fit = El nombre de usuario y la contraseña no coinciden. Compruebe ambos e inténtelo de nuevo.
error-sign-in-over = El inicio de sesión ha tardado demasiado. Empiece de nuevo con el nombre y la contraseña.
error-factor-required = Necesita un segundo factor para continuar. Configúrelo ahora.
error-provider-cancelled = No ha iniciado sesión: el proceso en el proveedor se canceló o se rechazó. Inténtelo de nuevo o utilice su contraseña.
error-provider-unknown-person = Ninguna cuenta está vinculada a esta identidad. Inicie sesión con su nombre de usuario y contraseña y vincule después la identidad en «Mi cuenta».
error-provider-level = El proveedor no ha confirmado su identidad con el nivel de seguridad exigido. Inicie sesión allí con un segundo factor.
error-provider-down = No se puede contactar con el proveedor en este momento. Inténtelo de nuevo dentro de unos minutos o utilice su contraseña.
error-provider-untrusted = No se ha aceptado la respuesta del proveedor: llegó demasiado tarde, ya se había utilizado o no corresponde. Empiece de nuevo.
error-prove-again = Inició sesión hace un rato. Inicie sesión de nuevo en otra ventana y repita este paso.
error-sign-in-wait = { $seconds ->
    [one] Demasiados intentos. Espere { $seconds } segundo antes de intentarlo de nuevo.
    [many] Demasiados intentos. Espere { $seconds } de segundos antes de intentarlo de nuevo.
   *[other] Demasiados intentos. Espere { $seconds } segundos antes de intentarlo de nuevo.
}

# Llamadas rechazadas.
error-too-large = Lo que ha enviado es demasiado grande. Acorte los textos y adjunte los archivos de uno en uno.
error-too-many-calls = Su navegador ha hecho demasiadas llamadas en poco tiempo. Espere un momento e inténtelo de nuevo.
error-foreign-origin = Este formulario no procede de una página de este sistema. Abra la página aquí y envíelo de nuevo.
error-outside-remit = Esto queda fuera de las funciones de su autoridad. Diríjase al coordinador competente.
error-function-taken = Otra autoridad ya tiene esta función para el mismo Estado, región o ámbito de actuación. Retire primero esa función.
error-circular-delegation = Esta autoridad está por encima de la suya en la red y no puede recibir de ella una función.
error-holds-functions = Esta autoridad aún tiene funciones en la red. Retírelas primero.
error-authority-changed = Esto ya no se puede hacer: entretanto se ha modificado esta autoridad o su lugar en la red. Abra de nuevo su página para ver qué se puede hacer ahora.
error-not-a-coordinator = La autoridad elegida no tiene ninguna función que lo permita aquí. Atribúyale antes la función o elija otro coordinador.

error-last-administrator = Es el único administrador de su autoridad. Nombre antes a otro administrador.
error-not-in-this-state = La cuenta ha cambiado entretanto. Vuelva a consultarla.
error-second-administrator = Un segundo administrador debe aprobarlo: ni quien lo pidió ni la persona afectada.
error-identity-taken = Esta identidad ya está vinculada a una cuenta, o su cuenta a otra identidad en este proveedor. Desvincule primero esa identidad.
error-not-a-username = Utilice entre 3 y 64 letras, cifras, puntos, guiones o guiones bajos
error-username-taken = Ese nombre de usuario ya está en uso. Elija otro
error-password-too-short = Utilice al menos { $min } caracteres
error-password-too-common = Esta contraseña se usa con frecuencia o se conoció por una filtración de datos. Elija otra
error-password-about-owner = La contraseña no puede ser su nombre, su dirección ni el nombre de su autoridad. Elija otra
error-wrong-code = El código no corresponde a este enlace. Compruébelo con su administrador
error-wrong-password = La contraseña no es correcta
error-wrong-factor-code = El código es incorrecto, demasiado antiguo o ya se ha usado. Introduzca el que la aplicación muestra ahora
error-wrong-passkey = La clave de acceso no se conoce aquí o se ha confirmado demasiado tarde. Inténtelo de nuevo o inicie sesión con su nombre de usuario y contraseña
error-not-a-name = Escriba el nombre sin caracteres especiales
error-colleague-exists = Ya hay un colega con esta dirección de correo electrónico
error-not-a-colleague = Ningún colega activo tiene ese nombre de usuario o correo electrónico
error-deputy-circle = Elija otro suplente: algún día estarían ausentes todos los que se suplen entre sí
error-for-coordinators = Solo los coordinadores tienen gestores de remisiones
error-unknown-procedure = No existe el procedimiento { $text }
error-role-for-alerts = { $text } es una función solo para alertas y notificaciones
error-unknown-role = No existe la función { $text }
error-unknown-language = No existe la lengua { $text }
error-repeated-line = Este correo electrónico ya figura en la línea { $line }
error-not-utf8 = La línea { $line } no se puede leer. Guarde la tabla como CSV en UTF-8
error-no-heading = La primera línea debe nombrar las columnas, al menos name y email
error-column-count = La línea no tiene tantas columnas como la primera
error-too-many-lines = Importe como máximo { $max } líneas a la vez
error-work-copy-submitted = La copia de trabajo está pendiente de aprobación o en vigor y no puede modificarse. Recupérela primero.
error-work-copy-not-submitted = La copia de trabajo no se ha presentado o ya está en vigor.
error-definition-faulty = La definición tiene errores. Corrija lo que indica la lista e inténtelo de nuevo.
error-author-cannot-approve = Otra persona debe aprobar lo que usted ha redactado.
error-not-a-publisher = Solo un administrador de la autoridad de la Comisión puede aprobar una definición o devolverla. Diríjase a uno de ellos.
error-definition-unreadable = El archivo no se puede leer, por lo que ningún formulario puede modificarlo. Corríjalo en el archivo.
error-written-otherwise = Esta parte está escrita de un modo que ningún formulario puede modificar. Modifíquela en el archivo.
error-not-a-procedure-folder = El archivo no es un archivo comprimido (ZIP) de un procedimiento. Elija uno con procedure.toml y sus textos.
error-not-an-identifier = Utilice minúsculas, cifras y guiones bajos, empezando por una letra
error-not-a-condition = Escriba la condición como en una definición, por ejemplo {"{"} field = "x", answered = true {"}"}
error-name-taken = Este nombre ya está en uso. Elija otro
error-not-taken-up = Asuma primero la solicitud; hasta entonces solo ve su encabezamiento.
error-waits-for-allocation = Esta solicitud está pendiente de asignación. Debe asignarse a alguien de su autoridad antes de que nadie actúe en ella.
error-no-coordinator = En este momento ningún coordinador puede decidir. Diríjase al coordinador nacional.
error-coordinators-called = Los coordinadores ya han sido llamados a intervenir.
error-not-overdue = Antes de que se acepte la solicitud, solo puede pedirse la intervención de los coordinadores una vez vencido un plazo.
error-commission-not-reachable = En este momento, nadie en la Comisión participa en este procedimiento.
error-waits-for-decision = Hay algo pendiente de una decisión. Espere a que se adopte o retire lo presentado.
error-deadline-not-over = Esto solo es posible una vez vencido el plazo.
error-not-extensible = Ahora no puede ampliarse ningún plazo: ya se amplió, ha vencido o no corre ninguno.
error-no-such-part = Ninguna de las preguntas encargadas a otra autoridad está en la fase necesaria para esto.
error-confidential-already = Su parte ya ha pedido el tratamiento confidencial.
error-closing-proposed = Hay una propuesta de cierre pendiente de respuesta. Si es de la otra autoridad, acéptela o recházela.
error-no-closing-proposed = La otra autoridad no ha propuesto el cierre.
error-commission-informed = La Comisión ya ha sido informada de esta solicitud.
error-not-confidential = Su parte no ha pedido el tratamiento confidencial.
error-taken-up-already = Su autoridad ya ha asumido la solicitud.
error-refusal-overruled = Un coordinador ha considerado que su rechazo no está justificado, por lo que no puede rechazarla de nuevo.
error-opinion-awaited = Se ha consultado a la Comisión, que todavía no ha emitido su dictamen.
error-data-blocked = Los datos de esta solicitud están bloqueados, por lo que no puede cambiarse nada en ella.
error-colleague-without-role = Este colega no puede trabajar en la solicitud. Elija a alguien que redacte o tramite solicitudes de este procedimiento.
error-undo-over = Ya no puede deshacerse: han pasado diez minutos o ya se deshizo.
error-changed-since = Alguien lo ha cambiado entretanto, así que se queda como está.
error-rights-changed = Sus permisos se han modificado en este momento, por lo que no se ha hecho nada. Abra de nuevo la página para ver qué puede hacer ahora.
error-nothing-selected = Seleccione al menos una solicitud.
error-label-exists = Su autoridad ya tiene una etiqueta con este nombre. Elija otro.
error-too-many-labels = Su autoridad ya tiene { $max } etiquetas. Deje de usar una que no haga falta.
error-unit-exists = Su autoridad ya tiene una unidad con este nombre. Elija otro.
error-too-many-units = Su autoridad ya tiene { $max } unidades. Cierre una que no haga falta.
error-group-exists = Ya tiene un grupo con este nombre. Elija otro.
error-too-many-groups = Ya tiene { $max } grupos. Elimine uno que no necesite.
error-group-full = El grupo ya contiene { $max } autoridades. Quite una o elija otro grupo.
error-not-hours = Introduzca cada franja de una hora a otra, por ejemplo 9:00-12:00
error-span-reversed = El horario termina antes de empezar. Modifique una de las horas
error-spans-overlap = La segunda franja empieza antes de que termine la primera. Modifique una de las dos
error-too-many-spans = Introduzca dos franjas al día como máximo
error-closing-too-long = La oficina estaría cerrada más de dos años. Elija una fecha anterior para el último día
error-too-many-searches = Ha buscado a personas demasiadas veces en poco tiempo. Espere una hora o busque por número.
error-too-many-saved-searches = Ya guarda tantas búsquedas como es posible. Quite una y guarde después esta.
error-too-many-exports = Ha descargado el directorio demasiadas veces en poco tiempo. Inténtelo de nuevo dentro de una hora.
