# The wizard of a new request.
new-request-title = Talba ġdida
new-request-lead = Agħżel x’tixtieq tistaqsi lil awtorità oħra. Tista’ tissejvja meta trid u tkompli aktar tard.
new-request-none = M’għandekx rwol li jippermettilek tagħmel talbiet. Staqsi lill-amministratur tal-awtorità tiegħek.
new-request-begin = Ibda
new-request-lately = L-aħħar li użajt
new-request-areas = Oqsma ta’ politika
new-request-all-areas = L-oqsma kollha ta’ politika

wizard-next = Issejvja u kompli
wizard-save = Issejvja u kompli aktar tard
wizard-language = Ibdel il-lingwa
wizard-steps = Passi
wizard-step-of = { $number } minn { $total } · { $step }
wizard-done = lest
autosave-saved = Issejvjat { $time }
autosave-failed = Mhux issejvjat. Dak li daħħalt għadu hawn; uża l-buttuna t’hawn taħt biex tissejvja.
autosave-stale = Din il-paġna ġiet issejvjata minn post ieħor waqt li kont qed tikteb. Dak li daħħalt għadu hawn.
merge-open = Qabbel u agħżel
merge-title = Żewġ verżjonijiet
merge-lead = Din il-paġna ġiet issejvjata minn post ieħor wara li ftaħtha. Ma ntilef xejn minn dak li daħħalt. Agħżel għal kull qasam liema verżjoni tibqa’. Tista’ teditja l-verżjoni tiegħek, pereżempju biex iżżid partijiet mill-oħra.
merge-saved-by = Il-verżjoni l-oħra ġiet issejvjata minn { $name } f’dan il-ħin: { $time }.
merge-mine = Il-verżjoni tiegħi
merge-theirs = Il-verżjoni l-oħra
merge-empty = Ma ddaħħal xejn
merge-taken = Meħud mill-verżjoni l-oħra, għax inti ma kontx biddiltu:
merge-save = Issejvja l-verżjonijiet magħżula

step-basis = Bażi legali
step-basis-lead = Il-bażi tat-talba tiegħek.
step-recipient = Awtorità
step-recipient-lead = Sib l-awtorità li tista’ twieġeb. Ikteb isimha, belt jew suġġett bi kwalunkwe lingwa.
step-subject = Is-suġġett tat-talba
step-subject-lead = L-oqsma mmarkati bħala personali jibqgħu moħbija mill-awtorità l-oħra sakemm taċċetta t-talba.
step-questions = Mistoqsijiet
step-questions-lead = Agħżel x’tixtieq tkun taf. L-awtorità l-oħra taqra kull mistoqsija bil-lingwa tagħha.
step-documents = Dokumenti
step-documents-lead = Ehmeż dak li għandha bżonn l-awtorità l-oħra. Hija tara d-dokumenti biss wara li tkun aċċettat.
step-deadline = Data u referenza
step-deadline-lead = Għid sa meta għandek bżonn it-tweġiba.
step-check = Iċċekkja u ibgħat
step-check-lead = Dan hu dak li se tara l-awtorità l-oħra.

recipient-chosen = Awtorità magħżula
questions-chosen = { $chosen } minn { $total }
questions-article = Artikolu { $article }
questions-comment = Żid kumment
questions-comment-on = Kumment dwar il-mistoqsija { $number }
questions-own = Mistoqsijiet tiegħek
questions-own-help = Dawn ma jiġux tradotti: l-awtorità l-oħra taqrahom kif tiktibhom. Uża l-lista fejn tista’.
questions-own-number = Mistoqsija tiegħek { $number }
turns-name = { $name } { $number }
turns-add = Żid ieħor: { $name }
turns-remove = Neħħi { $name } { $number }
not-translated = { $language }, mhux tradott
not-translated-unknown = Mhux tradott

documents-kind = Tip ta’ dokument
documents-language = Lingwa tad-dokument
documents-file = Fajl
documents-rules = PDF, PNG, JPEG jew DOCX mingħajr macros, sa 20 MB.
documents-attach = Ehmeż
documents-remove = Neħħi
documents-misplaced = Il-formola, kif inhi mimlija issa, ma tipprevedix dawn id-dokumenti, u ma jintbagħtux. Neħħihom.
documents-progress = Progress tat-tlugħ tal-fajl

wanted-label = Tweġiba meħtieġa sa
wanted-help = L-awtorità l-oħra tista’ taċċetta din id-data jew tipproponi oħra.
reference-label = Ir-referenza tiegħek
reference-help = Għar-rekords tiegħek stess. L-awtorità l-oħra ma tarahiex. Tiktibx isem il-persuna hawn.

check-recipient = Lil
check-change = Ibdel
check-before = Qabel l-aċċettazzjoni
check-before-note = Biżżejjed biex wieħed jara jekk l-awtorità hijiex kompetenti.
check-after = Wara l-aċċettazzjoni
check-after-note = Dak kollu li daħħalt.
check-send = Ibgħat it-talba
check-send-to = Ibgħat lil { $name }
check-send-correction = Ibgħat il-korrezzjoni

sent-title = It-talba ntbagħtet
sent-for-approval = Talba sottomessa għall-approvazzjoni
sent-number = Numru
sent-next = X’jiġri issa
sent-due = Għandha tiġi aċċettata sa
sent-open = Iftaħ it-talba
