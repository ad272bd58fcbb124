# The case, the acts on it, the reply.
case-who = Kto má konať
case-ours = Váš orgán
case-theirs = Druhý orgán
case-closed = Nikto: žiadosť je uzavretá
case-side = Čo treba urobiť
case-acts = Teraz
case-counterpart = Druhý orgán
case-phone = Telefón
case-mailbox = E-mailová schránka
case-languages = Jazyky
case-facts = O tejto žiadosti
case-assigned = Vybavuje
case-sent = Odoslané
case-legal-basis = Právny základ
case-rating-ours = Vaše hodnotenie
case-rating-theirs = Hodnotenie od druhého orgánu
case-rating = Včasnosť { $timeliness } z 5, úsilie { $effort } z 5
case-who-sees = Túto žiadosť môžu vidieť len dva zúčastnené orgány a v každom z nich len osoby, ktoré majú v tomto postupe rolu.
case-retention = Osobné údaje
case-blocked-on = Zablokovanie
case-erased-on = Vymazanie
case-retention-why = Osobné údaje sa zablokujú najneskôr šesť mesiacov po formálnom uzavretí a vymažú sa tri roky po ňom (článok 14 nariadenia (EÚ) č. 1024/2012).
case-wanted = Požadovaný termín
case-agreed = Dohodnutý termín
case-proposed-by-us = Váš návrh
case-proposed-by-them = Návrh druhého orgánu
case-questions = Otázky
case-documents = Dokumenty
case-hidden-fields =
    { $count ->
        [one] { $count } údaj sa zobrazí po prijatí.
        [few] { $count } údaje sa zobrazia po prijatí.
        [many] { $count } údaja sa zobrazí po prijatí.
       *[other] { $count } údajov sa zobrazí po prijatí.
    }
case-hidden-document = zobrazí sa po prijatí
case-own-question-hidden = Otázka vlastnými slovami orgánu, zobrazí sa po prijatí
case-comment-requester = Poznámka žiadajúceho orgánu
case-comment-responder = Poznámka dožiadaného orgánu
case-answer = Odpoveď
case-before-acceptance = Vidíte to, čo potrebujete, aby ste posúdili, či je váš orgán príslušný. Osobné údaje, poznámky a dokumenty sa zobrazia po prijatí.
case-mirror = Zobraziť každú otázku tak, ako ju číta druhý orgán
case-history = História
case-refused = Odmietnuté
case-refused-elsewhere = Uvedený príslušný orgán:
case-changed = Táto žiadosť sa práve zmenila.
case-reload = Zobraziť nový stav

clock-ours = Váš orgán musí konať do tohto termínu.
clock-theirs = Druhý orgán musí konať do tohto termínu.
clock-began = Lehota začala plynúť
clock-days = Počítajú sa kalendárne dni.

act-none = Teraz nie je možný žiadny úkon.
act-accept = Prijať žiadosť
act-accept-when = Dokedy odpoviete?
act-accept-wanted = Do požadovaného termínu, { $date }
act-accept-other = Do iného termínu
act-other-date = Termín, ktorý navrhujete
act-refuse = Odmietnuť
act-refuse-ground = Dôvod
act-refuse-reason = Odôvodnenie
act-refuse-reason-help = Tento text číta druhý orgán. Neuvádzajte meno osoby.
act-refuse-elsewhere = Príslušný orgán
act-refuse-elsewhere-help = Ak ho poznáte.
act-refuse-confirm = Odmietnuť žiadosť
act-reply = Odpovedať na otázky
act-agree = Súhlasiť s termínom { $date }
act-propose = Navrhnúť iný termín
act-propose-date = Termín
act-propose-confirm = Navrhnúť tento termín
act-withdraw = Vziať späť
act-withdraw-text = Druhý orgán o tom dostane správu a už nebude môcť odpovedať. Žiadosť vzatú späť nemožno znova otvoriť.
act-withdraw-confirm = Vziať žiadosť späť
act-close = Prijať odpoveď a uzavrieť
act-rate = Ohodnotiť spoluprácu
act-rate-timeliness = Včasnosť druhého orgánu
act-rate-effort = Úsilie druhého orgánu
act-rate-confirm = Odoslať hodnotenie
mark-1 = 1 – slabé
mark-2 = 2 – dostatočné
mark-3 = 3 – dobré
mark-4 = 4 – veľmi dobré
mark-5 = 5 – vynikajúce
act-send-elsewhere = Odoslať inému orgánu
elsewhere-lead = Žiadosť sa prevezme aj s dokumentmi. Vyberte orgán; na nasledujúcej stránke ju odošlete.
elsewhere-act = Prevziať a skontrolovať

reply-title = Vaše odpovede
reply-lead = Zodpovedané: { $answered } z { $total }. Druhý orgán nevidí nič, kým odpoveď neodošlete.
reply-comment = Poznámka k tejto odpovedi
reply-documents = Dokumenty
reply-documents-text = Dokument priložte k odpovedi, ku ktorej patrí.
reply-send = Odoslať odpoveď
reply-send-partly = Odoslať hotové odpovede
reply-save = Uložiť

history-system = Systém
history-internal = Tento riadok vidí len váš orgán.
history-send = { $who }: odoslanie žiadosti; odpoveď sa požaduje do { $date }.
history-withdraw = { $who }: späťvzatie žiadosti.
history-accept = { $who }: prijatie žiadosti; termín: { $date }.
history-refuse = { $who }: odmietnutie žiadosti.
history-propose_date = { $who }: návrh termínu { $date }.
history-agree_date = { $who }: súhlas s termínom { $date }.
history-reply_partly = { $who }: odoslanie časti odpovedí.
history-reply = { $who }: odoslanie odpovede.
history-close = { $who }: prijatie odpovede a uzavretie žiadosti.
history-rate = { $who }: ohodnotenie spolupráce.
history-personal_data_opened = { $who }: otvorenie osobných údajov.
history-reminded = { $who }: pripomenutie termínu { $date }.
history-assigned = { $who }: žiadosť pridelená na vybavenie.
