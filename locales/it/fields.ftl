### Fields of forms and how their values are read.

fields-optional = (facoltativo)
fields-only-if = Solo se pertinente
fields-choose = Scegliere
fields-no-answer = Nessuna risposta
fields-part-of = { $field }, { $part }
fields-text-language = Lingua di questo testo
fields-at-most = { $max ->
    [one] Al massimo { $max } carattere
    [many] Al massimo { $max } di caratteri
   *[other] Al massimo { $max } caratteri
}
fields-yes = Sì
fields-no = No
fields-cannot = Non possiamo rispondere
fields-cannot-reason = Perché non è possibile rispondere alla domanda
fields-cannot-elsewhere = Autorità che potrebbe conoscere la risposta
fields-ask-elsewhere = Potrebbe conoscere la risposta: { $authority }
fields-authority-help = La denominazione ufficiale dell’autorità o il suo numero nel repertorio.
fields-day = Giorno
fields-month = Mese
fields-year = Anno
fields-from = Dal
fields-to = Al
# Both are days.
fields-from-to = dal { $from } al { $to }
fields-since = dal { $from }
fields-until = fino al { $to }
fields-amount = Importo
fields-currency = Valuta
fields-street = Via e numero civico
fields-postcode = Codice postale
fields-town = Località
fields-country = Paese
fields-countries-area = Spazio economico europeo
fields-countries-others = Altri paesi
fields-given-name = Nomi
fields-family-name = Cognome
fields-birth-date = Data di nascita
fields-birth-place = Luogo di nascita
fields-nationality = Cittadinanza
fields-register = Denominazione del registro
fields-register-number = Numero di iscrizione nel registro
fields-no-documents = Nessun documento ancora allegato
fields-add-document = Aggiungi un documento
fields-remove = Rimuovi
fields-remove-document = Rimuovi { $name }
