# The mailbox of the training realm.
notices-title = Kaxxa tal-posta
notices-lead = Kull messaġġ li s-sistema kieku tibgħat bil-posta elettronika lill-awtorità tiegħek u lilek.
notices-empty = Għad m’hemm l-ebda messaġġ.
notices-stuck = Għadu ma ġiex ikkonsenjat. Is-server tal-posta jista’ jkun bil-ħsara.
stuck-title = Kaxxa tal-posta elettronika ma taċċettax messaġġi
stuck-tries = Tentattivi
stuck-mails = Messaġġi li qed jistennew
stuck-entry = Staqsi lil min imexxi l-posta tiegħek jekk il-kaxxa teżistix u fihiex spazju, jew daħħal oħra. Dak li qed jistenna jerġa’ jintbagħat malli tissejvja.
stuck-coordinator = L-awtorità ma ssirx taf bil-posta elettronika x’qed jiġri. Ċempilha u staqsi lill-amministraturi tagħha jiċċekkjaw il-kaxxa.
stuck-own = L-indirizz tiegħek ma jaċċettax messaġġi
stuck-own-help = Staqsi lil min imexxi l-posta tiegħek, jew itlob lil amministratur tal-awtorità tiegħek jikkoreġi l-indirizz.
