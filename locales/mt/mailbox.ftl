# The mailbox of the training realm.
notices-title = Kaxxa tal-posta
notices-lead = Kull messaġġ li s-sistema kieku tibgħat bil-posta elettronika lill-awtorità tiegħek u lilek.
notices-empty = Għad m’hemm l-ebda messaġġ.
notices-stuck = Għadu ma ġiex ikkonsenjat. Is-server tal-posta jista’ jkun bil-ħsara.
