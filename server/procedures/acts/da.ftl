### Retsakternes officielle titler efter CELEX-nummer.

act-32005L0036 =
    .title = Europa-Parlamentets og Rådets direktiv 2005/36/EF af 7. september 2005 om anerkendelse af erhvervsmæssige kvalifikationer
act-32012R1024 =
    .title = Europa-Parlamentets og Rådets forordning (EU) nr. 1024/2012 af 25. oktober 2012 om administrativt samarbejde via informationssystemet for det indre marked og om ophævelse af Kommissionens beslutning 2008/49/EF (»IMI-forordningen«)
act-31996L0071 =
    .title = Europa-Parlamentets og Rådets direktiv 96/71/EF af 16. december 1996 om udstationering af arbejdstagere som led i udveksling af tjenesteydelser
act-32014L0067 =
    .title = Europa-Parlamentets og Rådets direktiv 2014/67/EU af 15. maj 2014 om håndhævelse af direktiv 96/71/EF om udstationering af arbejdstagere som led i udveksling af tjenesteydelser og om ændring af forordning (EU) nr. 1024/2012 om administrativt samarbejde ved hjælp af informationssystemet for det indre marked (»IMI-forordningen«)
act-32006L0123 =
    .title = Europa-Parlamentets og Rådets direktiv 2006/123/EF af 12. december 2006 om tjenesteydelser i det indre marked
act-32018R1724 =
    .title = Europa-Parlamentets og Rådets forordning (EU) 2018/1724 af 2. oktober 2018 om oprettelse af en fælles digital portal, der giver adgang til oplysninger, procedurer og bistands- og problemløsningstjenester, og om ændring af forordning (EU) nr. 1024/2012
act-32011L0024 =
    .title = Europa-Parlamentets og Rådets direktiv 2011/24/EU af 9. marts 2011 om patientrettigheder i forbindelse med grænseoverskridende sundhedsydelser
act-32015R0983 =
    .title = Kommissionens gennemførelsesforordning (EU) 2015/983 af 24. juni 2015 om proceduren for udstedelse af det europæiske erhvervspas og anvendelsen af advarselsordningen i henhold til Europa-Parlamentets og Rådets direktiv 2005/36/EF
act-32016R1191 =
    .title = Europa-Parlamentets og Rådets forordning (EU) 2016/1191 af 6. juli 2016 om fremme af den frie bevægelighed for borgere ved forenkling af kravene vedrørende forelæggelse af visse offentlige dokumenter i Den Europæiske Union og om ændring af forordning (EU) nr. 1024/2012
act-32017R2394 =
    .title = Europa-Parlamentets og Rådets forordning (EU) 2017/2394 af 12. december 2017 om samarbejde mellem nationale myndigheder med ansvar for håndhævelse af forbrugerbeskyttelseslovgivning og om ophævelse af forordning (EF) nr. 2006/2004
act-32014L0060 =
    .title = Europa-Parlamentets og Rådets direktiv 2014/60/EU af 15. maj 2014 om tilbagelevering af kulturgoder, som ulovligt er fjernet fra en medlemsstats område, og om ændring af forordning (EU) nr. 1024/2012 (omarbejdning)
act-32009R1071 =
    .title = Europa-Parlamentets og Rådets forordning (EF) nr. 1071/2009 af 21. oktober 2009 om fælles regler om betingelser for udøvelse af vejtransporterhvervet og om ophævelse af Rådets direktiv 96/26/EF
act-32006L0022 =
    .title = Europa-Parlamentets og Rådets direktiv 2006/22/EF af 15. marts 2006 om minimumsbetingelser for gennemførelse af forordning (EF) nr. 561/2006 og (EU) nr. 165/2014 og direktiv 2002/15/EF for så vidt angår sociale bestemmelser inden for vejtransportvirksomhed og om ophævelse af Rådets direktiv 88/599/EØF
