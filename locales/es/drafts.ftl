# El asistente de una nueva solicitud.
new-request-title = Nueva solicitud
new-request-lead = Elija lo que desea preguntar a otra autoridad. Puede guardar en cualquier momento y continuar más tarde.
new-request-none = Ninguna de sus funciones le permite presentar solicitudes. Consulte al administrador de su autoridad.
new-request-begin = Comenzar
new-request-lately = Los que ha utilizado últimamente
new-request-areas = Ámbitos de actuación
new-request-all-areas = Todos los ámbitos de actuación

wizard-next = Guardar y continuar
wizard-save = Guardar y terminar más tarde
wizard-language = Cambiar de lengua
wizard-steps = Pasos
wizard-step-of = { $number } de { $total } · { $step }
wizard-done = completado
autosave-saved = Guardado: { $time }
autosave-failed = No se ha guardado. Los datos que ha introducido siguen aquí; utilice el botón de abajo para guardar.
autosave-stale = Esta página se ha guardado en otro lugar mientras usted escribía. Los datos que ha introducido siguen aquí.
merge-open = Comparar y elegir
merge-title = Dos versiones
merge-lead = Esta página se guardó en otro lugar después de que usted la abriera. No se ha perdido nada de lo que ha introducido. Elija para cada campo qué versión se conserva. Puede modificar la suya, por ejemplo para añadir partes de la otra.
merge-saved-by = { $name } guardó la otra versión el { $time }.
merge-mine = Mi versión
merge-theirs = La otra versión
merge-empty = No se ha introducido nada
merge-taken = Tomado de la otra versión, porque usted no lo había modificado:
merge-save = Guardar las versiones elegidas

step-basis = Base jurídica
step-basis-lead = En qué se basa la solicitud.
step-recipient = Autoridad
step-recipient-lead = Busque la autoridad que puede responder. Escriba su nombre, una localidad o un tema en cualquier lengua.
step-subject = Objeto de la solicitud
step-subject-lead = Los campos marcados como datos personales no son visibles para la otra autoridad hasta que acepta la solicitud.
step-questions = Preguntas
step-questions-lead = Elija lo que desea saber. La otra autoridad lee cada pregunta en su propia lengua.
step-documents = Documentos
step-documents-lead = Adjunte lo que la otra autoridad necesita. Solo ve los documentos después de aceptar la solicitud.
step-deadline = Fecha y referencia
step-deadline-lead = Indique para cuándo necesita la respuesta.
step-check = Revisar y enviar
step-check-lead = Esto es lo que verá la otra autoridad.

recipient-chosen = Autoridad elegida
questions-chosen = { $chosen } de { $total }
questions-article = Artículo { $article }
questions-comment = Añadir un comentario
questions-comment-on = Comentario a la pregunta { $number }
questions-own = Preguntas propias
questions-own-help = Estas preguntas no se traducen: la otra autoridad las lee tal como usted las escribe. Siempre que sea posible, utilice la lista.
questions-own-number = Pregunta propia { $number }
turns-name = { $name } { $number }
turns-add = Añadir otro elemento: { $name }
turns-remove = Quitar { $name } { $number }
not-translated = { $language }, sin traducir
not-translated-unknown = Sin traducir

documents-kind = Tipo de documento
documents-language = Lengua del documento
documents-file = Archivo
documents-rules = PDF, PNG, JPEG o DOCX sin macros, hasta 20 MB.
documents-attach = Adjuntar
documents-remove = Quitar
documents-misplaced = El formulario, tal como está cumplimentado ahora, no prevé estos documentos, que no se envían. Quítelos.
documents-progress = Progreso de la carga

wanted-label = Fecha en que se necesita la respuesta
wanted-help = La otra autoridad puede aceptar esta fecha o proponer otra.
reference-label = Su referencia
reference-help = Para sus propios expedientes. La otra autoridad no la ve. No escriba aquí el nombre de la persona.

check-recipient = Para
check-change = Modificar
check-before = Antes de la aceptación
check-before-note = Lo necesario para saber si la autoridad es competente.
check-after = Después de la aceptación
check-after-note = Todos los datos que ha introducido.
check-send = Enviar la solicitud
check-send-to = Enviar a: { $name }
check-send-correction = Enviar la corrección

sent-title = Solicitud enviada
sent-for-approval = Solicitud presentada para aprobación
sent-number = Número
sent-next = Qué ocurre a continuación
sent-due = Plazo de aceptación
sent-open = Abrir la solicitud
