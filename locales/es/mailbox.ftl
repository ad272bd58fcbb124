# El buzón del sistema de formación.
mailbox-title = Buzón
mailbox-lead = Todos los mensajes que el sistema enviaría por correo electrónico a su autoridad y a usted.
mailbox-empty = Aún no hay mensajes.
mailbox-stuck = Aún no se ha entregado. Es posible que el servidor de correo no funcione.

# The list of notices of a person.
notices-title = Avisos
notices-lead = Lo que ha ocurrido en las solicitudes de su autoridad. Los avisos se borran a los 90 días.
notices-filter = Qué avisos
notices-all = Todos
notices-unread = Sin leer
notices-empty = No hay avisos.
notices-empty-unread = No hay avisos sin leer.
notices-read = Marcar como leído
notices-read-all = Marcar todos como leídos
notices-count = Sin leer: { $count }

stuck-title = Una dirección de correo no admite mensajes
stuck-tries = Intentos
stuck-mails = Mensajes en espera
stuck-entry = Pregunte a quienes gestionan su correo si la dirección existe y tiene espacio, o indique otra. Lo que espera se envía de nuevo en cuanto guarde.
stuck-coordinator = La autoridad no se entera por correo de lo que ocurre. Llámela por teléfono y haga que sus administradores comprueben la dirección.
stuck-own = Su propia dirección no admite mensajes
stuck-own-help = Pregunte a quienes gestionan su correo o pida a un administrador de su autoridad que corrija la dirección.
