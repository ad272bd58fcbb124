### Offisielle titler på rettsakter etter CELEX-nummer.

act-32005L0036 =
    .title = Europaparlaments- og rådsdirektiv 2005/36/EF av 7. september 2005 om godkjenning av yrkeskvalifikasjoner
act-32012R1024 =
    .title = Europaparlaments- og rådsforordning (EU) nr. 1024/2012 av 25. oktober 2012 om forvaltningssamarbeid gjennom informasjonssystemet for det indre marked og om oppheving av kommisjonsvedtak 2008/49/EF («IMI-forordningen»)
act-31996L0071 =
    .title = Europaparlaments- og rådsdirektiv 96/71/EF av 16. desember 1996 om utsending av arbeidstakere i forbindelse med tjenesteyting
act-32014L0067 =
    .title = Europaparlaments- og rådsdirektiv 2014/67/EU av 15. mai 2014 om håndheving av direktiv 96/71/EF om utsending av arbeidstakere i forbindelse med tjenesteyting og om endring av forordning (EU) nr. 1024/2012 om forvaltningssamarbeid gjennom informasjonssystemet for det indre marked («IMI-forordningen»)
act-32006L0123 =
    .title = Europaparlaments- og rådsdirektiv 2006/123/EF av 12. desember 2006 om tjenester i det indre marked
act-32018R1724 =
    .title = Europaparlaments- og rådsforordning (EU) 2018/1724 av 2. oktober 2018 om opprettelse av en felles digital portal for å gi tilgang til informasjon, framgangsmåter og bistands- og problemløsningstjenester og om endring av forordning (EU) nr. 1024/2012
act-32011L0024 =
    .title = Europaparlaments- og rådsdirektiv 2011/24/EU av 9. mars 2011 om anvendelse av pasientrettigheter ved helsetjenester over landegrensene
act-32015R0983 =
    .title = Kommisjonens gjennomføringsforordning (EU) 2015/983 av 24. juni 2015 om framgangsmåten for utstedelse av europeisk profesjonskort og anvendelse av varslingsordningen i henhold til europaparlaments- og rådsdirektiv 2005/36/EF
act-32016R1191 =
    .title = Europaparlaments- og rådsforordning (EU) 2016/1191 av 6. juli 2016 om fremme av fri bevegelighet for borgere ved å forenkle kravene til framlegging av visse offentlige dokumenter i Den europeiske union og om endring av forordning (EU) nr. 1024/2012
act-32017R2394 =
    .title = Europaparlaments- og rådsforordning (EU) 2017/2394 av 12. desember 2017 om samarbeid mellom nasjonale myndigheter med ansvar for håndheving av forbrukervernlovgivning og om oppheving av forordning (EF) nr. 2006/2004
act-32014L0060 =
    .title = Europaparlaments- og rådsdirektiv 2014/60/EU av 15. mai 2014 om tilbakelevering av kulturgjenstander som ulovlig er fjernet fra en medlemsstats territorium, og om endring av forordning (EU) nr. 1024/2012 (omarbeiding)
act-32009R1071 =
    .title = Europaparlaments- og rådsforordning (EF) nr. 1071/2009 av 21. oktober 2009 om innføring av felles regler med hensyn til vilkårene som må oppfylles for utøvelse av yrket som transportør på vei, og om oppheving av rådsdirektiv 96/26/EF
act-32006L0022 =
    .title = Europaparlaments- og rådsdirektiv 2006/22/EF av 15. mars 2006 om minstevilkår for gjennomføring av forordning (EF) nr. 561/2006 og (EU) nr. 165/2014 og direktiv 2002/15/EF med hensyn til sosial lovgivning på området veitransportvirksomhet, og om oppheving av rådsdirektiv 88/599/EØF
