# Skref nýrrar beiðni.
new-request-title = Ný beiðni
new-request-lead = Veldu hvað þú vilt spyrja annað stjórnvald um. Þú getur vistað hvenær sem er og haldið áfram síðar.
new-request-none = Þú hefur ekkert hlutverk sem leyfir þér að leggja fram beiðnir. Hafðu samband við kerfisstjóra stjórnvaldsins þíns.
new-request-begin = Byrja
new-request-lately = Síðast notað af þér
new-request-areas = Málaflokkar
new-request-all-areas = Allir málaflokkar

wizard-next = Vista og halda áfram
wizard-save = Vista og ljúka síðar
wizard-language = Skipta um tungumál
wizard-steps = Skref
wizard-step-of = { $number } af { $total } · { $step }
wizard-done = lokið
autosave-saved = Vistað { $time }
autosave-failed = Ekki vistað. Það sem þú skráðir er enn hér; notaðu hnappinn hér fyrir neðan til að vista.
autosave-stale = Síðan var vistuð annars staðar á meðan þú skrifaðir. Það sem þú skráðir er enn hér.
merge-open = Bera saman og velja
merge-title = Tvær útgáfur
merge-lead = Þessi síða var vistuð annars staðar eftir að þú opnaðir hana. Ekkert af því sem þú skráðir er glatað. Veldu fyrir hvern reit hvor útgáfan stendur. Þú getur breytt þinni eigin, til dæmis bætt við hlutum úr hinni.
merge-saved-by = { $name } vistaði hina útgáfuna { $time }.
merge-mine = Mín útgáfa
merge-theirs = Hin útgáfan
merge-empty = Ekkert skráð
merge-taken = Tekið úr hinni útgáfunni þar sem þú hafðir ekki breytt því:
merge-save = Vista valdar útgáfur

step-basis = Lagagrundvöllur
step-basis-lead = Á hverju þú byggir beiðnina.
step-recipient = Stjórnvald
step-recipient-lead = Finndu stjórnvaldið sem getur svarað. Sláðu inn heiti þess, stað eða viðfangsefni á hvaða tungumáli sem er.
step-subject = Efni beiðninnar
step-subject-lead = Reitir sem merktir eru sem persónuupplýsingar eru huldir hinu stjórnvaldinu þar til það samþykkir beiðnina.
step-questions = Spurningar
step-questions-lead = Veldu hvað þú vilt vita. Hitt stjórnvaldið les hverja spurningu á sínu tungumáli.
step-documents = Skjöl
step-documents-lead = Láttu fylgja það sem hitt stjórnvaldið þarf. Það sér skjölin fyrst þegar það hefur samþykkt beiðnina.
step-deadline = Dagsetning og tilvísun
step-deadline-lead = Tilgreindu hvenær þú þarft svarið í síðasta lagi.
step-check = Yfirfara og senda
step-check-lead = Þetta mun hitt stjórnvaldið sjá.

recipient-chosen = Valið stjórnvald
questions-chosen = { $chosen } af { $total }
questions-article = Grein { $article }
questions-comment = Bæta við athugasemd
questions-comment-on = Athugasemd við spurningu { $number }
questions-own = Eigin spurningar
questions-own-help = Þær eru ekki þýddar: hitt stjórnvaldið les þær eins og þú skrifar þær. Notaðu listann þar sem þú getur.
questions-own-number = Eigin spurning { $number }
turns-name = { $name } { $number }
turns-add = Bæta við: { $name }
turns-remove = Fjarlægja { $name } { $number }
not-translated = { $language }, óþýtt
not-translated-unknown = Óþýtt

documents-kind = Tegund skjals
documents-language = Tungumál skjalsins
documents-file = Skrá
documents-rules = PDF, PNG, JPEG eða DOCX án fjölva, að hámarki 20 MB.
documents-attach = Hengja við
documents-remove = Fjarlægja
documents-misplaced = Á eyðublaðinu, eins og það er útfyllt nú, er ekki gert ráð fyrir þessum skjölum og þau eru ekki send. Fjarlægðu þau.
documents-progress = Framvinda innsendingar

wanted-label = Svars óskað í síðasta lagi
wanted-help = Hitt stjórnvaldið getur samþykkt þessa dagsetningu eða lagt til aðra.
reference-label = Tilvísun þín
reference-help = Fyrir þín eigin gögn. Hitt stjórnvaldið sér hana ekki. Ekki skrifa nafn einstaklingsins hér.

check-recipient = Viðtakandi
check-change = Breyta
check-before = Fyrir samþykki
check-before-note = Nóg til að ákvarða hvort stjórnvaldið er lögbært.
check-after = Eftir samþykki
check-after-note = Allt sem þú skráðir.
check-send = Senda beiðni
check-send-to = Senda til: { $name }
check-send-correction = Senda leiðréttinguna

sent-title = Beiðnin hefur verið send
sent-for-approval = Beiðni lögð fram til samþykktar
sent-number = Númer
sent-next = Næstu skref
sent-due = Samþykki berist í síðasta lagi
sent-open = Opna beiðnina
