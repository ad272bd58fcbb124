### Lomakkeiden kentät ja niiden arvojen lukutapa.

fields-optional = (vapaaehtoinen)
fields-only-if = Vain tarvittaessa
fields-choose = Valitse
fields-no-answer = Ei vastausta
fields-part-of = { $field }, { $part }
fields-text-language = Tekstin kieli
fields-at-most = { $max ->
    [one] Enintään { $max } merkki
   *[other] Enintään { $max } merkkiä
}
fields-yes = Kyllä
fields-no = Ei
fields-cannot = Emme voi vastata
fields-cannot-reason = Miksi kysymykseen ei voida vastata
fields-cannot-elsewhere = Viranomainen, joka saattaa tietää vastauksen
fields-ask-elsewhere = Saattaa tietää vastauksen: { $authority }
fields-authority-help = Viranomaisen virallinen nimi tai sen numero hakemistossa.
fields-day = Päivä
fields-month = Kuukausi
fields-year = Vuosi
fields-from = Alkaen
fields-to = Asti
fields-from-to = { $from } – { $to }
fields-since = { $from } alkaen
fields-until = { $to } asti
fields-amount = Määrä
fields-currency = Valuutta
fields-street = Katuosoite
fields-postcode = Postinumero
fields-town = Paikkakunta
fields-country = Maa
fields-countries-area = Euroopan talousalue
fields-countries-others = Muut maat
fields-given-name = Etunimet
fields-family-name = Sukunimi
fields-birth-date = Syntymäaika
fields-birth-place = Syntymäpaikka
fields-nationality = Kansalaisuus
fields-register = Rekisterin nimi
fields-register-number = Numero rekisterissä
fields-no-documents = Asiakirjoja ei ole vielä liitetty
fields-add-document = Lisää asiakirja
fields-remove = Poista
fields-remove-document = Poista { $name }
