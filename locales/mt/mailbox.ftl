# The mailbox of the training realm.
mailbox-title = Kaxxa tal-posta
mailbox-lead = Kull messaġġ li s-sistema kieku tibgħat bil-posta elettronika lill-awtorità tiegħek u lilek.
mailbox-empty = Għad m’hemm l-ebda messaġġ.
mailbox-stuck = Għadu ma ġiex ikkonsenjat. Is-server tal-posta jista’ jkun bil-ħsara.

# The list of notices of a person.
notices-title = Avviżi
notices-lead = X’ġara fit-talbiet tal-awtorità tiegħek. Avviż jitħassar wara 90 jum.
notices-filter = Liema avviżi
notices-all = Kollha
notices-unread = Mhux moqrija
notices-empty = M’hemmx avviżi.
notices-empty-unread = M’hemmx avviżi mhux moqrija.
notices-read = Immarka bħala moqri
notices-read-all = Immarka kollha bħala moqrija
notices-count = Mhux moqrija: { $count }
