# The search for requests.
search-procedure = Procedure
search-fields-lead = Kies een procedure om ook in de velden ervan te zoeken.
search-empty-title = Niets gevonden
search-empty-text = Controleer de spelling, gebruik minder woorden of verwijder een filter.
search-why = Gevonden op
search-why-person = Betrokken persoon
search-save = Deze zoekopdracht bewaren
search-saved = Bewaarde zoekopdrachten
search-person-title = Een persoon zoeken
search-person-lead = Er wordt telkens in één procedure gezocht. Vastgelegd wordt wie wanneer en waarom heeft gezocht.
search-person-name = Naam van de persoon of onderneming
search-person-name-help = Achternaam en voornaam in willekeurige volgorde en elk schrift. Bij slechts één naam is de geboortedatum nodig.
search-person-cut = De laatste { $max } worden getoond; er kunnen er meer zijn. Zoek opnieuw met een vollediger naam of met de geboortedatum.
search-reason-same-person = Om te zien of er al een verzoek over de persoon is
search-reason-enquiry = Om iemand te antwoorden die het nummer niet kent
search-reason-data-subject = De persoon oefent rechten inzake gegevensbescherming uit
search-reason-supervision = Een toezichthoudende autoriteit of een rechter vraagt erom
