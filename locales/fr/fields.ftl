### Champs des formulaires et lecture de leurs valeurs.

fields-optional = (facultatif)
fields-required-sometimes = (obligatoire dans certains cas)
fields-only-if = Uniquement s’il y a lieu
fields-choose = Choisir
fields-no-answer = Pas de réponse
fields-part-of = { $field }, { $part }
fields-text-language = Langue de ce texte
fields-at-most = { $max ->
    [one] { $max } caractère au maximum
    [many] { $max } de caractères au maximum
   *[other] { $max } caractères au maximum
}
fields-yes = Oui
fields-no = Non
fields-cannot = Nous ne pouvons pas répondre
fields-cannot-reason = Motif pour lequel il n’est pas possible de répondre à la question
fields-cannot-elsewhere = Autorité susceptible de connaître la réponse
fields-ask-elsewhere = Susceptible de connaître la réponse : { $authority }
fields-authority-help = Le nom officiel de l’autorité ou son numéro dans le répertoire.
fields-day = Jour
fields-month = Mois
fields-year = Année
fields-from = Du
fields-to = Au
fields-from-to = du { $from } au { $to }
fields-since = à partir du { $from }
fields-until = jusqu’au { $to }
fields-amount = Montant
fields-currency = Monnaie
fields-street = Rue et numéro
fields-postcode = Code postal
fields-town = Localité
fields-country = Pays
fields-countries-area = Espace économique européen
fields-countries-others = Autres pays
fields-given-name = Prénoms
fields-family-name = Nom de famille
fields-birth-date = Date de naissance
fields-birth-place = Lieu de naissance
fields-nationality = Nationalité
fields-register = Nom du registre
fields-register-number = Numéro d’inscription au registre
fields-company-name = Nom de l’entreprise
fields-vat-number = Numéro de TVA ou numéro national
fields-identity-kind = Type de document
fields-identity-number = Numéro du document
fields-identity-country = Pays de délivrance
fields-valid-until = Valable jusqu’au
fields-identity-passport = Passeport
fields-identity-card = Carte d’identité
fields-identity-residence = Titre de séjour
fields-identity-travel = Titre de voyage pour réfugié ou apatride
fields-identity-driving = Permis de conduire
fields-phone-help = Avec l’indicatif du pays, par exemple +351 21 123 45 67
fields-url-help = L’adresse complète, commençant par https:// ou http://
fields-iban-help = Commence par deux lettres pour le pays, par exemple PT50 0002 0123 1234 5678 9015 4. Les espaces ne comptent pas.
fields-plate = Numéro d’immatriculation
fields-plate-country = Pays d’immatriculation
fields-declared = Confirmé
fields-percent = { $number }{ "\u202F" }%
fields-no-documents = Aucun document joint pour l’instant
fields-add-document = Ajouter un document
fields-remove = Retirer
fields-remove-document = Retirer { $name }
