### Campos de formulários e como se leem os seus valores.

fields-optional = (facultativo)
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
fields-no-documents = Ainda não há documentos juntos
fields-add-document = Juntar um documento
fields-remove = Retirar
fields-remove-document = Retirar { $name }
