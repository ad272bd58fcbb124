### Correos sobre los intercambios: asunto y frase para cada acontecimiento, y líneas comunes. Sin datos personales.

notice-send-subject = Nueva solicitud { $number }
notice-send-body = Otra autoridad le ha enviado una solicitud.
notice-withdraw-subject = Solicitud { $number } retirada
notice-withdraw-body = La autoridad solicitante ha retirado su solicitud. Ya no es necesario que responda.
notice-accept-subject = Solicitud { $number } aceptada
notice-accept-body = La autoridad requerida ha aceptado su solicitud.
notice-refuse-subject = Solicitud { $number } rechazada
notice-refuse-body = La autoridad requerida ha rechazado su solicitud e indica el motivo. Puede enviar la misma solicitud a otra autoridad.
notice-propose_date-subject = Otra fecha propuesta para la solicitud { $number }
notice-propose_date-body = La otra autoridad propone otra fecha para la respuesta.
notice-agree_date-subject = Fecha acordada para la solicitud { $number }
notice-agree_date-body = La otra autoridad ha aceptado la fecha que usted propuso para la respuesta.
notice-reply_partly-subject = Algunas respuestas a la solicitud { $number }
notice-reply_partly-body = La autoridad requerida ha enviado una parte de sus respuestas. Las demás se enviarán más adelante.
notice-reply-subject = Respuestas a la solicitud { $number }
notice-reply-body = La autoridad requerida ha respondido a su solicitud.
notice-close-subject = Solicitud { $number } cerrada
notice-close-body = La autoridad solicitante ha cerrado la solicitud.
notice-rate-subject = Valoración de la solicitud { $number }
notice-rate-body = La otra autoridad ha valorado su cooperación.
notice-reminded-subject = Recordatorio: solicitud { $number }
notice-reminded-body = Esta solicitud sigue a la espera de su autoridad.

notice-line-number = Número: { $number }
notice-line-procedure = Procedimiento: { $procedure }
notice-line-state = Estado: { $state }
notice-line-reference = Su referencia: { $reference }
notice-footer = OpenIMI ha enviado este mensaje automáticamente. No responda a él; inicie sesión para ver la solicitud.
