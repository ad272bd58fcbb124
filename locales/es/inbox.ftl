# La bandeja de entrada y los borradores.
inbox-title = Bandeja de entrada
inbox-new = Nueva solicitud
inbox-empty-title = No hay solicitudes
inbox-empty-text = Las solicitudes aparecen aquí en cuanto se envían o se reciben. Para ver otras, elija otra lista o quite los filtros.
inbox-caption = Solicitudes
inbox-state = Estado
inbox-request = Solicitud
inbox-authority = Autoridad
inbox-due = Plazo
inbox-piles = Listas
inbox-new-rows =
    { $count ->
        [one] Mostrar { $count } solicitud nueva
        [many] Mostrar { $count } de solicitudes nuevas
       *[other] Mostrar { $count } solicitudes nuevas
    }
pile-waiting_for_us = A la espera de nosotros
pile-to_allocate = Pendientes de asignación
pile-waiting_for_them = A la espera de la otra autoridad
pile-overdue = Fuera de plazo
pile-closed = Cerradas

filter-text = Número, autoridad o referencia
filter-state = Estado
filter-area = Ámbito de actuación
filter-country = País
filter-due = Plazo
filter-any = Todos
filter-act = Filtrar
filter-clear = Quitar todos los filtros
due-within-overdue = Fuera de plazo
due-within-this_week = En un plazo de 7 días
due-within-later = Más adelante
due-within-never = Sin fecha

drafts-title = Borradores
drafts-saved = El borrador se ha guardado.
drafts-empty-title = No hay borradores
drafts-empty-text = Aquí aparecen las solicitudes que ha comenzado y aún no ha enviado.
drafts-recipient = Para
drafts-no-recipient = Aún sin elegir
drafts-author = Comenzado por
drafts-changed = Guardado por última vez
drafts-deleted-on = Se suprime el
draft-deleted-on = Si nadie lo modifica, este borrador se suprimirá el { $date }.
read-only-suspended = El acceso de su autoridad a este procedimiento está suspendido desde el { $date }.
read-only-ended = El acceso de su autoridad a este procedimiento terminó el { $date }.
read-only-no-role = Ya no tiene ninguna función con la que se redacten borradores de este procedimiento.
read-only-lead = Puede leer este borrador, copiar de él y suprimirlo. No puede modificarlo ni enviarlo.
drafts-act = Acciones
drafts-delete = Suprimir
drafts-delete-text = El borrador y sus documentos se suprimen definitivamente. Nadie más los ha visto.
drafts-delete-confirm = Suprimir el borrador
