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
frame-notices = Buzón

not-found-title = Página no encontrada
not-found-text = No hay nada en esta dirección o usted no tiene acceso a su contenido. Compruebe la dirección o vuelva a la bandeja de entrada.
not-found-back = Ir a la bandeja de entrada
failed-title = No se ha podido mostrar esta página
failed-reference = Si vuelve a ocurrir, comunique esta referencia a su administrador: { $reference }.
choose = Elegir
