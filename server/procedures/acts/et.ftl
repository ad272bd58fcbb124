### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Euroopa Parlamendi ja nõukogu direktiiv 2005/36/EÜ, 7. september 2005, kutsekvalifikatsioonide tunnustamise kohta
act-32012R1024 =
    .title = Euroopa Parlamendi ja nõukogu määrus (EL) nr 1024/2012, 25. oktoober 2012, mis käsitleb siseturu infosüsteemi kaudu tehtavat halduskoostööd ning millega tunnistatakse kehtetuks komisjoni otsus 2008/49/EÜ (IMI määrus)
act-31996L0071 =
    .title = Euroopa Parlamendi ja nõukogu 16. detsembri 1996. aasta direktiiv 96/71/EÜ töötajate lähetamise kohta seoses teenuste osutamisega
act-32014L0067 =
    .title = Euroopa Parlamendi ja nõukogu 15. mai 2014. aasta direktiiv 2014/67/EL, mis käsitleb direktiivi 96/71/EÜ (töötajate lähetamise kohta seoses teenuste osutamisega) jõustamist ning millega muudetakse määrust (EL) nr 1024/2012, mis käsitleb siseturu infosüsteemi kaudu tehtavat halduskoostööd („IMI määrus“)
act-32006L0123 =
    .title = Euroopa Parlamendi ja nõukogu 12. detsembri 2006. aasta direktiiv 2006/123/EÜ teenuste kohta siseturul
act-32018R1724 =
    .title = Euroopa Parlamendi ja nõukogu määrus (EL) 2018/1724, 2. oktoober 2018, millega luuakse ühtne digivärav teabele ja menetlustele ning abi- ja probleemilahendamisteenustele juurdepääsu pakkumiseks ning millega muudetakse määrust (EL) nr 1024/2012
act-32011L0024 =
    .title = Euroopa Parlamendi ja nõukogu direktiiv 2011/24/EL, 9. märts 2011, patsiendiõiguste kohaldamise kohta piiriüleses tervishoius
act-32015R0983 =
    .title = Komisjoni rakendusmäärus (EL) 2015/983, 24. juuni 2015, Euroopa kutsekaardi väljaandmise korra ja hoiatusmehhanismi kohaldamise kohta vastavalt Euroopa Parlamendi ja nõukogu direktiivile 2005/36/EÜ
act-32016R1191 =
    .title = Euroopa Parlamendi ja nõukogu määrus (EL) 2016/1191, 6. juuli 2016, mis käsitleb kodanike vaba liikumise edendamist, lihtsustades nõudeid teatavate avalike dokumentide esitamisele Euroopa Liidus, ning millega muudetakse määrust (EL) nr 1024/2012
act-32017R2394 =
    .title = Euroopa Parlamendi ja nõukogu määrus (EL) 2017/2394, 12. detsember 2017, tarbijakaitsealaste õigusaktide täitmise tagamise eest vastutavate riiklike asutuste vahelise koostöö kohta ja millega tunnistatakse kehtetuks määrus (EÜ) nr 2006/2004
act-32014L0060 =
    .title = Euroopa Parlamendi ja nõukogu direktiiv 2014/60/EL, 15. mai 2014, liikmesriigi territooriumilt ebaseaduslikult väljaviidud kultuuriväärtuste tagastamise kohta, millega muudetakse määrust (EL) nr 1024/2012 (uuesti sõnastatud)
act-32009R1071 =
    .title = Euroopa Parlamendi ja nõukogu määrus (EÜ) nr 1071/2009, 21. oktoober 2009, millega kehtestatakse ühiseeskirjad autoveo-ettevõtja tegevusalal tegutsemise tingimuste kohta ja tunnistatakse kehtetuks nõukogu direktiiv 96/26/EÜ
act-32006L0022 =
    .title = Euroopa Parlamendi ja nõukogu direktiiv 2006/22/EÜ, 15. märts 2006, määruste (EÜ) nr 561/2006 ja (EL) nr 165/2014 ning direktiivi 2002/15/EÜ rakendamise miinimumtingimuste kohta seoses autovedudega seotud sotsiaalõigusnormidega ja millega tunnistatakse kehtetuks nõukogu direktiiv 88/599/EMÜ
