# The directory of authorities.
directory-title = Repertorio delle autorità
directory-attribution = Nomi di luogo: GeoNames, CC BY 4.0. Nomi di paesi e lingue: Unicode CLDR.
find-label = Quale autorità si cerca?
find-help = Una denominazione, una località o un argomento, in qualsiasi lingua e alfabeto.
find-level = Livello
find-area = Competenza
find-group = Gruppo
find-kind = Tipo di autorità
find-function = Funzione
find-act = Cerca
find-count =
    { $count ->
        [one] { $count } autorità
        [many] { $count } di autorità
       *[other] { $count } autorità
    }
find-why = Trovata per
find-own = Questa è la vostra autorità.
find-nobody-reads = Qui nessuno tratta ancora le richieste di questa procedura.
find-favourite = Preferita
find-partner = Partner recente
find-catch-all = Non è stata trovata un’autorità adatta che possa essere contattata. Questa si occupa di ciò che nessun’altra tratta nel suo Stato.
why-name = denominazione
why-english-name = denominazione inglese
why-alias = altra denominazione
why-former = denominazione precedente
why-acronym = sigla
why-competence = professione o materia
why-kind = tipo di ente
why-place = località
why-country = paese
level-national = Nazionale
level-regional = Regionale
level-local = Locale
competence-PQ = Qualifiche professionali
competence-SD = Servizi
competence-PD = Documenti pubblici
competence-FA = Armi da fuoco
competence-PR = Diritti dei pazienti
competence-RT = Trasporti su strada
competence-PW = Distacco dei lavoratori
competence-CG = Beni culturali
competence-GD = Protezione dei dati
competence-CP = Tutela dei consumatori
competence-DL = Patenti di guida
authority-country = Paese
authority-procedures = Riceve richieste per
authority-no-procedure = Qui nessuno tratta ancora le richieste.
authority-back = Torna al repertorio
find-no-access = Questa autorità non ha accesso a questa procedura.
find-suspended = L’accesso di questa autorità è sospeso.
find-unfit = Questa autorità non può essere scelta in questa procedura. Motivo: { $what }
favourite-add = Aggiungi alle preferite
favourite-remove = Rimuovi dalle preferite
groups-title = Gruppi di autorità
groups-lead = I suoi gruppi. Nessun altro li vede. Scelga un gruppo quando cerca un’autorità.
groups-none = Non ha ancora nessun gruppo.
groups-new = Nuovo gruppo
groups-name = Nome del gruppo
groups-rename = Rinomina
groups-delete = Elimina il gruppo «{ $name }»
groups-empty = In questo gruppo non c’è ancora nessuna autorità.
groups-search = Cerca in questo gruppo
groups-add = Aggiungi al gruppo
groups-take-out = Togli { $name } dal gruppo
