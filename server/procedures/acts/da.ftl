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
act-32016R1191 =
    .title = Europa-Parlamentets og Rådets forordning (EU) 2016/1191 af 6. juli 2016 om fremme af den frie bevægelighed for borgere ved forenkling af kravene vedrørende forelæggelse af visse offentlige dokumenter i Den Europæiske Union og om ændring af forordning (EU) nr. 1024/2012
act-32014L0060 =
    .title = Europa-Parlamentets og Rådets direktiv 2014/60/EU af 15. maj 2014 om tilbagelevering af kulturgoder, som ulovligt er fjernet fra en medlemsstats område, og om ændring af forordning (EU) nr. 1024/2012 (omarbejdning)
