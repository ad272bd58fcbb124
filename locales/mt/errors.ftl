### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Ir-rwol tiegħek ma jippermettix dan. Staqsi lill-persuna li tiġġestixxi l-kontijiet tal-awtorità tiegħek.
error-not-now = Dan ma jistax isir aktar: it-talba mxiet ’il quddiem. Erġa’ iftaħha biex tara x’jista’ jsir issa.
error-not-your-side = Dan tista’ tagħmlu biss l-awtorità l-oħra.
error-incomplete = Għad hemm xi ħaġa nieqsa jew ħażina. Iċċekkja l-oqsma msemmija f’din il-paġna.
error-no-recipient = Agħżel l-awtorità li għandha tirċievi t-talba.
error-recipient-not-reachable = F’din l-awtorità ħadd ma jaqra talbiet ta’ dan it-tip. Agħżel awtorità oħra.
error-not-admitted = L-awtorità tiegħek ma tistax tagħmel talbiet f’din il-proċedura: ir-regoli tagħha jammettu awtoritajiet oħra.
error-recipient-not-admitted = Ir-regoli ta’ din il-proċedura ma jammettux l-awtorità magħżula. Agħżel awtorità oħra.
error-recipient-is-self = Talba ma tistax tintbagħat lill-awtorità tiegħek stess. Agħżel awtorità oħra.
error-no-date-proposed = M’hemm l-ebda data proposta li qed tistenna t-tweġiba tiegħek.
error-nothing-answered = Għadha ma twieġbet l-ebda mistoqsija. Wieġeb mill-inqas mistoqsija waħda, imbagħad ibgħat it-tweġiba.
error-already-rated = L-awtorità tiegħek diġà vvalutat din it-talba.
error-recipient-abroad = Talba tista’ tingħadda biss lil awtorità tal-Istat Membru tiegħek stess. Agħżel awtorità oħra.
error-recipient-takes-part = Din l-awtorità diġà qed tieħu sehem fit-talba. Agħżel awtorità oħra.
error-nothing-corrected = Ma nbidel xejn. Ikkoreġi xi ħaġa jew ħassar l-abbozz.
error-nothing-changed = Ma nbidel xejn. Ibdel xi wieħed mid-dettalji
error-parts-open = Xi mistoqsijiet qegħdin għand awtorità oħra. Stenna t-tweġibiet tagħha, jew l-ewwel ħu l-mistoqsijiet lura.
error-confidential = Din it-talba hija kunfidenzjali. La tista’ tingħadda u lanqas tinqasam sakemm in-naħa li talbet it-trattament kunfidenzjali ttemmu.
error-confidential-document = Dokument tal-awtorità l-oħra huwa kunfidenzjali. Itlob lil dik l-awtorità ttemm it-trattament kunfidenzjali, imbagħad għaddi t-talba.

