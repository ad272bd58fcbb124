### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Směrnice Evropského parlamentu a Rady 2005/36/ES ze dne 7. září 2005 o uznávání odborných kvalifikací
act-32012R1024 =
    .title = Nařízení Evropského parlamentu a Rady (EU) č. 1024/2012 ze dne 25. října 2012 o správní spolupráci prostřednictvím systému pro výměnu informací o vnitřním trhu a o zrušení rozhodnutí Komise 2008/49/ES („nařízení o systému IMI“)
act-31996L0071 =
    .title = Směrnice Evropského parlamentu a Rady 96/71/ES ze dne 16. prosince 1996 o vysílání pracovníků v rámci poskytování služeb
act-32014L0067 =
    .title = Směrnice Evropského parlamentu a Rady 2014/67/EU ze dne 15. května 2014 o prosazování směrnice 96/71/ES o vysílání pracovníků v rámci poskytování služeb a o změně nařízení (EU) č. 1024/2012 o správní spolupráci prostřednictvím systému pro výměnu informací o vnitřním trhu („nařízení o systému IMI“)
act-32006L0123 =
    .title = Směrnice Evropského parlamentu a Rady 2006/123/ES ze dne 12. prosince 2006 o službách na vnitřním trhu
act-32018R1724 =
    .title = Nařízení Evropského parlamentu a Rady (EU) 2018/1724 ze dne 2. října 2018, kterým se zřizuje jednotná digitální brána pro poskytování přístupu k informacím, postupům a k asistenčním službám a službám pro řešení problémů a kterým se mění nařízení (EU) č. 1024/2012
act-32011L0024 =
    .title = Směrnice Evropského parlamentu a Rady 2011/24/EU ze dne 9. března 2011 o uplatňování práv pacientů v přeshraniční zdravotní péči
act-32015R0983 =
    .title = Prováděcí nařízení Komise (EU) 2015/983 ze dne 24. června 2015 o postupu vydávání evropského profesního průkazu a používání výstražného mechanismu podle směrnice Evropského parlamentu a Rady 2005/36/ES
act-32016R1191 =
    .title = Nařízení Evropského parlamentu a Rady (EU) 2016/1191 ze dne 6. července 2016 o podpoře volného pohybu občanů zjednodušením požadavků na předkládání některých veřejných listin v Evropské unii a o změně nařízení (EU) č. 1024/2012
act-32017R2394 =
    .title = Nařízení Evropského parlamentu a Rady (EU) 2017/2394 ze dne 12. prosince 2017 o spolupráci mezi vnitrostátními orgány příslušnými pro vymáhání dodržování právních předpisů na ochranu spotřebitele a o zrušení nařízení (ES) č. 2006/2004
act-32014L0060 =
    .title = Směrnice Evropského parlamentu a Rady 2014/60/EU ze dne 15. května 2014 o navracení kulturních statků neoprávněně vyvezených z území členského státu a o změně nařízení (EU) č. 1024/2012 (přepracované znění)
act-32009R1071 =
    .title = Nařízení Evropského parlamentu a Rady (ES) č. 1071/2009 ze dne 21. října 2009, kterým se zavádějí společná pravidla týkající se závazných podmínek pro výkon povolání podnikatele v silniční dopravě a zrušuje směrnice Rady 96/26/ES
act-32006L0022 =
    .title = Směrnice Evropského parlamentu a Rady 2006/22/ES ze dne 15. března 2006 o minimálních podmínkách pro provedení nařízení (ES) č. 561/2006 a (EU) č. 165/2014 a směrnice 2002/15/ES, pokud jde o předpisy v sociální oblasti týkající se činností v silniční dopravě, a o zrušení směrnice Rady 88/599/EHS
