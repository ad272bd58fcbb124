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
