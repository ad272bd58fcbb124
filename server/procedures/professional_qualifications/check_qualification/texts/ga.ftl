### Texts of the procedure that checks a professional qualification.
### Terms follow the Irish version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification } a sheiceáil
    .short = Seiceáil cáilíochta
    .purpose = Iarr ar údarás { -member-state(form: "genitive") } eile { -professional-qualification }, { -establishment } nó iompar duine a dheimhniú, ionas gur féidir leat cinneadh a dhéanamh faoi aitheantas nó faoi sholáthar sealadach seirbhísí.

## Form

section-person =
    .title = An duine lena mbaineann
section-qualification =
    .title = Cáilíocht
section-purpose =
    .title = Cuspóir an iarratais

field-article =
    .label = An fhoráil de Threoir 2005/36/CE ar a bhfuil an t-iarratas bunaithe
    .help = Roghnaigh an fhoráil a oireann do do phríomhcheist. Feiceann an { -responding-authority(form: "article") } í sula nglacann sé leis an iarratas.
    .option-article_8_1 = Airteagal 8(1): faisnéis faoi sholáthraí seirbhísí sealadacha
    .option-article_50_2 = Airteagal 50(2): barántúlacht fianaise ar cháilíochtaí foirmiúla, íoschoinníollacha oiliúna
    .option-article_50_3 = Airteagal 50(3): oiliúint a fuarthas go hiomlán nó go páirteach i { -establishment(form: "eclipsed") } i { -member-state(form: "eclipsed") } eile
    .option-article_50_3a = Airteagal 50(3a): cur ar fionraí ó chleachtadh na gairme nó { -prohibition } air
    .option-article_51 = Airteagal 51: iarratas ar aitheantas a scrúdú
    .option-article_56_1 = Airteagal 56(1): { -mutual-assistance } maidir leis an Treoir a chur i bhfeidhm
    .option-article_56_2 = Airteagal 56(2): gníomh araíonachta, smachtbhannaí coiriúla nó imthosca sonracha tromchúiseacha eile
field-reason =
    .label = An chúis atá le d’amhras
    .help = Éilíonn an fhoráil seo amhras a bhfuil údar leis. Abair cad iad na fíorais is cúis leis, agus ná hainmnigh an duine ach amháin nuair is gá.
field-holder =
    .label = Sealbhóir na cáilíochta
    .help = Tabhair an t-ainm mar atá sé sa doiciméad aitheantais.
field-name_on_document =
    .label = Ainm ar an doiciméad, más ainm eile é
    .help = Mar shampla ainm breithe nó sloinne a bhí ann roimhe.
field-profession =
    .label = Gairm
    .help = An ghairm is mian leis an duine a chleachtadh i do { -member-state(form: "lenited") }.
field-profession_other =
    .label = Ainm na gairme eile
    .help = Ainmnigh an ghairm amháin, ní an duine.
field-qualification_kind =
    .label = Cineál cáilíochta
    .option-diploma = Dioplóma
    .option-certificate = Teastas
    .option-attestation_of_competence = Fianú inniúlachta
    .option-specialist_title = Fianaise ar oiliúint speisialtóra
    .option-third_country_recognised = Fianaise ó thríú tír a d’aithin { -member-state }
    .option-other = Fianaise eile ar cháilíochtaí foirmiúla
field-qualification_title =
    .label = Teideal na cáilíochta
    .help = Tabhair an teideal i dteanga an doiciméid.
field-issuing_body =
    .label = Comhlacht eisiúna
    .help = An ollscoil, an scoil, an comhlacht gairmiúil nó an t-údarás a d’eisigh an doiciméad. Feiceann an { -responding-authority(form: "article") } é sula nglacann sé leis an iarratas.
field-issuing_place =
    .label = Áit eisiúna
    .help = An baile inar eisíodh an doiciméad. Feiceann an { -responding-authority(form: "article") } é sula nglacann sé leis an iarratas.
field-issuing_country =
    .label = Tír eisiúna
field-issue_date =
    .label = Dáta eisiúna
field-document_number =
    .label = Uimhir an doiciméid
