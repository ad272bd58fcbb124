# Signing in, the own account.
sign-in-title = Idħol fil-kont
sign-in-username = Isem tal-utent
sign-in-password = Password
sign-in-act = Idħol
sign-in-signed-out = Ħriġt mill-kont.
sign-in-expired-title = Is-sessjoni tiegħek intemmet
sign-in-expired-text = Dak li daħħalt inżamm. Erġa’ idħol fil-kont u jintbagħat għalik.
sign-in-forgot = Insejt il-password?
sign-in-forgot-text = Itlob lill-amministratur tal-awtorità tiegħek jagħmillek waħda ġdida. Jekk ma tafx min hu, staqsi lill-koordinatur tal-IMI ta’ pajjiżek.

account-title = Il-kont tiegħi
account-name = Isem
account-authority = Awtorità
account-notices = Emails lili
account-notices-text = Agħżel x’jintbagħat fl-indirizz tas-servizz tiegħek dwar it-talbiet li huma assenjati lilek. Il-kaxxa postali tal-awtorità tiegħek dejjem tiġi avżata minnufih.
account-notices-moves = Dak li jagħmlu ħaddieħor: bgħit, aċċettazzjoni, tweġiba, mistoqsija
account-notices-deadlines = Tfakkiriet u dati li għaddew
account-notices-documents = Dokumenti u ittri
account-notices-at-once = Email għal kull waħda, minnufih
account-notices-daily = Email waħda kuljum, filgħodu
account-notices-never = L-ebda email
account-notices-save = Issejvja
account-sessions = Sessjonijiet
account-sessions-text = Jekk dħalt fil-kont minn apparat li m’għadekx tuża, temm is-sessjonijiet kollha tiegħek. Ikollok terġa’ tidħol fil-kont hawn ukoll.
account-sign-out-everywhere = Oħroġ mill-kont kullimkien

time-out-title = Is-sessjoni tiegħek waslet biex tintemm
time-out-text = Tintemm f’inqas minn żewġ minuti għax ilek ma tagħmel xejn. Dak li daħħalt jinżamm.
time-out-extend = Ibqa’ fil-kont
