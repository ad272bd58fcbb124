### Texts of the procedure that checks a professional qualification.
### Terms follow the Portuguese version of Directive 2005/36/EC.

procedure =
    .name = Verificar uma { -professional-qualification }
    .short = Verificação de qualificação
    .purpose = Solicite à autoridade de outro { -member-state } que confirme a { -professional-qualification }, o { -establishment } ou a conduta de uma pessoa, a fim de decidir sobre o reconhecimento ou sobre a prestação temporária de serviços.

## Form

section-person =
    .title = Pessoa em causa
section-qualification =
    .title = Qualificação
section-purpose =
    .title = Finalidade do pedido

field-article =
    .label = Disposição da Diretiva 2005/36/CE em que baseia o pedido
    .help = Escolha a disposição que corresponde à sua pergunta principal. A { -responding-authority } vê-a antes de aceitar o pedido.
    .option-article_8_1 = Artigo 8.º, n.º 1: informações sobre um prestador de serviços temporários
    .option-article_50_2 = Artigo 50.º, n.º 2: autenticidade dos títulos de formação, condições mínimas de formação
    .option-article_50_3 = Artigo 50.º, n.º 3: formação recebida, no todo ou em parte, num { -establishment } de outro { -member-state }
    .option-article_50_3a = Artigo 50.º, n.º 3-A: suspensão ou { -prohibition } do exercício da profissão
    .option-article_51 = Artigo 51.º: análise de um pedido de reconhecimento
    .option-article_56_1 = Artigo 56.º, n.º 1: { -mutual-assistance } na aplicação da Diretiva
    .option-article_56_2 = Artigo 56.º, n.º 2: sanções disciplinares ou penais ou outras circunstâncias graves e específicas
field-reason =
    .label = Motivo das suas dúvidas
    .help = Esta disposição exige dúvidas justificadas. Indique os factos que as suscitam e identifique a pessoa apenas se for indispensável.
field-holder =
    .label = Titular da qualificação
    .help = Indique o nome tal como consta do documento de identidade.
field-name_on_document =
    .label = Nome que consta do documento, se for diferente
    .help = Por exemplo, o nome de nascimento ou um apelido anterior.
field-profession =
    .label = Profissão
    .help = A profissão que a pessoa pretende exercer no seu { -member-state }.
field-profession_other =
    .label = Designação da outra profissão
    .help = Indique apenas a profissão, não a pessoa.
field-qualification_kind =
    .label = Tipo de qualificação
    .option-diploma = Diploma
    .option-certificate = Certificado
    .option-attestation_of_competence = Declaração de competência
    .option-specialist_title = Título de formação de especialista
    .option-third_country_recognised = Título de um país terceiro reconhecido por um { -member-state }
    .option-other = Outro título de formação
field-qualification_title =
    .label = Denominação da qualificação
    .help = Indique a denominação na língua do documento.
field-issuing_body =
    .label = Organismo emissor
    .help = A universidade, escola, ordem profissional ou autoridade que emitiu o documento. A { -responding-authority } vê este dado antes de aceitar o pedido.
field-issuing_place =
    .label = Local de emissão
    .help = A localidade onde o documento foi emitido. A { -responding-authority } vê este dado antes de aceitar o pedido.
field-issuing_country =
    .label = País de emissão
field-issue_date =
    .label = Data de emissão
field-document_number =
    .label = Número do documento
field-purpose =
    .label = O que pretende a pessoa fazer no seu { -member-state }?
    .option-establishment = Estabelecer-se para exercer a profissão
    .option-temporary_services = Prestar serviços a título temporário e ocasional

list-professions =
    .option-doctor = Médico com formação de base
    .option-specialist_doctor = Médico especialista
    .option-general_practitioner = Médico generalista
    .option-nurse_general_care = Enfermeiro responsável por cuidados gerais
    .option-dental_practitioner = Dentista
    .option-veterinary_surgeon = Veterinário
    .option-midwife = Parteira
    .option-pharmacist = Farmacêutico
    .option-architect = Arquiteto
    .option-specialised_nurse = Enfermeiro especialista
    .option-health_care_assistant = Auxiliar de saúde
    .option-physiotherapist = Fisioterapeuta
    .option-occupational_therapist = Terapeuta ocupacional
    .option-speech_therapist = Terapeuta da fala
    .option-radiographer = Técnico de radiologia
    .option-medical_laboratory_technician = Técnico de análises clínicas
    .option-dietitian = Dietista
    .option-optician = Ótico
    .option-psychologist = Psicólogo
    .option-social_worker = Assistente social
    .option-childcare_worker = Profissional de acolhimento de crianças
    .option-primary_school_teacher = Professor do ensino primário
    .option-secondary_school_teacher = Professor do ensino secundário
    .option-special_needs_teacher = Professor de educação especial
    .option-lawyer = Advogado
    .option-engineer = Engenheiro
    .option-electrician = Eletricista
    .option-real_estate_agent = Agente imobiliário
    .option-tourist_guide = Guia turístico
    .option-mountain_guide = Guia de montanha
    .option-ski_instructor = Instrutor de esqui
    .option-driving_instructor = Instrutor de condução
    .option-hairdresser = Cabeleireiro
    .option-other = Outra profissão

