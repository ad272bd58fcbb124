### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Smernica Európskeho parlamentu a Rady 2005/36/ES zo 7. septembra 2005 o uznávaní odborných kvalifikácií
act-32012R1024 =
    .title = Nariadenie Európskeho parlamentu a Rady (EÚ) č. 1024/2012 z 25. októbra 2012 o administratívnej spolupráci prostredníctvom informačného systému o vnútornom trhu a o zrušení rozhodnutia Komisie 2008/49/ES („nariadenie o IMI“)
act-31996L0071 =
    .title = Smernica Európskeho parlamentu a Rady 96/71/ES zo 16. decembra 1996 o vysielaní pracovníkov v rámci poskytovania služieb
act-32014L0067 =
    .title = Smernica Európskeho parlamentu a Rady 2014/67/EÚ z 15. mája 2014 o presadzovaní smernice 96/71/ES o vysielaní pracovníkov v rámci poskytovania služieb, ktorou sa mení nariadenie (EÚ) č. 1024/2012 o administratívnej spolupráci prostredníctvom informačného systému o vnútornom trhu („nariadenie o IMI“)
act-32006L0123 =
    .title = Smernica Európskeho parlamentu a Rady 2006/123/ES z 12. decembra 2006 o službách na vnútornom trhu
act-32018R1724 =
    .title = Nariadenie Európskeho parlamentu a Rady (EÚ) 2018/1724 z 2. októbra 2018 o zriadení jednotnej digitálnej brány na poskytovanie prístupu k informáciám, postupom a asistenčným službám a službám riešenia problémov a ktorým sa mení nariadenie (EÚ) č. 1024/2012
act-32011L0024 =
    .title = Smernica Európskeho parlamentu a Rady 2011/24/EÚ z 9. marca 2011 o uplatňovaní práv pacientov pri cezhraničnej zdravotnej starostlivosti
act-32015R0983 =
    .title = Vykonávacie nariadenie Komisie (EÚ) 2015/983 z 24. júna 2015 o postupe vydávania európskeho profesijného preukazu a uplatňovaní mechanizmu varovania podľa smernice Európskeho parlamentu a Rady 2005/36/ES
act-32016R1191 =
    .title = Nariadenie Európskeho parlamentu a Rady (EÚ) 2016/1191 zo 6. júla 2016 o podpore voľného pohybu občanov prostredníctvom zjednodušenia požiadaviek na predkladanie určitých verejných listín v Európskej únii a o zmene nariadenia (EÚ) č. 1024/2012
act-32017R2394 =
    .title = Nariadenie Európskeho parlamentu a Rady (EÚ) 2017/2394 z 12. decembra 2017 o spolupráci medzi národnými orgánmi zodpovednými za presadzovanie právnych predpisov na ochranu spotrebiteľa a o zrušení nariadenia (ES) č. 2006/2004
act-32014L0060 =
    .title = Smernica Európskeho parlamentu a Rady 2014/60/EÚ z 15. mája 2014 o navrátení predmetov kultúrnej hodnoty nezákonne vyvezených z územia členského štátu, ktorou sa mení nariadenie (EÚ) č. 1024/2012 (prepracované znenie)
act-32009R1071 =
    .title = Nariadenie Európskeho parlamentu a Rady (ES) č. 1071/2009 z 21. októbra 2009, ktorým sa ustanovujú spoločné pravidlá týkajúce sa podmienok, ktoré je potrebné dodržiavať pri výkone povolania prevádzkovateľa cestnej dopravy, a ktorým sa zrušuje smernica Rady 96/26/ES
act-32006L0022 =
    .title = Smernica Európskeho parlamentu a Rady 2006/22/ES z 15. marca 2006 o minimálnych podmienkach vykonávania nariadení (ES) č. 561/2006 a (EÚ) č. 165/2014 a smernice 2002/15/ES, pokiaľ ide o právne predpisy v sociálnej oblasti týkajúce sa činností v cestnej doprave, a o zrušení smernice Rady 88/599/EHS
