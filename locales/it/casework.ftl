filter-held = A cura di
held-me = A mio carico
held-nobody = Nessuno
held-unit = La mia unità
inbox-held = Presso { $name }

bulk-title = Lavora su più richieste
bulk-text = Selezionare le richieste nell’elenco e indicare che cosa fare. Nulla lascia la vostra autorità e si può annullare per dieci minuti.
bulk-person = Collega
bulk-label = Etichetta
bulk-unit = Unità
bulk-assign = Passa
bulk-unlabel = Togli l’etichetta
bulk-column = Selezione
bulk-pick = Seleziona { $number }
bulk-pick-all = Seleziona tutte quelle di questa pagina
bulk-selected = Selezionate: { $count }

work-title = Nella vostra autorità
work-ours-only = Solo la vostra autorità lo vede.
work-mine = Questa richiesta è a vostro carico.
work-held = Questa richiesta è a carico di { $name }.
work-nobody = Nessuno ha ancora preso in carico questa richiesta.
work-take = Prendi in carico
work-give-back = Restituisci
work-unit = Unità: { $name }
work-unit-give = Inserisci nell’unità
work-unit-take = Togli dall’unità
work-choose = Scegli
work-label-put = Apponi l’etichetta
work-label-take = Togli { $name }
work-repeat = Nuova richiesta come questa
work-none = Ancora nulla.
work-no-personal = Senza dati personali: lo leggono tutti nella vostra autorità.

step-did-assign = Ora presso { $name }:
step-did-give-back = Restituite:
step-did-label = Etichetta { $name } apposta:
step-did-unlabel = Etichetta { $name } tolta:
step-did-to-unit = Ora nell’unità { $name }:
step-did-from-unit = Tolte dall’unità:
step-undone = Annullato:
step-unchanged = Invariato, perché era già così:
step-failed = Non eseguito:
step-undo = Annulla
step-undo-for = Possibile per dieci minuti.

notes-title = Note interne
notes-text = Nuova nota
notes-help = La leggono tutti coloro che nella vostra autorità possono leggere questa richiesta. Le note sono cancellate con la richiesta.
notes-add = Aggiungi la nota
notes-take-back = Ritira la nota

labels-title = Etichette
labels-lead = Le etichette ordinano le richieste della vostra autorità. Nessun’altra autorità le vede.
labels-new = Nuova etichetta
labels-colour = Colore
labels-retire = Non usare più { $name }
colour-neutral = Grigio
colour-info = Blu
colour-success = Verde
colour-soon = Ambra
colour-error = Rosso

units-title = Unità organizzative
units-lead = Le unità ordinano il lavoro all’interno della vostra autorità. Chi può trattare richieste e appartiene a un’unità può prendere in carico ciò che vi è stato inserito. Le unità non danno a nessuno un ruolo e nessun’altra autorità le vede.
units-new = Nuova unità
units-people = Persone in questa unità
units-save = Salva l’unità
units-change = Modifica { $name }
units-close = Chiudi { $name }
units-closed = Chiusa
units-into = Dove vanno le sue richieste aperte
units-into-none = In nessuna unità

phrases-title = Frasi per le risposte
phrases-lead = Frasi di cui la vostra autorità ha spesso bisogno.
phrases-use = Copiare una frase in una risposta.
phrases-new = Nuova frase
phrases-name = Titolo
phrases-text = Testo
phrases-keep = Salva la frase
phrases-change = Modifica { $name }
phrases-remove = Elimina { $name }
phrases-put-in = Inserisci { $name }
phrases-done = Inserita.

same-person-text = La vostra autorità ha già una richiesta aperta su questa persona in questa procedura:
