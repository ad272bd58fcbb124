# El marco de todas las páginas.
frame-skip = Ir al contenido
frame-training = Formación
frame-training-sentence = Sistema de formación: nada de lo que aparece aquí es real.
frame-search = Buscar solicitudes
frame-language = Lengua
frame-language-change = Cambiar
frame-account = Mi cuenta
frame-sign-out = Cerrar sesión
frame-places = Secciones
frame-inbox = Bandeja de entrada
frame-drafts = Borradores
frame-directory = Directorio

not-found-title = Página no encontrada
not-found-text = No hay nada en esta dirección o usted no tiene acceso a su contenido. Compruebe la dirección o vuelva a la bandeja de entrada.
not-found-back = Ir a la bandeja de entrada
failed-title = No se ha podido mostrar esta página
failed-reference = Si vuelve a ocurrir, comunique esta referencia a su servicio de asistencia: { $reference }.
choose = Elegir

shortcuts-title = Atajos de teclado
shortcuts-text = Teclas sueltas que llevan a páginas. No hacen nada mientras escribe.
shortcuts-on = Los atajos están activados en este navegador.
shortcuts-off = Los atajos están desactivados en este navegador.
shortcuts-turn-off = Desactivar
shortcuts-turn-on = Activar
shortcut-help = Mostrar esta página
shortcut-search = Ir a la búsqueda
shortcut-new = Empezar una nueva solicitud
shortcut-inbox = Abrir la bandeja de entrada
shortcut-drafts = Abrir los borradores
shortcut-directory = Abrir el directorio de autoridades
shortcut-next = Fila siguiente de una lista
shortcut-previous = Fila anterior de una lista
