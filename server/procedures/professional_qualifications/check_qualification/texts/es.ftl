### Texts of the procedure that checks a professional qualification.
### Terms follow the Spanish version of Directive 2005/36/EC.

procedure =
    .name = Verificar una { -professional-qualification }
    .short = Verificación de cualificación
    .purpose = Pida a la autoridad de otro { -member-state } que confirme la { -professional-qualification }, el { -establishment } o la conducta de una persona, a fin de decidir sobre el reconocimiento o sobre la prestación temporal de servicios.

## Form

section-person =
    .title = Persona interesada
section-qualification =
    .title = Cualificación
section-purpose =
    .title = Finalidad de la solicitud

field-article =
    .label = Disposición de la Directiva 2005/36/CE en la que basa la solicitud
    .help = Elija la disposición que corresponde a su pregunta principal. La { -responding-authority } la ve antes de aceptar la solicitud.
    .option-article_8_1 = Artículo 8, apartado 1: información sobre un prestador de servicios temporales
    .option-article_50_2 = Artículo 50, apartado 2: autenticidad de los títulos de formación, condiciones mínimas de formación
    .option-article_50_3 = Artículo 50, apartado 3: formación recibida total o parcialmente en un centro situado en otro { -member-state }
    .option-article_50_3a = Artículo 50, apartado 3 bis: suspensión o { -prohibition } del ejercicio de la profesión
    .option-article_51 = Artículo 51: examen de una solicitud de reconocimiento
    .option-article_56_1 = Artículo 56, apartado 1: asistencia recíproca en la aplicación de la Directiva
    .option-article_56_2 = Artículo 56, apartado 2: medidas disciplinarias, sanciones penales u otras circunstancias graves y concretas
field-reason =
    .label = Motivo de sus dudas
    .help = Esta disposición exige dudas justificadas. Indique los hechos que las suscitan y nombre a la persona solo si es imprescindible.
field-holder =
    .label = Titular de la cualificación
    .help = Indique el nombre tal como figura en el documento de identidad.
field-name_on_document =
    .label = Nombre que figura en el documento, si es distinto
    .help = Por ejemplo, el nombre de nacimiento o un apellido anterior.
field-profession =
    .label = Profesión
    .help = La profesión que la persona desea ejercer en su { -member-state }.
field-profession_other =
    .label = Nombre de la otra profesión
    .help = Indique solo la profesión, no la persona.
field-qualification_kind =
    .label = Tipo de cualificación
    .option-diploma = Diploma
    .option-certificate = Certificado
    .option-attestation_of_competence = Certificado de competencia
    .option-specialist_title = Título de formación de especialista
    .option-third_country_recognised = Título de un tercer país reconocido por un { -member-state }
    .option-other = Otro título de formación
field-qualification_title =
    .label = Denominación de la cualificación
    .help = Indique la denominación en la lengua del documento.
field-issuing_body =
    .label = Organismo expedidor
    .help = La universidad, el centro, el colegio profesional o la autoridad que expidió el documento. La { -responding-authority } ve este dato antes de aceptar la solicitud.
field-issuing_place =
    .label = Lugar de expedición
    .help = La localidad en la que se expidió el documento. La { -responding-authority } ve este dato antes de aceptar la solicitud.
field-issuing_country =
    .label = País de expedición
field-issue_date =
    .label = Fecha de expedición
field-document_number =
    .label = Número del documento
field-purpose =
    .label = ¿Qué se propone hacer la persona en su { -member-state }?
    .option-establishment = Establecerse para ejercer la profesión
    .option-temporary_services = Prestar servicios de manera temporal u ocasional

list-professions =
    .option-doctor = Médico con formación básica
    .option-specialist_doctor = Médico especialista
    .option-general_practitioner = Médico generalista
    .option-nurse_general_care = Enfermero responsable de cuidados generales
    .option-dental_practitioner = Odontólogo
    .option-veterinary_surgeon = Veterinario
    .option-midwife = Matrona
    .option-pharmacist = Farmacéutico
    .option-architect = Arquitecto
    .option-specialised_nurse = Enfermero especialista
    .option-health_care_assistant = Auxiliar de enfermería
    .option-physiotherapist = Fisioterapeuta
    .option-occupational_therapist = Terapeuta ocupacional
    .option-speech_therapist = Logopeda
    .option-radiographer = Técnico en radiología
    .option-medical_laboratory_technician = Técnico de laboratorio clínico
    .option-dietitian = Dietista
    .option-optician = Óptico
    .option-psychologist = Psicólogo
    .option-social_worker = Trabajador social
    .option-childcare_worker = Educador infantil
    .option-primary_school_teacher = Maestro de educación primaria
    .option-secondary_school_teacher = Profesor de educación secundaria
    .option-special_needs_teacher = Maestro de educación especial
    .option-lawyer = Abogado
    .option-engineer = Ingeniero
    .option-electrician = Electricista
    .option-real_estate_agent = Agente inmobiliario
    .option-tourist_guide = Guía de turismo
    .option-mountain_guide = Guía de montaña
    .option-ski_instructor = Monitor de esquí
    .option-driving_instructor = Profesor de formación vial
    .option-hairdresser = Peluquero
    .option-other = Otra profesión