# Problems of a field.
error-required = Imla dan il-qasam
error-not-chosen = Agħżel tweġiba
error-too-long = { $max ->
    [one] Qassar it-test għal { $max } karattru
    [two] Qassar it-test għal mhux aktar minn { $max } karattri
    [few] Qassar it-test għal mhux aktar minn { $max } karattri
    [many] Qassar it-test għal mhux aktar minn { $max }-il karattru
   *[other] Qassar it-test għal mhux aktar minn { $max } karattru
}
error-not-a-date = Daħħal jum li jeżisti, bħala jum, xahar u sena bin-numri, bħal 27 3 2026
error-date-too-early = Daħħal { $earliest } jew jum wara
error-date-too-late = Daħħal { $latest } jew jum qabel
error-date-after-legal = Daħħal { $latest } jew jum qabel: id-data ma tistax tkun wara l-iskadenza legali
error-period-reversed = L-aħħar jum jiġi qabel l-ewwel jum. Ibdel wieħed minnhom
error-not-a-choice = Agħżel waħda mill-għażliet murija
error-not-a-number = Daħħal numru biċ-ċifri, bħal 12 jew 12.5
error-number-out-of-range = Daħħal numru minn { $min } sa { $max }
error-no-currency = Agħżel munita
error-not-a-country = Agħżel pajjiż mil-lista
error-unknown-region = M’hemmx reġjun b’dan il-kodiċi. Agħti kodiċi tan-NUTS 2024, pereżempju DE2, jew ħalli l-qasam vojt
error-not-an-authority = Fid-direttorju m’hemmx awtorità bħal din. Fittixha b’isimha
error-exchanges-open = Għad hawn talbiet għaddejjin hawnhekk: { $count }. Semmi l-awtorità li tieħu f’idejha dawn it-talbiet
error-not-a-successor = Din l-awtorità ma tistax tieħu f’idejha t-talbiet. Agħżel oħra tal-istess stat li għandha aċċess u nies li jieħdu ħsieb it-talbiet
error-successor-not-admitted = Ir-regoli tal-proċedura ma jammettux din l-awtorità f’xi wħud minn dawn it-talbiet: { $count }. Raġuni: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Agħżel oħra
error-another-active-authority = Agħżel awtorità attiva oħra tal-istess stat
error-parent-below = Din l-awtorità hija nfisha parti mill-oħra. Agħżel waħda li mhix
error-too-deep = Ma jistax ikun hemm aktar minn { $max } awtoritajiet fuq xulxin
error-successor-takes-part = Din l-awtorità diġà qed tieħu sehem f’xi wħud minn dawn it-talbiet: { $count }. Agħżel oħra
error-successor-is-self = Awtorità ma tistax tkun is-suċċessur tagħha stess. Agħżel oħra
error-successor-suspended = L-aċċess ta’ din l-awtorità għall-proċedura huwa sospiż. Agħżel oħra, jew l-ewwel erġa’ agħti l-aċċess
error-circular-succession = Il-proċedura ġiet minn din l-awtorità, li kienet ċedietha. Agħżel oħra
error-nobody-takes-over = Semmi l-awtorità li tieħu f’idejha din il-proċedura
error-no-question = Agħżel mill-inqas mistoqsija waħda
error-no-question-left = Żomm tal-anqas mistoqsija waħda. Biex tagħtihom kollha, għaddi t-talba
error-reason-required = Agħti r-raġuni
error-document-required = Ehmeż dokument
error-document-not-allowed = Neħħi d-dokumenti ta’ tip li ma jistax jiġi mehmuż hawn
error-document-misplaced = Neħħi d-dokument { $name }: il-formola, kif inhi mimlija issa, ma tipprevedihx
error-not-ticked = Immarka l-kaxxa biex tikkonferma
error-file-empty = Il-fajl huwa vojt. Agħżel fajl ieħor
error-file-too-large = Il-fajl huwa kbir wisq. Agħżel wieħed ta’ mhux aktar minn { $max }
error-file-type-not-accepted = Fajls ta’ dan it-tip mhumiex aċċettati. Agħżel fajl PDF, PNG, JPEG jew DOCX
error-file-damaged = Il-fajl ma jistax jinqara. Erġa’ ssejvjah u ehmeż il-fajl il-ġdid
error-file-has-macros = Id-dokument fih macros. Issejvjah mingħajr macros u erġa’ ehmżu
error-too-many-files = It-talba għandha l-akbar għadd ta’ dokumenti possibbli. Neħħi wieħed qabel ma tehmeż ieħor
error-not-text = It-test fih karattru inviżibbli li ma jistax jinħażen. Ħassar it-test u erġa’ iktbu
error-not-an-email = Daħħal indirizz elettroniku, pereżempju isem@example.eu
error-not-a-phone = Daħħal numru tat-telefown bil-kodiċi tal-pajjiż, pereżempju +351 21 123 45 67
error-not-a-url = Daħħal indirizz sħiħ li jibda b’https:// jew http://, pereżempju https://example.eu
error-not-an-iban = Daħħal IBAN: żewġ ittri tal-pajjiż, żewġ ċifri ta’ kontroll, imbagħad in-numru tal-kont
error-iban-length = It-tul ta’ IBAN li jibda b’{ $country }: { $length }. Qabbel dak li daħħalt mal-oriġinal
error-iban-mistyped = Iċ-ċifri ta’ kontroll ma jaqblux: mill-inqas karattru wieħed huwa ħażin. Qabbel l-IBAN mal-oriġinal
error-not-a-plate = Daħħal in-numru kif jidher fuq il-vettura: ittri, ċifri u singijiet

