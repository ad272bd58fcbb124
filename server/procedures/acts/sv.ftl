### Rättsakternas officiella titlar efter Celexnummer.

act-32005L0036 =
    .title = Europaparlamentets och rådets direktiv 2005/36/EG av den 7 september 2005 om erkännande av yrkeskvalifikationer
act-32012R1024 =
    .title = Europaparlamentets och rådets förordning (EU) nr 1024/2012 av den 25 oktober 2012 om administrativt samarbete genom informationssystemet för den inre marknaden och om upphävande av kommissionens beslut 2008/49/EG (IMI-förordningen)
act-31996L0071 =
    .title = Europaparlamentets och rådets direktiv 96/71/EG av den 16 december 1996 om utstationering av arbetstagare i samband med tillhandahållande av tjänster
act-32014L0067 =
    .title = Europaparlamentets och rådets direktiv 2014/67/EU av den 15 maj 2014 om tillämpning av direktiv 96/71/EG om utstationering av arbetstagare i samband med tillhandahållande av tjänster och om ändring av förordning (EU) nr 1024/2012 om administrativt samarbete genom informationssystemet för den inre marknaden (IMI-förordningen)
act-32006L0123 =
    .title = Europaparlamentets och rådets direktiv 2006/123/EG av den 12 december 2006 om tjänster på den inre marknaden
act-32018R1724 =
    .title = Europaparlamentets och rådets förordning (EU) 2018/1724 av den 2 oktober 2018 om inrättande av en gemensam digital ingång för tillhandahållande av information, förfaranden samt hjälp- och problemlösningstjänster och om ändring av förordning (EU) nr 1024/2012
act-32011L0024 =
    .title = Europaparlamentets och rådets direktiv 2011/24/EU av den 9 mars 2011 om tillämpningen av patienträttigheter vid gränsöverskridande hälso- och sjukvård
act-32015R0983 =
    .title = Kommissionens genomförandeförordning (EU) 2015/983 av den 24 juni 2015 om förfarandet för utfärdande av det europeiska yrkeskortet och tillämpningen av varningsmekanismen i enlighet med Europaparlamentets och rådets direktiv 2005/36/EG
act-32016R1191 =
    .title = Europaparlamentets och rådets förordning (EU) 2016/1191 av den 6 juli 2016 om främjande av medborgares fria rörlighet genom förenkling av kraven på framläggande av vissa officiella handlingar i Europeiska unionen och om ändring av förordning (EU) nr 1024/2012
act-32017R2394 =
    .title = Europaparlamentets och rådets förordning (EU) 2017/2394 av den 12 december 2017 om samarbete mellan de nationella myndigheter som har tillsynsansvar för konsumentskyddslagstiftningen och om upphävande av förordning (EG) nr 2006/2004
act-32014L0060 =
    .title = Europaparlamentets och rådets direktiv 2014/60/EU av den 15 maj 2014 om återlämnande av kulturföremål som olagligen förts bort från en medlemsstats territorium och om ändring av förordning (EU) nr 1024/2012 (omarbetning)
act-32009R1071 =
    .title = Europaparlamentets och rådets förordning (EG) nr 1071/2009 av den 21 oktober 2009 om gemensamma regler beträffande de villkor som ska uppfyllas av personer som bedriver yrkesmässig trafik och om upphävande av rådets direktiv 96/26/EG
act-32006L0022 =
    .title = Europaparlamentets och rådets direktiv 2006/22/EG av den 15 mars 2006 om minimivillkor för genomförande av förordningarna (EG) nr 561/2006 och (EU) nr 165/2014 och direktiv 2002/15/EG vad gäller sociallagstiftning på vägtransportområdet samt om upphävande av rådets direktiv 88/599/EEG