## Questions

category-general =
    .title = Preguntas generales
category-establishment =
    .title = { -Establishment } permanente
category-temporary =
    .title = Prestación temporal de servicios
category-attachments =
    .title = Copias de documentos

question-pq_g1 =
    .text = ¿Es auténtico el diploma o certificado adjunto?
question-pq_g1-finding =
    .label = ¿Qué irregularidad presenta el documento?
    .option-forged = Es falso
    .option-altered = Ha sido alterado
    .option-never_issued = Nunca se expidió
    .option-issued_to_another = Se expidió a otra persona
question-pq_g1-details =
    .label = Detalles

question-pq_g2 =
    .text = ¿Estaba autorizado entonces el organismo que expidió el documento adjunto para expedirlo?
question-pq_g2-right_body =
    .label = Organismo que estaba autorizado
    .help = Deje este campo en blanco si no conoce el organismo.

question-pq_g3 =
    .text = ¿Es la persona titular de la cualificación indicada en la solicitud?

question-pq_g4 =
    .text = ¿Cuál es la denominación exacta de la cualificación en su lengua?

question-pq_g5 =
    .text = ¿A qué profesión da acceso la cualificación en su { -member-state }?
question-pq_g5-profession_other =
    .label = Nombre de la otra profesión

question-pq_g6 =
    .text = ¿Está regulada esta profesión en su { -member-state }?
    .option-regulated = Sí
    .option-training_regulated = No, pero la formación está regulada
    .option-not_regulated = No

question-pq_e1 =
    .text = ¿Cumple la cualificación las condiciones mínimas de formación de la Directiva 2005/36/CE para el reconocimiento automático?
    .help = Si no las cumple, en la pregunta siguiente se pide la condición que no se cumple.

question-pq_e2 =
    .text = ¿Qué condición mínima de formación no se cumple?
    .help = Elija todas las opciones que procedan.
    .option-duration = Duración de la formación
    .option-subjects = Materias de la formación
    .option-practical_training = Formación práctica
    .option-admission_level = Nivel exigido para la admisión
    .option-clinical_instruction = Enseñanza clínica
question-pq_e2-explanation =
    .label = Explicación

question-pq_e3 =
    .text = ¿Ha cambiado la denominación de la cualificación con respecto al anexo V de la Directiva 2005/36/CE y pueden expedir un certificado de cambio de denominación?
    .help = Responda sí si se cumplen las dos condiciones.
question-pq_e3-certificate =
    .label = Certificado de cambio de denominación
    .help = Adjúntelo si ya se ha expedido.

question-pq_e4 =
    .text = ¿Se beneficia el profesional de derechos adquiridos?
    .option-general = Sí, derechos adquiridos generales (artículo 23)
    .option-specific = Sí, derechos adquiridos específicos de la profesión
    .option-none = No
    .option-cannot_answer = No podemos responder
question-pq_e4-certificate =
    .label = Certificado de derechos adquiridos
question-pq_e4-reason =
    .label = ¿Por qué no pueden responder?

question-pq_e5 =
    .text = ¿Cuándo comenzó y cuándo terminó la formación?

question-pq_e6 =
    .text = ¿Cuál es el nivel de la cualificación según el artículo 11 de la Directiva 2005/36/CE?
    .option-a = a) Certificado de competencia
    .option-b = b) Certificado que sanciona un ciclo de estudios secundarios
    .option-c = c) Título de nivel postsecundario de una duración mínima de un año, o formación regulada
    .option-d = d) Título de nivel postsecundario de una duración mínima de tres años y no superior a cuatro
    .option-e = e) Título de nivel postsecundario de una duración mínima de cuatro años

question-pq_e7 =
    .text = ¿Ha reconocido su { -member-state } a esta persona una cualificación de un tercer país?
question-pq_e7-recognised_on =
    .label = Fecha del reconocimiento
question-pq_e7-decision =
    .label = Resolución de reconocimiento