# Calls that failed.
error-not-found = F’dan l-indirizz m’hemm xejn li tista’ tara. Iċċekkja n-numru jew mur lura għal-lista.
error-stale = Kollega jew l-awtorità l-oħra biddlu dan sadanittant. Dak li ktibt għadu hawn: qabblu mal-istat il-ġdid u erġa’ ibagħtu.
error-key-reused = Din il-formola diġà ntbagħtet b’kontenut ieħor. Erġa’ iftaħ il-paġna qabel ma tibgħat waħda ġdida.
error-signed-out = M’għadekx fil-kont. Erġa’ idħol; dak li ktibt jibqa’ miżmum.
error-unavailable = Din il-parti tas-sistema bħalissa mhix taħdem. Dak li nħażen huwa fiż-żgur. Erġa’ pprova fi ftit minuti oħra.
error-internal = Inqalgħet problema min-naħa tagħna. Dak li nħażen huwa fiż-żgur. Erġa’ pprova; jekk jerġa’ jiġri, agħti r-referenza lis-servizz ta’ għajnuna tiegħek.
error-unreadable = Il-paġna ma setgħetx tinftiehem, forsi għax kienet miftuħa waqt aġġornament. Erġa’ tellagħha.
error-no-answer = Is-sistema ma tistax tintlaħaq. Iċċekkja l-konnessjoni tiegħek u erġa’ pprova; żomm din il-paġna miftuħa biex ma jintilef xejn minn dak li ktibt.

# Signing in.
error-sign-in-no-fit = L-isem tal-utent u l-password ma jaqblux. Iċċekkja t-tnejn u erġa’ pprova.
error-sign-in-over = Id-dħul fil-kont ħa wisq żmien. Erġa’ ibda bl-isem u l-password.
error-factor-required = Għandek bżonn it-tieni fattur qabel tkompli. Issettjah issa.
error-provider-cancelled = Ma dħaltx: id-dħul għand il-fornitur ġie kkanċellat jew irrifjutat. Erġa’ pprova, jew idħol bil-password tiegħek.
error-provider-unknown-person = L-ebda kont hawnhekk mhu marbut ma’ din l-identità. Idħol bl-isem tal-utent u l-password, imbagħad orbot l-identità taħt “Il-kont tiegħi”.
error-provider-level = Il-fornitur ma kkonfermax l-identità tiegħek fil-livell ta’ sigurtà meħtieġ. Idħol hemmhekk bit-tieni fattur.
error-provider-down = Il-fornitur ma jistax jintlaħaq bħalissa. Erġa’ pprova fi ftit minuti, jew idħol bil-password tiegħek.
error-provider-untrusted = It-tweġiba tal-fornitur ma ġietx aċċettata: waslet tard wisq, diġà ntużat jew ma taqbilx. Erġa’ ibda.
error-prove-again = Dħalt xi żmien ilu. Erġa’ idħol f’tieqa oħra, imbagħad irrepeti dan il-pass.
error-sign-in-wait = { $seconds ->
    [one] Wisq tentattivi. Stenna { $seconds } sekonda qabel ma terġa’ tipprova.
    [two] Wisq tentattivi. Stenna { $seconds } sekondi qabel ma terġa’ tipprova.
    [few] Wisq tentattivi. Stenna { $seconds } sekondi qabel ma terġa’ tipprova.
    [many] Wisq tentattivi. Stenna { $seconds }-il sekonda qabel ma terġa’ tipprova.
   *[other] Wisq tentattivi. Stenna { $seconds } sekonda qabel ma terġa’ tipprova.
}

