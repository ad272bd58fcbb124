### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Direktiva 2005/36/EZ Europskog parlamenta i Vijeća od 7. rujna 2005. o priznavanju stručnih kvalifikacija
act-32012R1024 =
    .title = Uredba (EU) br. 1024/2012 Europskog parlamenta i Vijeća od 25. listopada 2012. o administrativnoj suradnji putem Informacijskog sustava unutarnjeg tržišta i stavljanju izvan snage Odluke Komisije 2008/49/EZ („Uredba IMI”)
act-31996L0071 =
    .title = Direktiva 96/71/EZ Europskog parlamenta i Vijeća od 16. prosinca 1996. o upućivanju radnika u okviru pružanja usluga
act-32014L0067 =
    .title = Direktiva 2014/67/EU Europskog parlamenta i Vijeća od 15. svibnja 2014. o provedbi Direktive 96/71/EZ o upućivanju radnika u okviru pružanja usluga i izmjeni Uredbe (EU) br. 1024/2012 o administrativnoj suradnji putem Informacijskog sustava unutarnjeg tržišta („Uredba IMI”)
act-32006L0123 =
    .title = Direktiva 2006/123/EZ Europskog parlamenta i Vijeća od 12. prosinca 2006. o uslugama na unutarnjem tržištu
act-32018R1724 =
    .title = Uredba (EU) 2018/1724 Europskog parlamenta i Vijeća od 2. listopada 2018. o uspostavi jedinstvenog digitalnog pristupnika za pristup informacijama, postupcima, uslugama podrške i rješavanja problema te o izmjeni Uredbe (EU) br. 1024/2012
act-32011L0024 =
    .title = Direktiva 2011/24/EU Europskog parlamenta i Vijeća od 9. ožujka 2011. o primjeni prava pacijenata u prekograničnoj zdravstvenoj skrbi
act-32015R0983 =
    .title = Provedbena uredba Komisije (EU) 2015/983 od 24. lipnja 2015. o postupku izdavanja europske strukovne iskaznice i primjeni mehanizma upozoravanja u skladu s Direktivom 2005/36/EZ Europskog parlamenta i Vijeća
act-32016R1191 =
    .title = Uredba (EU) 2016/1191 Europskog parlamenta i Vijeća od 6. srpnja 2016. o promicanju slobodnog kretanja građana pojednostavnjenjem zahtjeva za predočavanje određenih javnih isprava u Europskoj uniji i o izmjeni Uredbe (EU) br. 1024/2012
act-32017R2394 =
    .title = Uredba (EU) 2017/2394 Europskog parlamenta i Vijeća od 12. prosinca 2017. o suradnji između nacionalnih tijela odgovornih za izvršavanje propisa o zaštiti potrošača i o stavljanju izvan snage Uredbe (EZ) br. 2006/2004
act-32014L0060 =
    .title = Direktiva 2014/60/EU Europskog parlamenta i Vijeća od 15. svibnja 2014. o povratu kulturnih dobara nezakonito iznesenih s državnog područja države članice i o izmjeni Uredbe (EU) br. 1024/2012 (preinaka)
act-32009R1071 =
    .title = Uredba (EZ) br. 1071/2009 Europskog parlamenta i Vijeća od 21. listopada 2009. o uspostavljanju zajedničkih pravila koja se tiču uvjeta za obavljanje djelatnosti cestovnog prijevoznika i stavljanju izvan snage Direktive Vijeća 96/26/EZ
act-32006L0022 =
    .title = Direktiva 2006/22/EZ Europskog parlamenta i Vijeća od 15. ožujka 2006. o minimalnim uvjetima za provedbu uredbi (EZ) br. 561/2006 i (EU) br. 165/2014 i Direktive 2002/15/EZ u pogledu socijalnog zakonodavstva koje se odnosi na aktivnosti cestovnog prijevoza te o stavljanju izvan snage Direktive Vijeća 88/599/EEZ