question-pq_e8 =
    .text = ¿Tiene el profesional tres años de experiencia profesional en su { -member-state } que puedan certificar?
question-pq_e8-experience =
    .label = Período de experiencia profesional
    .help = Si la persona sigue trabajando allí, indique como fin el día hasta el que certifica la experiencia.
question-pq_e8-certificate =
    .label = Certificado de experiencia profesional

question-pq_e9 =
    .text = ¿Qué materias comprendió la formación y cuántas horas tuvo cada una?
    .help = Adjunte el certificado académico o el programa de la formación.
question-pq_e9-explanation =
    .label = Explicación

question-pq_t1 =
    .text = ¿Está el profesional legalmente establecido en su { -member-state } para la actividad de que se trata?
question-pq_t1-since =
    .label = Establecido desde
question-pq_t1-entry =
    .label = Inscripción en un registro
    .help = Deje este campo en blanco si la profesión no tiene registro.

question-pq_t2 =
    .text = ¿Tiene el profesional actualmente prohibido ejercer, siquiera temporalmente?
question-pq_t2-scope =
    .label = Alcance de la { -prohibition }
question-pq_t2-in_force =
    .label = Período de la { -prohibition }
    .help = Deje el fin en blanco si la { -prohibition } no tiene fecha de fin.
question-pq_t2-decided_by =
    .label = Autoridad u { -court } que la decidió

question-pq_t3 =
    .text = ¿Existen sanciones disciplinarias, administrativas o penales que sean pertinentes para el ejercicio de la profesión?
    .option-none = Ninguna sanción
    .option-final = Sí, la resolución es firme
    .option-under_appeal = Sí, hay un recurso pendiente
    .option-cannot_disclose = Nuestra legislación no permite comunicar esta información
question-pq_t3-legal_basis =
    .label = Disposición que no lo permite

question-pq_t4 =
    .text = Si la profesión no está regulada en su { -member-state }: ¿la ha ejercido allí el profesional durante al menos un año en los diez últimos años?
question-pq_t4-pursued =
    .label = Período en el que se ejerció la profesión
    .help = Si la persona sigue trabajando allí, indique como fin el día de su respuesta.

question-pq_t5 =
    .text = ¿Tiene el profesional un seguro de responsabilidad profesional?
question-pq_t5-insurer =
    .label = Aseguradora
question-pq_t5-cover_period =
    .label = Período de cobertura
    .help = Deje el fin en blanco si la cobertura no tiene fecha de fin.
question-pq_t5-cover_amount =
    .label = Importe de la cobertura

question-pq_a1 =
    .text = Envíen copias de los documentos siguientes.
    .help = Elija los documentos que envía. Un comentario de la { -requesting-authority } puede pedir solo algunos de ellos.
    .option-diploma = Diploma
    .option-diploma_supplement = Suplemento al título
    .option-register_extract = { -Register-extract }
    .option-good_standing = Certificado de idoneidad profesional
    .option-decision = Resolución
question-pq_a1-copies =
    .label = Copias

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Suplemento al título
document-transcript =
    .name = Certificado académico
document-good_standing =
    .name = Certificado de idoneidad profesional

## Letters

letter-information =
    .name = Información sobre una solicitud relativa a su { -professional-qualification }
    .part-opening = Estamos examinando su { -professional-qualification }. Con este fin hemos enviado una solicitud a la autoridad de otro { -member-state } a través del Sistema de Información del Mercado Interior (IMI). Número de la solicitud: { $case-number }. Enviada el: { $case-sent }. Autoridad requerida: { $case-other }.
    .part-basis = La { -legal-basis } es la Directiva 2005/36/CE. Sus { -personal-data } se tratan de conformidad con el Reglamento (UE) n.º 1024/2012 y el Reglamento (UE) 2016/679.
    .part-rights = Puede pedir a nuestra autoridad o a la autoridad requerida el acceso a sus datos y la rectificación o supresión de los datos que sean inexactos o se hayan tratado ilícitamente.
letter-outcome =
    .name = Resultado de una solicitud relativa a su { -professional-qualification }
    .part-opening = Nuestra solicitud relativa a su { -professional-qualification } ha sido respondida a través del Sistema de Información del Mercado Interior (IMI). Número de la solicitud: { $case-number }. Enviada el: { $case-sent }. Autoridad que ha respondido: { $case-other }.
    .part-answers = Estas son las preguntas que formulamos y las respuestas que recibimos.
    .part-rights = Puede pedir a nuestra autoridad o a la autoridad requerida el acceso a sus datos y la rectificación o supresión de los datos que sean inexactos o se hayan tratado ilícitamente.