# Calls that were turned away.
error-too-large = Dak li bgħatt huwa kbir wisq. Qassar it-testi u ehmeż il-fajls wieħed wieħed.
error-too-many-calls = Waslu wisq sejħiet mill-browser tiegħek fi ftit ħin. Stenna ftit u erġa’ pprova.
error-foreign-origin = Din il-formola ma ġietx minn paġna ta’ din is-sistema. Iftaħ il-paġna hawn u erġa’ ibgħatha.
error-outside-remit = Dan hu barra mill-funzjonijiet tal-awtorità tiegħek. Ikkuntattja lill-koordinatur responsabbli.
error-function-taken = Awtorità oħra diġà għandha din il-funzjoni għall-istess stat, reġjun jew qasam ta’ politika. L-ewwel ħu lura dik il-funzjoni.
error-circular-delegation = Din l-awtorità tinsab fuq tiegħek fin-netwerk u ma tistax tirċievi funzjoni mingħandha.
error-holds-functions = Din l-awtorità għad għandha funzjonijiet fin-netwerk. L-ewwel ħudhom lura.
error-authority-changed = Dan ma jistax isir aktar: sadanittant xi ħadd biddel din l-awtorità jew postha fin-netwerk. Erġa’ iftaħ il-paġna tagħha biex tara x’jista’ jsir issa.
error-not-a-coordinator = L-awtorità magħżula m’għandhiex funzjoni li tippermetti dan hawn. L-ewwel agħtiha l-funzjoni jew agħżel koordinatur ieħor.

