# The case, the acts on it, the reply.
case-who = Min irid jaġixxi
case-ours = L-awtorità tiegħek
case-theirs = L-awtorità l-oħra
case-closed = Ħadd: it-talba hija magħluqa
case-side = X’għandu jsir
case-acts = Issa
case-counterpart = L-awtorità l-oħra
case-phone = Telefown
case-mailbox = Kaxxa tal-posta elettronika
case-languages = Lingwi
case-facts = Dwar din it-talba
case-assigned = Meħuda minn
case-sent = Mibgħuta
case-legal-basis = Bażi legali
case-rating-ours = Il-valutazzjoni tiegħek
case-rating-theirs = Valutazzjoni mill-awtorità l-oħra
case-rating = Puntwalità { $timeliness } minn 5, sforz { $effort } minn 5
case-who-sees = Din it-talba jistgħu jarawha biss iż-żewġ awtoritajiet involuti, u f’kull waħda minnhom biss persuni bi rwol f’din il-proċedura.
case-retention = Data personali
case-blocked-on = Data tal-imblukkar
case-erased-on = Data tat-tħassir
case-retention-why = Id-data personali tiġi mblukkata mhux aktar tard minn sitt xhur wara l-għeluq formali u titħassar tliet snin warajh (l-Artikolu 14 tar-Regolament (UE) Nru 1024/2012).
case-wanted = Mitluba sa
case-agreed = Miftiehma
case-proposed-by-us = Proposta minnek
case-proposed-by-them = Proposta mill-awtorità l-oħra
case-questions = Mistoqsijiet
case-documents = Dokumenti
case-hidden-fields =
    { $count ->
        [one] { $count } entrata tintwera wara l-aċċettazzjoni.
        [two] { $count } entrati jintwerew wara l-aċċettazzjoni.
        [few] { $count } entrati jintwerew wara l-aċċettazzjoni.
        [many] { $count }-il entrata jintwerew wara l-aċċettazzjoni.
       *[other] { $count } entrata jintwerew wara l-aċċettazzjoni.
    }
case-hidden-document = jintwera wara l-aċċettazzjoni
case-own-question-hidden = Mistoqsija bi kliem l-awtorità stess, li tintwera wara l-aċċettazzjoni
case-comment-requester = Kumment tal-awtorità rikjedenti
case-comment-responder = Kumment tal-awtorità mitluba
case-answer = Tweġiba
case-before-acceptance = Qed tara dak li għandek bżonn biex tgħid jekk l-awtorità tiegħek hijiex kompetenti. Id-data personali, il-kummenti u d-dokumenti jintwerew wara li taċċetta.
case-mirror = Uri kull mistoqsija kif taqraha l-awtorità l-oħra
case-history = Storja
case-refused = Irrifjutata
case-refused-elsewhere = Awtorità indikata bħala kompetenti:
case-changed = Din it-talba għadha kif inbidlet.
case-reload = Uri l-istat il-ġdid

clock-ours = L-awtorità tiegħek trid taġixxi sa din id-data.
clock-theirs = L-awtorità l-oħra trid taġixxi sa din id-data.
clock-began = Il-perjodu beda f’din id-data:
clock-days = Jingħaddu l-jiem kalendarji.

act-none = Bħalissa m’hemm xejn x’tista’ tagħmel.
act-accept = Aċċetta t-talba
act-accept-when = Sa meta se twieġeb?
act-accept-wanted = Sad-data mitluba, { $date }
act-accept-other = Sa data oħra
act-other-date = Data li tipproponi
act-refuse = Irrifjuta
act-refuse-ground = Motiv tar-rifjut
act-refuse-reason = Raġuni
act-refuse-reason-help = L-awtorità l-oħra taqra dan. Issemmix il-persuna b’isimha.
act-refuse-elsewhere = Awtorità kompetenti
act-refuse-elsewhere-help = Jekk tafha.
act-refuse-confirm = Irrifjuta t-talba
act-reply = Wieġeb il-mistoqsijiet
act-agree = Aqbel mad-data { $date }
act-propose = Ipproponi data oħra
act-propose-date = Data
act-propose-confirm = Ipproponi din id-data
act-withdraw = Irtira
act-withdraw-text = L-awtorità l-oħra tiġi infurmata u ma tkunx tista’ twieġeb aktar. Talba rtirata ma tistax terġa’ tinfetaħ.
act-withdraw-confirm = Irtira t-talba
act-close = Aċċetta t-tweġiba u agħlaq
act-rate = Ivvaluta l-kooperazzjoni
act-rate-timeliness = Puntwalità tal-awtorità l-oħra
act-rate-effort = Sforz tal-awtorità l-oħra
act-rate-confirm = Ibgħat il-valutazzjoni
mark-1 = 1 – dgħajjef
mark-2 = 2 – sodisfaċenti
mark-3 = 3 – tajjeb
mark-4 = 4 – tajjeb ħafna
mark-5 = 5 – eċċellenti
act-send-elsewhere = Ibgħat lil awtorità oħra
elsewhere-lead = It-talba tittieħed bid-dokumenti tagħha. Agħżel l-awtorità; tibgħatha mill-paġna li jmiss.
elsewhere-act = Ħu t-talba u ċċekkja

reply-title = It-tweġibiet tiegħek
reply-lead = { $answered } minn { $total } imwieġba. L-awtorità l-oħra ma tara xejn sakemm tibgħat.
reply-comment = Kumment dwar din it-tweġiba
reply-documents = Dokumenti
reply-documents-text = Ehmeż kull dokument mat-tweġiba li jappartjeni għaliha.
reply-send = Ibgħat it-tweġiba
reply-send-partly = Ibgħat dak li twieġeb
reply-save = Aħżen

history-system = Is-sistema
history-internal = Din il-linja taraha biss l-awtorità tiegħek.
history-send = { $who }: talba mibgħuta; tweġiba mitluba sa { $date }.
history-withdraw = { $who }: talba rtirata.
history-accept = { $who }: talba aċċettata; data: { $date }.
history-refuse = { $who }: talba rrifjutata.
history-propose_date = { $who }: data proposta, { $date }.
history-agree_date = { $who }: data miftiehma, { $date }.
history-reply_partly = { $who }: parti mit-tweġibiet mibgħuta.
history-reply = { $who }: tweġiba mibgħuta.
history-close = { $who }: tweġiba aċċettata u talba magħluqa.
history-rate = { $who }: kooperazzjoni vvalutata.
history-personal_data_opened = { $who }: data personali miftuħa.
history-reminded = { $who }: tfakkira dwar id-data { $date }.
history-assigned = { $who }: talba assenjata lil din il-persuna.
