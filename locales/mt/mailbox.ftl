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

stuck-title = Kaxxa tal-posta elettronika ma taċċettax messaġġi
stuck-tries = Tentattivi
stuck-mails = Messaġġi li qed jistennew
stuck-entry = Staqsi lil min imexxi l-posta tiegħek jekk il-kaxxa teżistix u fihiex spazju, jew daħħal oħra. Dak li qed jistenna jerġa’ jintbagħat malli tissejvja.
stuck-coordinator = L-awtorità ma ssirx taf bil-posta elettronika x’qed jiġri. Ċempilha u itlob lill-amministraturi tagħha jiċċekkjaw il-kaxxa.
stuck-own = L-indirizz tiegħek ma jaċċettax messaġġi
stuck-own-help = Staqsi lil min imexxi l-posta tiegħek, jew itlob lil amministratur tal-awtorità tiegħek jikkoreġi l-indirizz.
