# El buzón del sistema de formación.
notices-title = Buzón
notices-lead = Todos los mensajes que el sistema enviaría por correo electrónico a su autoridad y a usted.
notices-empty = Aún no hay mensajes.
notices-stuck = Aún no se ha entregado. Es posible que el servidor de correo no funcione.
stuck-title = Una dirección de correo no admite mensajes
stuck-tries = Intentos
stuck-mails = Mensajes en espera
stuck-entry = Pregunte a quienes gestionan su correo si la dirección existe y tiene espacio, o indique otra. Lo que espera se envía de nuevo en cuanto guarde.
stuck-coordinator = La autoridad no se entera por correo de lo que ocurre. Llámela por teléfono y haga que sus administradores comprueben la dirección.
stuck-own = Su propia dirección no admite mensajes
stuck-own-help = Pregunte a quienes gestionan su correo o pida a un administrador de su autoridad que corrija la dirección.