field-purpose =
    .label = Cad atá beartaithe ag an duine a dhéanamh i do { -member-state(form: "lenited") }?
    .option-establishment = Bunú ann chun an ghairm a chleachtadh
    .option-temporary_services = Seirbhísí a sholáthar ann ar bhonn sealadach ócáideach

list-professions =
    .option-doctor = Dochtúir a bhfuil bunoiliúint leighis air nó uirthi
    .option-specialist_doctor = Dochtúir speisialaithe
    .option-general_practitioner = Dochtúir teaghlaigh
    .option-nurse_general_care = Altra atá freagrach as cúram ginearálta
    .option-dental_practitioner = Fiaclóir
    .option-veterinary_surgeon = Tréidlia
    .option-midwife = Cnáimhseach
    .option-pharmacist = Cógaiseoir
    .option-architect = Ailtire
    .option-specialised_nurse = Altra speisialaithe
    .option-health_care_assistant = Cúntóir cúraim sláinte
    .option-physiotherapist = Fisiteiripeoir
    .option-occupational_therapist = Teiripeoir saothair
    .option-speech_therapist = Teiripeoir urlabhra agus teanga
    .option-radiographer = Radagrafaí
    .option-medical_laboratory_technician = Teicneoir saotharlainne leighis
    .option-dietitian = Diaitéiteach
    .option-optician = Radharceolaí
    .option-psychologist = Síceolaí
    .option-social_worker = Oibrí sóisialta
    .option-childcare_worker = Oibrí cúram leanaí
    .option-primary_school_teacher = Múinteoir bunscoile
    .option-secondary_school_teacher = Múinteoir meánscoile
    .option-special_needs_teacher = Múinteoir riachtanas speisialta
    .option-lawyer = Dlíodóir
    .option-engineer = Innealtóir
    .option-electrician = Leictreoir
    .option-real_estate_agent = Gníomhaire eastáit réadaigh
    .option-tourist_guide = Treoraí turasóireachta
    .option-mountain_guide = Treoraí sléibhe
    .option-ski_instructor = Teagascóir sciála
    .option-driving_instructor = Teagascóir tiomána
    .option-hairdresser = Gruagaire
    .option-other = Gairm eile

## Questions

category-general =
    .title = Ceisteanna ginearálta
category-establishment =
    .title = { -Establishment } bhuan
category-temporary =
    .title = Soláthar sealadach seirbhísí
category-attachments =
    .title = Cóipeanna de dhoiciméid

question-pq_g1 =
    .text = An bhfuil an dioplóma nó an teastas atá ceangailte barántúil?
question-pq_g1-finding =
    .label = Cad atá cearr leis an doiciméad?
    .option-forged = Brionnaíodh é
    .option-altered = Athraíodh é
    .option-never_issued = Níor eisíodh riamh é
    .option-issued_to_another = Eisíodh do dhuine eile é
question-pq_g1-details =
    .label = Sonraí

question-pq_g2 =
    .text = An raibh an comhlacht a d’eisigh an doiciméad ceangailte údaraithe chun é a eisiúint an tráth sin?
question-pq_g2-right_body =
    .label = An comhlacht a bhí údaraithe
    .help = Fág folamh é seo mura bhfuil an comhlacht ar eolas agat.

question-pq_g3 =
    .text = An é an duine seo sealbhóir na cáilíochta a ainmnítear san iarratas?

question-pq_g4 =
    .text = Cad é teideal cruinn na cáilíochta i do theanga féin?

question-pq_g5 =
    .text = Cén ghairm a bhfuil rochtain uirthi leis an gcáilíocht i do { -member-state(form: "lenited") }?
question-pq_g5-profession_other =
    .label = Ainm na gairme eile

question-pq_g6 =
    .text = An gairm rialáilte í an ghairm seo i do { -member-state(form: "lenited") }?
    .option-regulated = Is ea
    .option-training_regulated = Ní hea, ach tá an t-oideachas agus an oiliúint rialáilte
    .option-not_regulated = Ní hea

question-pq_e1 =
    .text = An gcomhlíonann an cháilíocht na híoschoinníollacha oiliúna i dTreoir 2005/36/CE le haghaidh aitheantas uathoibríoch?
    .help = Mura gcomhlíonann, fiafraítear sa chéad cheist eile cén coinníoll nach bhfuil comhlíonta.

