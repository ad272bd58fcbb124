# Inicio de sesión y cuenta propia.
sign-in-title = Iniciar sesión
sign-in-username = Nombre de usuario
sign-in-password = Contraseña
sign-in-act = Iniciar sesión
sign-in-signed-out = Ha cerrado la sesión.
sign-in-expired-title = Su sesión ha finalizado
sign-in-expired-text = Los datos que ha introducido se conservan. Inicie sesión de nuevo y se enviarán en su nombre.
sign-in-forgot = ¿Ha olvidado la contraseña?
sign-in-forgot-text = Pida al administrador de su autoridad que establezca una nueva. Si no sabe quién es, consulte al coordinador del IMI de su país.

account-title = Mi cuenta
account-name = Nombre
account-authority = Autoridad
account-notices = Correos para mí
account-notices-text = Elija qué se envía a su dirección de servicio sobre las solicitudes que tiene asignadas. El buzón de su autoridad recibe siempre el aviso al momento.
account-notices-moves = Lo que hacen otras personas: enviar, aceptar, responder, preguntar
account-notices-deadlines = Recordatorios y plazos vencidos
account-notices-documents = Documentos y cartas
account-notices-at-once = Un correo por cada aviso, al momento
account-notices-daily = Un correo al día, por la mañana
account-notices-never = Ningún correo
account-notices-save = Guardar
account-sessions = Sesiones
account-sessions-text = Si inició sesión en un dispositivo que ya no utiliza, cierre todas sus sesiones. También tendrá que iniciar sesión de nuevo aquí.
account-sign-out-everywhere = Cerrar todas las sesiones

time-out-title = Su sesión está a punto de finalizar
time-out-text = Finalizará en menos de dos minutos porque no ha habido actividad durante un tiempo. Los datos que ha introducido se conservan.
time-out-extend = Mantener la sesión
