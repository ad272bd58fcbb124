### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = 2005 m. rugsėjo 7 d. Europos Parlamento ir Tarybos direktyva 2005/36/EB dėl profesinių kvalifikacijų pripažinimo
act-32012R1024 =
    .title = 2012 m. spalio 25 d. Europos Parlamento ir Tarybos reglamentas (ES) Nr. 1024/2012 dėl administracinio bendradarbiavimo per Vidaus rinkos informacinę sistemą, kuriuo panaikinamas Komisijos sprendimas 2008/49/EB (IMI reglamentas)
act-31996L0071 =
    .title = 1996 m. gruodžio 16 d. Europos Parlamento ir Tarybos direktyva 96/71/EB dėl darbuotojų komandiravimo paslaugų teikimo sistemoje
act-32014L0067 =
    .title = 2014 m. gegužės 15 d. Europos Parlamento ir Tarybos direktyva 2014/67/ES dėl Direktyvos 96/71/EB dėl darbuotojų komandiravimo paslaugų teikimo sistemoje vykdymo užtikrinimo ir kuria iš dalies keičiamas Reglamentas (ES) Nr. 1024/2012 dėl administracinio bendradarbiavimo per Vidaus rinkos informacinę sistemą (IMI reglamentas)
act-32006L0123 =
    .title = 2006 m. gruodžio 12 d. Europos Parlamento ir Tarybos direktyva 2006/123/EB dėl paslaugų vidaus rinkoje
act-32018R1724 =
    .title = 2018 m. spalio 2 d. Europos Parlamento ir Tarybos reglamentas (ES) 2018/1724, kuriuo sukuriami bendrieji skaitmeniniai vartai, skirti suteikti prieigą prie informacijos, procedūrų ir pagalbos bei problemų sprendimo paslaugų, ir kuriuo iš dalies keičiamas Reglamentas (ES) Nr. 1024/2012
act-32011L0024 =
    .title = 2011 m. kovo 9 d. Europos Parlamento ir Tarybos direktyva 2011/24/ES dėl pacientų teisių į tarpvalstybines sveikatos priežiūros paslaugas įgyvendinimo
act-32015R0983 =
    .title = 2015 m. birželio 24 d. Komisijos įgyvendinimo reglamentas (ES) 2015/983 dėl Europos profesinės kortelės išdavimo ir įspėjimo mechanizmo taikymo procedūrų pagal Europos Parlamento ir Tarybos direktyvą 2005/36/EB
act-32016R1191 =
    .title = 2016 m. liepos 6 d. Europos Parlamento ir Tarybos reglamentas (ES) 2016/1191, kuriuo skatinamas laisvas piliečių judėjimas supaprastinant tam tikrų viešųjų dokumentų pateikimo Europos Sąjungoje reikalavimus ir iš dalies keičiamas Reglamentas (ES) Nr. 1024/2012
act-32017R2394 =
    .title = 2017 m. gruodžio 12 d. Europos Parlamento ir Tarybos reglamentas (ES) 2017/2394 dėl nacionalinių institucijų, atsakingų už vartotojų apsaugos teisės aktų vykdymo užtikrinimą, bendradarbiavimo, kuriuo panaikinamas Reglamentas (EB) Nr. 2006/2004
act-32014L0060 =
    .title = 2014 m. gegužės 15 d. Europos Parlamento ir Tarybos direktyva 2014/60/ES dėl neteisėtai iš valstybės narės teritorijos išvežtų kultūros objektų grąžinimo, kuria iš dalies keičiamas Reglamentas (ES) Nr. 1024/2012 (nauja redakcija)
act-32009R1071 =
    .title = 2009 m. spalio 21 d. Europos Parlamento ir Tarybos reglamentas (EB) Nr. 1071/2009, nustatantis bendrąsias profesinės vežimo kelių transportu veiklos sąlygų taisykles ir panaikinantis Tarybos direktyvą 96/26/EB
act-32006L0022 =
    .title = 2006 m. kovo 15 d. Europos Parlamento ir Tarybos direktyva 2006/22/EB dėl būtiniausių reglamentų (EB) Nr. 561/2006 ir (ES) Nr. 165/2014 bei Direktyvos 2002/15/EB įgyvendinimo sąlygų, susijusių su socialiniais teisės aktais dėl kelių transporto veiklos, ir panaikinanti Tarybos direktyvą 88/599/EEB
