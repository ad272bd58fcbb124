# Il-lista tal-proċeduri u l-paġna ta’ kull waħda.
procedures-title = Proċeduri
procedures-lead = X’jistgħu jistaqsu l-awtoritajiet lil xulxin permezz tas-Sistema ta’ Informazzjoni tas-Suq Intern, u skont liema regoli.
procedures-words = Sib proċedura
procedures-none = L-ebda proċedura ma fiha dan il-kliem.
procedures-back = Il-proċeduri kollha
procedures-count =
    { $count ->
        [one] { $count } proċedura
        [two] { $count } proċeduri
        [few] { $count } proċeduri
        [many] { $count }-il proċedura
       *[other] { $count } proċedura
    }
procedure-about = Dwar din il-proċedura
procedure-version = Verżjoni { $version }
procedure-version-current = fis-seħħ għal talbiet ġodda
procedure-version-old = It-talbiet ġodda jsegwu verżjoni oħra ta’ din il-proċedura
procedure-versions = Verżjonijiet
procedure-in-english = It-testi ta’ din il-proċedura mhumiex kompluti bil-lingwa tiegħek. Qed jintwerew bl-Ingliż.
procedure-not-public = Dwar din il-proċedura jistgħu jaqraw biss persuni li daħlu fis-sistema.
procedure-participants = Min jieħu sehem
admission-title = Awtoritajiet ammessi
admission-abroad = Stat ieħor minn dak tal-awtorità li titlob
admission-at-sending = Jgħodd biss meta tintbagħat, mhux meta tingħadda
coordinators-never = Qatt
coordinators-optional = Possibbli, iżda mhux obbligatorju
coordinators-mandatory = Dejjem, minn koordinatur
procedure-workflow = Il-passi ta’ talba
procedure-deadlines = Skadenzi
procedure-refusal = Motivi tar-rifjut
procedure-refusal-free = Raġuni bil-kliem hija biżżejjed.
procedure-refusal-reason = Hija meħtieġa wkoll raġuni bil-kliem.
attachment-request = Mat-talba
attachment-reply = Mat-tweġiba
attachment-must = Wieħed minn dawn id-dokumenti jrid jiġi mehmuż
attachment-sometimes = F’xi każijiet wieħed minn dawn id-dokumenti jrid jiġi mehmuż
attachment-may = Dawn id-dokumenti biss jistgħu jiġu mehmuża
attachment-none = L-ebda dokument ma jista’ jiġi mehmuż
procedure-told = Naħat avżati
procedure-daily = Mal-email tal-jum, sakemm il-persuna ma tkunx għażlet mod ieħor
procedure-follows = Tista’ ssegwi minn
procedure-form = Il-kontenut ta’ talba
procedure-special = protetta b’mod speċjali
procedure-special-ground = Permess skont
procedure-before-acceptance = tidher qabel l-aċċettazzjoni
procedure-blocking = Imblukkar
procedure-erasing = Tħassir
procedure-agree-date = Aqbel mad-data proposta
procedure-close-unattended = Għeluq awtomatiku

deadline-days = { $count ->
    [one] { $count } jum kalendarju
    [two] { $count } jiem kalendarji
    [few] { $count } jiem kalendarji
    [many] { $count }-il jum kalendarju
   *[other] { $count } jum kalendarju
}
deadline-weeks = { $count ->
    [one] { $count } ġimgħa
    [two] { $count } ġimgħat
    [few] { $count } ġimgħat
    [many] { $count }-il ġimgħa
   *[other] { $count } ġimgħa
}
deadline-months = { $count ->
    [one] { $count } xahar
    [two] { $count } xhur
    [few] { $count } xhur
    [many] { $count }-il xahar
   *[other] { $count } xahar
}
deadline-years = { $count ->
    [one] { $count } sena
    [two] { $count } snin
    [few] { $count } snin
    [many] { $count }-il sena
   *[other] { $count } sena
}
deadline-after-sending = { $length } wara li ntbagħtet it-talba
deadline-working-days = { $count ->
    [one] { $count } jum tax-xogħol
    [two] { $count } jiem tax-xogħol
    [few] { $count } jiem tax-xogħol
    [many] { $count }-il jum tax-xogħol
   *[other] { $count } jum tax-xogħol
}
deadline-after-receipt = { $length } wara li waslet it-talba
deadline-after-completeness = { $length } wara li t-talba tkun kompluta
deadline-after-field = { $length } wara d-data mogħtija fil-qasam “{ $field }”
deadline-conditional = L-iskadenza tapplika biss jekk l-informazzjoni fil-formola tissodisfa ċerta kundizzjoni
deadline-completed-by = Ikkompletat bi
deadline-after-acceptance = { $length } wara l-aċċettazzjoni
deadline-on-agreed-date = Fid-data miftiehma
deadline-after-agreed-date = { $length } wara d-data miftiehma
deadline-after-closure = { $length } wara l-għeluq formali
deadline-reminder = Tfakkira fil-jum { $day }
deadline-reminders-before = Tfakkiriet, jiem qabel: { $days }
deadline-escalates-after = Iż-żewġ awtoritajiet jiġu mgħarrfa, jiem tax-xogħol wara l-iskadenza: { $days }

diagram-title = Dijagramma tal-istati
diagram-description = It-tabella ta’ hawn taħt tgħid l-istess bil-kliem.
diagram-by = Minn
diagram-to = Twassal għal
diagram-stays = jibqa’ kif inhu

value-text = Test
value-long-text = Test itwal
value-choice = Wieħed minn dawn
value-choices = Wieħed jew aktar minn dawn
value-period = Perjodu
value-number = Numru
value-address = Indirizz
value-percentage = Perċentwal
value-company = Kumpanija
value-profession = Professjoni
value-language = Lingwa
value-identity-document = Dokument tal-identità
value-email = Indirizz elettroniku
value-phone = Numru tat-telefown
value-url = Indirizz tal-internet
value-iban = Kont bankarju (IBAN)
value-vehicle-plate = Numru tar-reġistrazzjoni ta’ vettura
value-declaration = Dikjarazzjoni li trid tiġi kkonfermata
value-person = Persuna
value-register = Entrata f’reġistru
