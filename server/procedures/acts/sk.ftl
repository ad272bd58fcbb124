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
act-32016R1191 =
    .title = Nariadenie Európskeho parlamentu a Rady (EÚ) 2016/1191 zo 6. júla 2016 o podpore voľného pohybu občanov prostredníctvom zjednodušenia požiadaviek na predkladanie určitých verejných listín v Európskej únii a o zmene nariadenia (EÚ) č. 1024/2012
act-32014L0060 =
    .title = Smernica Európskeho parlamentu a Rady 2014/60/EÚ z 15. mája 2014 o navrátení predmetov kultúrnej hodnoty nezákonne vyvezených z územia členského štátu, ktorou sa mení nariadenie (EÚ) č. 1024/2012 (prepracované znenie)
