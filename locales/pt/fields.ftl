### Campos de formulários e como se leem os seus valores.

fields-optional = (facultativo)
fields-required-sometimes = (obrigatório em alguns casos)
fields-only-if = Só se for aplicável
fields-choose = Escolher
fields-no-answer = Sem resposta
fields-part-of = { $field }, { $part }
fields-text-language = Língua deste texto
fields-at-most = { $max ->
    [one] No máximo, { $max } carácter
    [many] No máximo, { $max } de caracteres
   *[other] No máximo, { $max } caracteres
}
fields-yes = Sim
fields-no = Não
fields-cannot = Não podemos responder
fields-cannot-reason = Motivo por que não é possível responder
fields-cannot-elsewhere = Autoridade que pode saber a resposta
fields-ask-elsewhere = Pode saber a resposta: { $authority }
fields-authority-help = A designação oficial da autoridade ou o seu número no diretório.
fields-day = Dia
fields-month = Mês
fields-year = Ano
fields-from = De
fields-to = Até
fields-from-to = de { $from } a { $to }
fields-since = desde { $from }
fields-until = até { $to }
fields-amount = Montante
fields-currency = Moeda
fields-street = Rua e número
fields-postcode = Código postal
fields-town = Localidade
fields-country = País
fields-countries-area = Espaço Económico Europeu
fields-countries-others = Outros países
fields-given-name = Nomes próprios
fields-family-name = Apelido
fields-birth-date = Data de nascimento
fields-birth-place = Local de nascimento
fields-nationality = Nacionalidade
fields-register = Designação do registo
fields-register-number = Número no registo
fields-company-name = Nome da empresa
fields-vat-number = Número de IVA ou número nacional
fields-identity-kind = Tipo de documento
fields-identity-number = Número do documento
fields-identity-country = País emissor
fields-valid-until = Válido até
fields-identity-passport = Passaporte
fields-identity-card = Bilhete de identidade ou cartão de cidadão
fields-identity-residence = Título de residência
fields-identity-travel = Documento de viagem de refugiado ou apátrida
fields-identity-driving = Carta de condução
fields-phone-help = Com o indicativo do país, por exemplo +351 21 123 45 67
fields-url-help = O endereço completo, que começa por https:// ou http://
fields-iban-help = Começa por duas letras do país, por exemplo PT50 0002 0123 1234 5678 9015 4. Os espaços não contam.
fields-plate = Número de matrícula
fields-plate-country = País de matrícula
fields-declared = Confirmado
fields-percent = { $number }%
fields-no-documents = Ainda não há documentos juntos
fields-add-document = Juntar um documento
fields-remove = Retirar
fields-remove-document = Retirar { $name }
