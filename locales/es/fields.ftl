### Campos de los formularios y cómo se leen sus valores.

fields-optional = (facultativo)
fields-only-if = Solo si procede
fields-choose = Elegir
fields-no-answer = Sin respuesta
fields-part-of = { $field }, { $part }
fields-text-language = Lengua de este texto
fields-at-most = { $max ->
    [one] Como máximo { $max } carácter
    [many] Como máximo { $max } de caracteres
   *[other] Como máximo { $max } caracteres
}
fields-yes = Sí
fields-no = No
fields-cannot = No podemos responder
fields-cannot-reason = Motivo por el que no se puede responder a la pregunta
fields-cannot-elsewhere = Autoridad que puede conocer la respuesta
fields-ask-elsewhere = Puede conocer la respuesta: { $authority }
fields-authority-help = El nombre oficial de la autoridad o su número en el directorio.
fields-day = Día
fields-month = Mes
fields-year = Año
fields-from = Desde
fields-to = Hasta
fields-from-to = del { $from } al { $to }
fields-since = desde el { $from }
fields-until = hasta el { $to }
fields-amount = Importe
fields-currency = Moneda
fields-street = Calle y número
fields-postcode = Código postal
fields-town = Localidad
fields-country = País
fields-countries-area = Espacio Económico Europeo
fields-countries-others = Otros países
fields-given-name = Nombre
fields-family-name = Apellidos
fields-birth-date = Fecha de nacimiento
fields-birth-place = Lugar de nacimiento
fields-nationality = Nacionalidad
fields-register = Nombre del registro
fields-register-number = Número en el registro
fields-no-documents = Aún no hay documentos adjuntos
fields-add-document = Añadir un documento
fields-remove = Quitar
fields-remove-document = Quitar { $name }