error-last-administrator = Dan huwa l-uniku amministratur tal-awtorità tiegħek. L-ewwel agħmel lil xi ħadd ieħor amministratur.
error-not-in-this-state = Il-kont inbidel sadanittant. Ħares lejh mill-ġdid.
error-second-administrator = It-tieni amministratur irid japprova dan: la min talbu u lanqas il-persuna nnifisha.
error-identity-taken = Din l-identità diġà hija marbuta ma’ kont, jew il-kont tiegħek ma’ identità oħra għand dan il-fornitur. L-ewwel ħoll dik ir-rabta.
error-not-a-username = Uża minn 3 sa 64 ittra, ċifra, punt, sing jew sing ta’ taħt
error-username-taken = Dan l-isem tal-utent diġà qed jintuża. Agħżel ieħor
error-password-too-short = Uża mill-inqas { $min }-il karattru
error-password-too-common = Din il-password tintuża ta’ spiss, jew saret magħrufa f’tixrid ta’ data. Agħżel oħra
error-password-about-owner = Il-password ma tistax tkun ismek, l-indirizz tiegħek jew l-awtorità tiegħek. Agħżel oħra
error-wrong-code = Il-kodiċi ma jappartjenix għal dan il-link. Iċċekkjah mal-amministratur tiegħek
error-wrong-password = Il-password hija ħażina
error-wrong-factor-code = Il-kodiċi huwa ħażin, qadim wisq jew diġà ntuża. Daħħal dak li l-app turi issa
error-wrong-passkey = Iċ-ċavetta tal-aċċess mhix magħrufa hawn, jew ġiet ikkonfermata tard wisq. Erġa’ pprova, jew idħol bl-isem tal-utent u l-password
error-not-a-name = Ikteb l-isem mingħajr karattri speċjali
error-colleague-exists = Diġà hemm kollega b’dan l-indirizz tal-email
error-not-a-colleague = L-ebda kollega attiv m’għandu dan l-isem tal-utent jew l-indirizz tal-email
error-deputy-circle = Agħżel sostitut ieħor: xi jum ikunu assenti dawk kollha li jissostitwixxu lil xulxin
error-for-coordinators = Il-koordinaturi biss għandhom responsabbli mir-rinviji
error-unknown-procedure = M’hemmx proċedura { $text }
error-role-for-alerts = { $text } huwa rwol għat-twissijiet u għan-notifiki biss
error-unknown-role = M’hemmx rwol { $text }
error-unknown-language = M’hemmx lingwa { $text }
error-repeated-line = Dan l-indirizz tal-email diġà jinsab fil-linja { $line }
error-not-utf8 = Il-linja { $line } ma tistax tinqara. Issejvja t-tabella bħala CSV f’UTF-8
error-no-heading = L-ewwel linja trid issemmi l-kolonni, mill-inqas name u email
error-column-count = Il-linja m’għandhiex kolonni daqs l-ewwel waħda
error-too-many-lines = Importa mhux aktar minn { $max } linja f’daqqa
error-work-copy-submitted = Il-kopja tax-xogħol tistenna l-approvazzjoni jew hi fis-seħħ u ma tistax tinbidel. L-ewwel ħudha lura.
error-work-copy-not-submitted = Il-kopja tax-xogħol ma ġietx sottomessa jew diġà hi fis-seħħ.
error-definition-faulty = Id-definizzjoni fiha żbalji. Irranġa dak li ssemmi l-lista u erġa’ pprova.
error-author-cannot-approve = Ħaddieħor irid japprova dak li ktibt.
error-not-a-publisher = Amministratur tal-awtorità tal-Kummissjoni biss jista’ japprova definizzjoni jew jibgħatha lura. Ikkuntattja lil wieħed minnhom.
error-definition-unreadable = Il-fajl ma jistax jinqara, għalhekk l-ebda formola ma tista’ tbiddlu. Irranġah fil-fajl.
error-written-otherwise = Din il-parti hi miktuba b’mod li l-ebda formola ma tista’ tbiddel. Biddilha fil-fajl.
error-not-a-procedure-folder = Il-fajl mhux arkivju (ZIP) ta’ proċedura waħda. Agħżel arkivju b’procedure.toml u t-testi tagħha.
error-not-an-identifier = Uża ittri żgħar, ċifri u sing ta’ taħt, u ibda b’ittra
error-not-a-condition = Ikteb il-kundizzjoni bħal f’definizzjoni, pereżempju {"{"} field = "x", answered = true {"}"}
error-name-taken = Dan l-isem diġà meħud. Agħżel ieħor
error-not-taken-up = L-ewwel ħu t-talba f’idejk; sa dak iż-żmien tara biss l-intestatura tagħha.
error-waits-for-allocation = Din it-talba qed tistenna allokazzjoni. Trid tingħata lil xi ħadd fl-awtorità tiegħek qabel ma xi ħadd jaġixxi fuqha.
error-no-coordinator = Bħalissa ebda koordinatur ma jista’ jiddeċiedi dwar dan. Ikkuntattja lill-koordinatur nazzjonali.
error-coordinators-called = Il-koordinaturi diġà ġew imsejħa.
error-not-overdue = Qabel ma t-talba tiġi aċċettata, il-koordinaturi jistgħu jissejħu biss wara li tgħaddi skadenza.
error-commission-not-reachable = Bħalissa ħadd fil-Kummissjoni ma jipparteċipa f’din il-proċedura.
error-waits-for-decision = Xi ħaġa hawnhekk qed tistenna deċiżjoni. Stennieha, jew ħu lura dak li ġie sottomess.
error-deadline-not-over = Dan huwa possibbli biss wara li tgħaddi l-iskadenza.
error-not-extensible = Bħalissa ebda terminu ma jista’ jiġi estiż: diġà ġie estiż, intemm, jew ma hemmx wieħed.
error-no-such-part = L-ebda waħda mill-mistoqsijiet mogħtija lil awtorità oħra ma tinsab fl-istadju meħtieġ għal dan.
error-confidential-already = In-naħa tiegħek diġà talbet trattament kunfidenzjali.
error-closing-proposed = Proposta biex tingħalaq qed tistenna tweġiba. Jekk hija tal-awtorità l-oħra, aċċettaha jew irrifjutaha.
error-no-closing-proposed = L-awtorità l-oħra ma pproponietx l-għeluq.
error-commission-informed = Il-Kummissjoni diġà ġiet infurmata b’din it-talba.
error-not-confidential = In-naħa tiegħek ma talbitx trattament kunfidenzjali.
error-taken-up-already = L-awtorità tiegħek diġà ħadet it-talba f’idejha.
error-refusal-overruled = Koordinatur sab li r-rifjut tiegħek mhuwiex iġġustifikat, għalhekk ma tistax terġa’ tirrifjuta.
error-opinion-awaited = Il-Kummissjoni ġiet mitluba u għadha ma tatx l-opinjoni tagħha.
error-data-blocked = Id-data ta’ din it-talba hija mblukkata, għalhekk xejn fiha ma jista’ jinbidel.
error-colleague-without-role = Dan il-kollega ma jistax jaħdem fuq it-talba. Agħżel lil xi ħadd li jħejji jew jittratta talbiet f’din il-proċedura.
error-undo-over = Dan ma jistax jitħassar aktar: għaddew għaxar minuti, jew diġà tħassar.
error-changed-since = Xi ħadd biddlu sadattant, għalhekk jibqa’ kif inhu.
error-rights-changed = Id-drittijiet tiegħek inbidlu f’dan il-mument, għalhekk ma sar xejn. Erġa’ iftaħ il-paġna biex tara x’tista’ tagħmel issa.
error-nothing-selected = Agħżel mill-inqas talba waħda.
error-label-exists = L-awtorità tiegħek diġà għandha tikketta b’dan l-isem. Agħżel isem ieħor.
error-too-many-labels = In-numru ta’ tikketti tal-awtorità tiegħek diġà hu { $max }. Ieqaf uża waħda li m’għadhiex meħtieġa.
error-unit-exists = L-awtorità tiegħek diġà għandha unità b’dan l-isem. Agħżel isem ieħor.
error-too-many-units = In-numru ta’ unitajiet tal-awtorità tiegħek diġà hu { $max }. Agħlaq waħda li m’għadhiex meħtieġa.
error-group-exists = Diġà għandek grupp b’dan l-isem. Agħżel ieħor.
error-too-many-groups = Diġà għandek { $max } grupp. Ħassar wieħed li m’għandekx bżonn.
error-group-full = Il-grupp diġà fih { $max } awtorità. Neħħi waħda jew agħżel grupp ieħor.
error-not-hours = Daħħal kull medda minn ħin sa ħin ieħor, pereżempju 9:00-12:00
error-span-reversed = Il-medda tispiċċa qabel ma tibda. Ibdel wieħed mill-ħinijiet
error-spans-overlap = It-tieni medda tibda qabel ma tispiċċa l-ewwel waħda. Ibdel waħda minnhom
error-too-many-spans = Daħħal l-aktar żewġ medded kuljum
error-closing-too-long = L-uffiċċju jkun magħluq għal aktar minn sentejn. Agħżel data aktar bikrija għall-aħħar jum
error-too-many-searches = Fittixt persuni wisq drabi f’ħin qasir. Stenna siegħa, jew fittex bin-numru.
error-too-many-saved-searches = Ma jistgħux jinżammu aktar tfittxijiet. Neħħi waħda, imbagħad żomm din.
error-too-many-exports = Niżżilt id-direttorju wisq drabi fi ftit ħin. Erġa’ pprova wara siegħa.