## Questions

category-general =
    .title = Perguntas gerais
category-establishment =
    .title = { -Establishment } permanente
category-temporary =
    .title = Prestação temporária de serviços
category-attachments =
    .title = Cópias de documentos

question-pq_g1 =
    .text = O diploma ou certificado em anexo é autêntico?
question-pq_g1-finding =
    .label = Que irregularidade apresenta o documento?
    .option-forged = Foi falsificado
    .option-altered = Foi alterado
    .option-never_issued = Nunca foi emitido
    .option-issued_to_another = Foi emitido em nome de outra pessoa
question-pq_g1-details =
    .label = Pormenores

question-pq_g2 =
    .text = O organismo que emitiu o documento em anexo estava autorizado a emiti-lo nessa data?
question-pq_g2-right_body =
    .label = Organismo que estava autorizado
    .help = Deixe em branco se não conhecer o organismo.

question-pq_g3 =
    .text = A pessoa é titular da qualificação indicada no pedido?

question-pq_g4 =
    .text = Qual é a denominação exata da qualificação na vossa língua?

question-pq_g5 =
    .text = A que profissão dá acesso a qualificação no vosso { -member-state }?
question-pq_g5-profession_other =
    .label = Designação da outra profissão

question-pq_g6 =
    .text = Esta profissão está regulamentada no vosso { -member-state }?
    .option-regulated = Sim
    .option-training_regulated = Não, mas a formação está regulamentada
    .option-not_regulated = Não

question-pq_e1 =
    .text = A qualificação cumpre as condições mínimas de formação da Diretiva 2005/36/CE para o reconhecimento automático?
    .help = Em caso negativo, indique na pergunta seguinte a condição que não é cumprida.

question-pq_e2 =
    .text = Que condição mínima de formação não é cumprida?
    .help = Escolha todas as opções aplicáveis.
    .option-duration = Duração da formação
    .option-subjects = Disciplinas da formação
    .option-practical_training = Formação prática
    .option-admission_level = Nível exigido para a admissão
    .option-clinical_instruction = Ensino clínico
question-pq_e2-explanation =
    .label = Explicação

question-pq_e3 =
    .text = A denominação da qualificação mudou em relação ao anexo V da Diretiva 2005/36/CE e podem emitir um certificado de alteração de denominação?
    .help = Responda sim se ambas as condições se verificarem.
question-pq_e3-certificate =
    .label = Certificado de alteração de denominação
    .help = Anexe-o se já tiver sido emitido.

question-pq_e4 =
    .text = O profissional beneficia de direitos adquiridos?
    .option-general = Sim, direitos adquiridos gerais (artigo 23.º)
    .option-specific = Sim, direitos adquiridos específicos da profissão
    .option-none = Não
    .option-cannot_answer = Não podemos responder
question-pq_e4-certificate =
    .label = Certificado de direitos adquiridos
question-pq_e4-reason =
    .label = Porque não podem responder?

question-pq_e5 =
    .text = Quando começou e quando terminou a formação?

question-pq_e6 =
    .text = Qual é o nível da qualificação nos termos do artigo 11.º da Diretiva 2005/36/CE?
    .option-a = a) Declaração de competência
    .option-b = b) Certificado que sanciona um ciclo de estudos secundários
    .option-c = c) Diploma de nível pós-secundário de, pelo menos, um ano, ou formação regulamentada
    .option-d = d) Diploma de nível pós-secundário de, pelo menos, três e não mais de quatro anos
    .option-e = e) Diploma de nível pós-secundário de, pelo menos, quatro anos

question-pq_e7 =
    .text = O vosso { -member-state } reconheceu a esta pessoa uma qualificação de um país terceiro?
question-pq_e7-recognised_on =
    .label = Data do reconhecimento
question-pq_e7-decision =
    .label = Decisão de reconhecimento

question-pq_e8 =
    .text = O profissional tem três anos de experiência profissional no vosso { -member-state } que possam certificar?
