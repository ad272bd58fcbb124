### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Αυστρία
country-BE = Βέλγιο
country-BG = Βουλγαρία
country-CY = Κύπρος
country-CZ = Τσεχία
country-DE = Γερμανία
country-DK = Δανία
country-EE = Εσθονία
country-ES = Ισπανία
country-FI = Φινλανδία
country-FR = Γαλλία
country-GR = Ελλάδα
country-HR = Κροατία
country-HU = Ουγγαρία
country-IE = Ιρλανδία
country-IS = Ισλανδία
country-IT = Ιταλία
country-LI = Λιχτενστάιν
country-LT = Λιθουανία
country-LU = Λουξεμβούργο
country-LV = Λετονία
country-MT = Μάλτα
country-NL = Κάτω Χώρες
country-NO = Νορβηγία
country-PL = Πολωνία
country-PT = Πορτογαλία
country-RO = Ρουμανία
country-SE = Σουηδία
country-SI = Σλοβενία
country-SK = Σλοβακία
country-EU = Ευρωπαϊκή Ένωση
