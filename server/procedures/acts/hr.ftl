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
act-32016R1191 =
    .title = Uredba (EU) 2016/1191 Europskog parlamenta i Vijeća od 6. srpnja 2016. o promicanju slobodnog kretanja građana pojednostavnjenjem zahtjeva za predočavanje određenih javnih isprava u Europskoj uniji i o izmjeni Uredbe (EU) br. 1024/2012
act-32014L0060 =
    .title = Direktiva 2014/60/EU Europskog parlamenta i Vijeća od 15. svibnja 2014. o povratu kulturnih dobara nezakonito iznesenih s državnog područja države članice i o izmjeni Uredbe (EU) br. 1024/2012 (preinaka)
