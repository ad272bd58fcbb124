### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Direktiva 2005/36/ES Evropskega parlamenta in Sveta z dne 7. septembra 2005 o priznavanju poklicnih kvalifikacij
act-32012R1024 =
    .title = Uredba (EU) št. 1024/2012 Evropskega parlamenta in Sveta z dne 25. oktobra 2012 o upravnem sodelovanju prek informacijskega sistema za notranji trg in razveljavitvi Odločbe Komisije 2008/49/ES (uredba IMI)
act-31996L0071 =
    .title = Direktiva 96/71/ES Evropskega parlamenta in Sveta z dne 16. decembra 1996 o napotitvi delavcev na delo v okviru opravljanja storitev
act-32014L0067 =
    .title = Direktiva 2014/67/EU Evropskega parlamenta in Sveta z dne 15. maja 2014 o izvrševanju Direktive 96/71/ES o napotitvi delavcev na delo v okviru opravljanja storitev in spremembi Uredbe (EU) št. 1024/2012 o upravnem sodelovanju prek informacijskega sistema za notranji trg (uredba IMI)
act-32006L0123 =
    .title = Direktiva 2006/123/ES Evropskega parlamenta in Sveta z dne 12. decembra 2006 o storitvah na notranjem trgu
act-32018R1724 =
    .title = Uredba (EU) 2018/1724 Evropskega parlamenta in Sveta z dne 2. oktobra 2018 o vzpostavitvi enotnega digitalnega portala za zagotavljanje dostopa do informacij, do postopkov ter do storitev za pomoč in reševanje težav ter o spremembi Uredbe (EU) št. 1024/2012
act-32011L0024 =
    .title = Direktiva 2011/24/EU Evropskega parlamenta in Sveta z dne 9. marca 2011 o uveljavljanju pravic pacientov pri čezmejnem zdravstvenem varstvu
act-32015R0983 =
    .title = Izvedbena uredba Komisije (EU) 2015/983 z dne 24. junija 2015 o postopku izdaje evropske poklicne izkaznice in uporabi mehanizma opozarjanja v skladu z Direktivo 2005/36/ES Evropskega parlamenta in Sveta
act-32016R1191 =
    .title = Uredba (EU) 2016/1191 Evropskega parlamenta in Sveta z dne 6. julija 2016 o spodbujanju prostega gibanja državljanov s poenostavitvijo zahtev za predložitev nekaterih javnih listin v Evropski uniji in spremembi Uredbe (EU) št. 1024/2012
act-32017R2394 =
    .title = Uredba (EU) 2017/2394 Evropskega parlamenta in Sveta z dne 12. decembra 2017 o sodelovanju med nacionalnimi organi, odgovornimi za izvrševanje zakonodaje o varstvu potrošnikov, in razveljavitvi Uredbe (ES) št. 2006/2004
act-32014L0060 =
    .title = Direktiva 2014/60/EU Evropskega parlamenta in Sveta z dne 15. maja 2014 o vračanju predmetov kulturne dediščine, ki so bili protipravno odstranjeni z ozemlja države članice, in o spremembi Uredbe (EU) št. 1024/2012 (prenovitev)
act-32009R1071 =
    .title = Uredba (ES) št. 1071/2009 Evropskega parlamenta in Sveta z dne 21. oktobra 2009 o skupnih pravilih glede pogojev za opravljanje dejavnosti cestnega prevoznika in o razveljavitvi Direktive Sveta 96/26/ES
act-32006L0022 =
    .title = Direktiva 2006/22/ES Evropskega parlamenta in Sveta z dne 15. marca 2006 o minimalnih pogojih za izvajanje uredb (ES) št. 561/2006 in (EU) št. 165/2014 ter Direktive 2002/15/ES v zvezi s socialno zakonodajo na področju dejavnosti cestnega prometa in razveljavitvi Direktive Sveta 88/599/EGS
