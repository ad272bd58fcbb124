### Officiële titels van rechtshandelingen, naar CELEX-nummer.

act-32005L0036 =
    .title = Richtlijn 2005/36/EG van het Europees Parlement en de Raad van 7 september 2005 betreffende de erkenning van beroepskwalificaties
act-32012R1024 =
    .title = Verordening (EU) nr. 1024/2012 van het Europees Parlement en de Raad van 25 oktober 2012 betreffende de administratieve samenwerking via het Informatiesysteem interne markt en tot intrekking van Beschikking 2008/49/EG van de Commissie („de IMI-verordening”)
act-31996L0071 =
    .title = Richtlijn 96/71/EG van het Europees Parlement en de Raad van 16 december 1996 betreffende de terbeschikkingstelling van werknemers met het oog op het verrichten van diensten
act-32014L0067 =
    .title = Richtlijn 2014/67/EU van het Europees Parlement en de Raad van 15 mei 2014 inzake de handhaving van Richtlijn 96/71/EG betreffende de terbeschikkingstelling van werknemers met het oog op het verrichten van diensten en tot wijziging van Verordening (EU) nr. 1024/2012 betreffende de administratieve samenwerking via het Informatiesysteem interne markt (“de IMI-verordening”)
act-32006L0123 =
    .title = Richtlijn 2006/123/EG van het Europees Parlement en de Raad van 12 december 2006 betreffende diensten op de interne markt
act-32018R1724 =
    .title = Verordening (EU) 2018/1724 van het Europees Parlement en de Raad van 2 oktober 2018 tot oprichting van één digitale toegangspoort voor informatie, procedures en diensten voor ondersteuning en probleemoplossing en houdende wijziging van Verordening (EU) nr. 1024/2012
act-32011L0024 =
    .title = Richtlijn 2011/24/EU van het Europees Parlement en de Raad van 9 maart 2011 betreffende de toepassing van de rechten van patiënten bij grensoverschrijdende gezondheidszorg
act-32015R0983 =
    .title = Uitvoeringsverordening (EU) 2015/983 van de Commissie van 24 juni 2015 betreffende de procedure voor de afgifte van de Europese beroepskaart en de toepassing van het waarschuwingsmechanisme overeenkomstig Richtlijn 2005/36/EG van het Europees Parlement en de Raad
act-32016R1191 =
    .title = Verordening (EU) 2016/1191 van het Europees Parlement en de Raad van 6 juli 2016 betreffende de bevordering van het vrije verkeer van burgers door vereenvoudigde overlegging van bepaalde openbare documenten in de Europese Unie en tot wijziging van Verordening (EU) nr. 1024/2012
act-32017R2394 =
    .title = Verordening (EU) 2017/2394 van het Europees Parlement en de Raad van 12 december 2017 betreffende samenwerking tussen de nationale autoriteiten die verantwoordelijk zijn voor handhaving van de wetgeving inzake consumentenbescherming en tot intrekking van Verordening (EG) nr. 2006/2004
act-32014L0060 =
    .title = Richtlijn 2014/60/EU van het Europees Parlement en de Raad van 15 mei 2014 betreffende de teruggave van cultuurgoederen die op onrechtmatige wijze buiten het grondgebied van een lidstaat zijn gebracht en houdende wijziging van Verordening (EU) nr. 1024/2012 (herschikking)
act-32009R1071 =
    .title = Verordening (EG) nr. 1071/2009 van het Europees Parlement en de Raad van 21 oktober 2009 tot vaststelling van gemeenschappelijke regels betreffende de voorwaarden waaraan moet zijn voldaan om het beroep van wegvervoerondernemer uit te oefenen en tot intrekking van Richtlijn 96/26/EG van de Raad
act-32006L0022 =
    .title = Richtlijn 2006/22/EG van het Europees Parlement en de Raad van 15 maart 2006 inzake minimumvoorwaarden voor de uitvoering van de Verordeningen (EG) nr. 561/2006 en (EU) nr. 165/2014 en Richtlijn 2002/15/EG wat betreft sociale wetgeving met betrekking tot wegvervoeractiviteiten en tot intrekking van Richtlijn 88/599/EEG van de Raad
