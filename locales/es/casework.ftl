filter-held = A cargo de
held-me = Mí
held-nobody = Nadie
held-unit = Mi unidad
inbox-held = Con { $name }

bulk-title = Trabajar con varias solicitudes
bulk-text = Seleccione solicitudes de la lista e indique qué hacer. Nada sale de su autoridad y puede deshacerse durante diez minutos.
bulk-person = Colega
bulk-label = Etiqueta
bulk-unit = Unidad
bulk-assign = Traspasar
bulk-unlabel = Quitar etiqueta
bulk-column = Selección
bulk-pick = Seleccionar { $number }
bulk-pick-all = Seleccionar todas las de esta página
bulk-selected = Seleccionadas: { $count }

work-title = En su autoridad
work-ours-only = Solo su autoridad ve esto.
work-mine = Usted tiene esta solicitud a su cargo.
work-held = { $name } tiene esta solicitud a su cargo.
work-nobody = Nadie tiene aún esta solicitud a su cargo.
work-take = Hacerse cargo
work-give-back = Devolver
work-unit = Unidad: { $name }
work-unit-give = Asignar a la unidad
work-unit-take = Sacar de la unidad
work-choose = Elija
work-label-put = Poner etiqueta
work-label-take = Quitar { $name }
work-repeat = Nueva solicitud como esta
work-none = Todavía no hay nada.
work-no-personal = Sin datos personales: lo lee todo el personal de su autoridad.

step-did-assign = Ahora con { $name }:
step-did-give-back = Devueltas:
step-did-label = Etiqueta { $name } puesta:
step-did-unlabel = Etiqueta { $name } quitada:
step-did-to-unit = Ahora en la unidad { $name }:
step-did-from-unit = Sacadas de la unidad:
step-undone = Deshecho:
step-unchanged = Sin cambios, porque ya estaba así:
step-failed = No se ha hecho:
step-undo = Deshacer
step-undo-for = Posible durante diez minutos.

notes-title = Notas internas
notes-text = Nueva nota
notes-help = La leen todas las personas de su autoridad que pueden leer esta solicitud. Las notas se suprimen con la solicitud.
notes-add = Añadir nota
notes-take-back = Retirar nota

labels-title = Etiquetas
labels-lead = Las etiquetas ordenan las solicitudes de su autoridad. Ninguna otra autoridad las ve.
labels-new = Nueva etiqueta
labels-colour = Color
labels-retire = Dejar de usar { $name }
colour-neutral = Gris
colour-info = Azul
colour-success = Verde
colour-soon = Ámbar
colour-error = Rojo

units-title = Unidades
units-lead = Las unidades ordenan el trabajo dentro de su autoridad. Quien puede tramitar solicitudes y pertenece a una unidad puede hacerse cargo de lo que se haya asignado a esta. Las unidades no dan a nadie ninguna función, y ninguna otra autoridad las ve.
units-new = Nueva unidad
units-people = Personas de esta unidad
units-save = Guardar la unidad
units-change = Cambiar { $name }
units-close = Cerrar { $name }
units-closed = Cerrada
units-into = Adónde van sus solicitudes abiertas
units-into-none = A ninguna unidad

phrases-title = Frases de respuesta
phrases-lead = Frases que su autoridad necesita una y otra vez.
phrases-use = Copie una frase en una respuesta.
phrases-new = Nueva frase
phrases-name = Título
phrases-text = Texto
phrases-keep = Guardar frase
phrases-change = Cambiar { $name }
phrases-remove = Suprimir { $name }
phrases-put-in = Insertar { $name }
phrases-done = Insertada.

same-person-text = Su autoridad ya tiene una solicitud abierta sobre esta persona en este procedimiento:
