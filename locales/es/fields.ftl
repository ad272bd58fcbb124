### Campos de los formularios y cómo se leen sus valores.

fields-optional = (facultativo)
fields-required-sometimes = (obligatorio en algunos casos)
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
fields-company-name = Nombre de la empresa
fields-vat-number = Número de IVA o número nacional
fields-identity-kind = Tipo de documento
fields-identity-number = Número del documento
fields-identity-country = País expedidor
fields-valid-until = Válido hasta
fields-identity-passport = Pasaporte
fields-identity-card = Documento de identidad
fields-identity-residence = Permiso de residencia
fields-identity-travel = Documento de viaje de refugiado o apátrida
fields-identity-driving = Permiso de conducción
fields-phone-help = Con el prefijo del país; por ejemplo, +351 21 123 45 67
fields-url-help = La dirección completa, que empieza por https:// o http://
fields-iban-help = Empieza por dos letras del país; por ejemplo, PT50 0002 0123 1234 5678 9015 4. Los espacios no importan.
fields-plate = Número de matrícula
fields-plate-country = País de matriculación
fields-declared = Confirmado
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Aún no hay documentos adjuntos
fields-add-document = Añadir un documento
fields-remove = Quitar
fields-remove-document = Quitar { $name }