question-pq_e2 =
    .text = Cén t-íoschoinníoll oiliúna nach bhfuil comhlíonta?
    .help = Roghnaigh gach ceann a bhfuil feidhm aige.
    .option-duration = Fad na hoiliúna
    .option-subjects = Ábhair na hoiliúna
    .option-practical_training = Oiliúint phraiticiúil
    .option-admission_level = An leibhéal is gá le haghaidh iontrála
    .option-clinical_instruction = Teagasc cliniciúil
question-pq_e2-explanation =
    .label = Míniú

question-pq_e3 =
    .text = Ar athraigh teideal na cáilíochta i gcomparáid le hIarscríbhinn V a ghabhann le Treoir 2005/36/CE, agus an féidir leat deimhniú ar athrú ainmníochta a eisiúint?
    .help = Freagair “Is ea” má tá an dá rud fíor.
question-pq_e3-certificate =
    .label = Deimhniú ar athrú ainmníochta
    .help = Ceangail é má eisíodh cheana é.

question-pq_e4 =
    .text = An bhfuil cearta faighte ag an ngairmí?
    .option-general = Tá, cearta faighte ginearálta (Airteagal 23)
    .option-specific = Tá, cearta faighte a bhaineann go sonrach leis an ngairm
    .option-none = Níl
    .option-cannot_answer = Ní féidir linn freagra a thabhairt
question-pq_e4-certificate =
    .label = Deimhniú ar chearta faighte
question-pq_e4-reason =
    .label = Cén fáth nach féidir libh freagra a thabhairt?

question-pq_e5 =
    .text = Cathain a thosaigh agus a chríochnaigh an oiliúint?

question-pq_e6 =
    .text = Cad é leibhéal na cáilíochta faoi Airteagal 11 de Threoir 2005/36/CE?
    .option-a = (a) Fianú inniúlachta
    .option-b = (b) Teastas lena bhfianaítear cúrsa meánscolaíochta
    .option-c = (c) Dioplóma iar-mheánscolaíochta bliana ar a laghad, nó oiliúint rialáilte
    .option-d = (d) Dioplóma iar-mheánscolaíochta trí bliana ar a laghad agus ceithre bliana ar a mhéad
    .option-e = (e) Dioplóma iar-mheánscolaíochta ceithre bliana ar a laghad

question-pq_e7 =
    .text = Ar aithin do { -member-state(form: "lenited") } cáilíocht ó thríú tír atá ag an duine seo?
question-pq_e7-recognised_on =
    .label = Dáta an aitheantais
question-pq_e7-decision =
    .label = Cinneadh maidir le haitheantas

question-pq_e8 =
    .text = An bhfuil trí bliana de thaithí ghairmiúil i do { -member-state(form: "lenited") } ag an ngairmí ar taithí í is féidir leat a dheimhniú?
question-pq_e8-experience =
    .label = Tréimhse na taithí gairmiúla
    .help = Má tá an duine ag obair ann fós, tabhair mar dheireadh an lá deireanach dá ndeimhníonn tú an taithí.
question-pq_e8-certificate =
    .label = Deimhniú ar thaithí ghairmiúil

question-pq_e9 =
    .text = Cé na hábhair a bhí san oiliúint, agus cé mhéad uair an chloig a bhí i ngach ceann?
    .help = Ceangail an tras-scríbhinn nó clár na hoiliúna.
question-pq_e9-explanation =
    .label = Míniú

question-pq_t1 =
    .text = An bhfuil an gairmí bunaithe go dlíthiúil i do { -member-state(form: "lenited") } don ghníomhaíocht lena mbaineann?
question-pq_t1-since =
    .label = Bunaithe ó
question-pq_t1-entry =
    .label = Iontráil i gclár
    .help = Fág folamh é seo mura bhfuil clár ag an ngairm.

question-pq_t2 =
    .text = An bhfuil toirmeasc ar an ngairmí faoi láthair cleachtadh, fiú go sealadach?