question-pq_e8-experience =
    .label = Período de experiência profissional
    .help = Se a pessoa ainda exercer a profissão, indique como fim o dia até ao qual certifica a experiência.
question-pq_e8-certificate =
    .label = Certificado de experiência profissional

question-pq_e9 =
    .text = Que disciplinas abrangeu a formação e com quantas horas cada uma?
    .help = Anexe o certificado de disciplinas ou o programa da formação.
question-pq_e9-explanation =
    .label = Explicação

question-pq_t1 =
    .text = O profissional está legalmente estabelecido no vosso { -member-state } para a atividade em causa?
question-pq_t1-since =
    .label = Estabelecido desde
question-pq_t1-entry =
    .label = Inscrição num registo
    .help = Deixe em branco se não existir registo para a profissão.

question-pq_t2 =
    .text = O profissional está atualmente proibido de exercer a profissão, ainda que temporariamente?
question-pq_t2-scope =
    .label = Âmbito da { -prohibition }
question-pq_t2-in_force =
    .label = Período da { -prohibition }
    .help = Deixe o fim em branco se a { -prohibition } não tiver termo.
question-pq_t2-decided_by =
    .label = Autoridade ou { -court } que decidiu

question-pq_t3 =
    .text = Existem sanções disciplinares, administrativas ou penais relevantes para o exercício da profissão?
    .option-none = Nenhuma sanção
    .option-final = Sim, a decisão é definitiva
    .option-under_appeal = Sim, está pendente um recurso
    .option-cannot_disclose = A nossa legislação não permite divulgar esta informação
question-pq_t3-legal_basis =
    .label = Disposição que não o permite

question-pq_t4 =
    .text = Se a profissão não estiver regulamentada no vosso { -member-state }: o profissional exerceu-a nesse Estado durante, pelo menos, um ano nos últimos dez anos?
question-pq_t4-pursued =
    .label = Período de exercício da profissão
    .help = Se a pessoa ainda exercer a profissão, indique como fim o dia da sua resposta.

question-pq_t5 =
    .text = O profissional tem um seguro de responsabilidade profissional?
question-pq_t5-insurer =
    .label = Seguradora
question-pq_t5-cover_period =
    .label = Período de cobertura
    .help = Deixe o fim em branco se a cobertura não tiver termo.
question-pq_t5-cover_amount =
    .label = Montante da cobertura

question-pq_a1 =
    .text = Enviem cópias dos seguintes documentos.
    .help = Escolha os documentos que envia. Um comentário da { -requesting-authority } pode pedir apenas alguns deles.
    .option-diploma = Diploma
    .option-diploma_supplement = Suplemento ao diploma
    .option-register_extract = { -Register-extract }
    .option-good_standing = Certificado de idoneidade profissional
    .option-decision = Decisão
question-pq_a1-copies =
    .label = Cópias

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Suplemento ao diploma
document-transcript =
    .name = Certificado de disciplinas e classificações
document-good_standing =
    .name = Certificado de idoneidade profissional

## Letters

letter-information =
    .name = Informação sobre um pedido relativo à sua { -professional-qualification }
    .part-opening = Estamos a examinar a sua { -professional-qualification }. Para o efeito, enviámos um pedido à autoridade de outro { -member-state } através do Sistema de Informação do Mercado Interno (IMI). Número do pedido: { $case-number }. Enviado em: { $case-sent }. Autoridade requerida: { $case-other }.
    .part-basis = A { -legal-basis } é a Diretiva 2005/36/CE. Os seus { -personal-data } são tratados em conformidade com o Regulamento (UE) n.º 1024/2012 e o Regulamento (UE) 2016/679.
    .part-rights = Pode solicitar à nossa autoridade ou à autoridade requerida o acesso aos seus dados, bem como a retificação ou o apagamento de dados que sejam inexatos ou tenham sido tratados ilicitamente.
letter-outcome =
    .name = Resultado de um pedido relativo à sua { -professional-qualification }
    .part-opening = O nosso pedido relativo à sua { -professional-qualification } foi respondido através do Sistema de Informação do Mercado Interno (IMI). Número do pedido: { $case-number }. Enviado em: { $case-sent }. Autoridade que respondeu: { $case-other }.
    .part-answers = Estas são as perguntas que fizemos e as respostas que recebemos.
    .part-rights = Pode solicitar à nossa autoridade ou à autoridade requerida o acesso aos seus dados, bem como a retificação ou o apagamento de dados que sejam inexatos ou tenham sido tratados ilicitamente.
