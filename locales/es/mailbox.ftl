# El buzón del sistema de formación.
notices-title = Buzón
notices-lead = Todos los mensajes que el sistema enviaría por correo electrónico a su autoridad y a usted.
notices-empty = Aún no hay mensajes.
notices-stuck = Aún no se ha entregado. Es posible que el servidor de correo no funcione.