question-pq_t2-scope =
    .label = Raon an { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Tréimhse an { -prohibition(form: "genitive") }
    .help = Fág an deireadh folamh mura bhfuil deireadh leis an { -prohibition }.
question-pq_t2-decided_by =
    .label = Údarás nó { -court } a rinne an cinneadh

question-pq_t3 =
    .text = An bhfuil smachtbhannaí araíonachta, riaracháin nó coiriúla ann atá ábhartha maidir le cleachtadh na gairme?
    .option-none = Níl aon smachtbhanna ann
    .option-final = Tá, agus is cinneadh críochnaitheach é
    .option-under_appeal = Tá, agus tá achomharc ar feitheamh
    .option-cannot_disclose = Ní cheadaíonn ár ndlí dúinn é seo a nochtadh
question-pq_t3-legal_basis =
    .label = An fhoráil nach gceadaíonn é

question-pq_t4 =
    .text = Mura bhfuil an ghairm rialáilte i do { -member-state(form: "lenited") }: ar chleacht an gairmí ann í ar feadh bliain amháin ar a laghad le deich mbliana anuas?
question-pq_t4-pursued =
    .label = An tréimhse inar cleachtadh an ghairm
    .help = Má tá an duine ag obair ann fós, tabhair lá do fhreagra mar dheireadh.

question-pq_t5 =
    .text = An bhfuil árachas slánaíochta gairmiúla ag an ngairmí?
question-pq_t5-insurer =
    .label = Árachóir
question-pq_t5-cover_period =
    .label = Tréimhse an chumhdaigh
    .help = Fág an deireadh folamh mura bhfuil deireadh leis an gcumhdach.
question-pq_t5-cover_amount =
    .label = Méid an chumhdaigh

question-pq_a1 =
    .text = Seol cóipeanna de na doiciméid seo a leanas.
    .help = Roghnaigh na doiciméid a sheolann tú. D’fhéadfadh nóta ón { -requesting-authority } cuid acu amháin a iarraidh.
    .option-diploma = Dioplóma
    .option-diploma_supplement = Forlíonadh dioplóma
    .option-register_extract = { -Register-extract }
    .option-good_standing = Deimhniú dea-sheasaimh
    .option-decision = Cinneadh
question-pq_a1-copies =
    .label = Cóipeanna

## Documents

document-diploma =
    .name = Dioplóma
document-diploma_supplement =
    .name = Forlíonadh dioplóma
document-transcript =
    .name = Tras-scríbhinn torthaí
document-good_standing =
    .name = Deimhniú dea-sheasaimh

## Letters

letter-information =
    .name = Faisnéis faoi iarratas maidir le do { -professional-qualification(form: "lenited") }
    .part-opening = Táimid ag scrúdú do { -professional-qualification(form: "genitive-lenited") }. Chun na críche sin chuireamar iarratas chuig údarás { -member-state(form: "genitive") } eile trí Chóras Faisnéise an Mhargaidh Inmheánaigh (IMI). Uimhir an iarratais: { $case-number }. Dáta seolta: { $case-sent }. An t-údarás ar cuireadh an t-iarratas chuige: { $case-other }.
    .part-basis = Is í Treoir 2005/36/CE an { -legal-basis }. Déantar do shonraí pearsanta a phróiseáil i gcomhréir le Rialachán (AE) Uimh. 1024/2012 agus le Rialachán (AE) 2016/679.
    .part-rights = Féadfaidh tú rochtain ar do shonraí a iarraidh ar ár n-údarás nó ar an údarás ar cuireadh an t-iarratas chuige, mar aon le ceartú nó scriosadh sonraí atá míchruinn nó a próiseáladh go neamhdhleathach.
letter-outcome =
    .name = Toradh iarratais maidir le do { -professional-qualification(form: "lenited") }
    .part-opening = Fuarthas freagra ar ár n-iarratas maidir le do { -professional-qualification(form: "lenited") } trí Chóras Faisnéise an Mhargaidh Inmheánaigh (IMI). Uimhir an iarratais: { $case-number }. Dáta seolta: { $case-sent }. An t-údarás a d’fhreagair: { $case-other }.
    .part-answers = Seo iad na ceisteanna a chuireamar agus na freagraí a fuaireamar.
    .part-rights = Féadfaidh tú rochtain ar do shonraí a iarraidh ar ár n-údarás nó ar an údarás ar cuireadh an t-iarratas chuige, mar aon le ceartú nó scriosadh sonraí atá míchruinn nó a próiseáladh go neamhdhleathach.
