### Fields of forms and how their values are read.

fields-optional = (facoltativo)
fields-required-sometimes = (obbligatorio in alcuni casi)
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
fields-company-name = Denominazione dell’impresa
fields-vat-number = Partita IVA o numero nazionale
fields-identity-kind = Tipo di documento
fields-identity-number = Numero del documento
fields-identity-country = Paese di rilascio
fields-valid-until = Valido fino al
fields-identity-passport = Passaporto
fields-identity-card = Carta d’identità
fields-identity-residence = Permesso di soggiorno
fields-identity-travel = Documento di viaggio per rifugiati o apolidi
fields-identity-driving = Patente di guida
fields-phone-help = Con il prefisso del paese, ad esempio +351 21 123 45 67
fields-url-help = L’indirizzo completo, che inizia con https:// o http://
fields-iban-help = Inizia con due lettere per il paese, ad esempio PT50 0002 0123 1234 5678 9015 4. Gli spazi non contano.
fields-plate = Numero di targa
fields-plate-country = Paese di immatricolazione
fields-declared = Confermato
fields-percent = { $number }%
fields-no-documents = Nessun documento ancora allegato
fields-add-document = Aggiungi un documento
fields-remove = Rimuovi
fields-remove-document = Rimuovi { $name }
