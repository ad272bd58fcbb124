### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Direttiva 2005/36/KE tal-Parlament Ewropew u tal-Kunsill tas-7 ta’ Settembru 2005 dwar ir-rikonoxximent ta’ kwalifiki professjonali
act-32012R1024 =
    .title = Regolament (UE) Nru 1024/2012 tal-Parlament Ewropew u tal-Kunsill tal-25 ta’ Ottubru 2012 dwar il-kooperazzjoni amministrattiva permezz tas-Sistema ta’ Informazzjoni tas-Suq Intern u li jħassar id-Deċiżjoni tal-Kummissjoni 2008/49/KE (“ir-Regolament tal-IMI”)
act-31996L0071 =
    .title = Direttiva 96/71/KE tal-Parlament Ewropew u tal-Kunsill tas-16 ta’ Diċembru 1996 dwar l-istazzjonar ta’ ħaddiema fil-qafas tal-prestazzjoni ta’ servizzi
act-32014L0067 =
    .title = Direttiva 2014/67/UE tal-Parlament Ewropew u tal-Kunsill tal-15 ta’ Mejju 2014 dwar l-infurzar tad-Direttiva 96/71/KE dwar l-istazzjonar ta’ ħaddiema fil-qafas tal-prestazzjoni ta’ servizzi u li temenda r-Regolament (UE) Nru 1024/2012 dwar il-kooperazzjoni amministrattiva permezz tas-Sistema ta’ Informazzjoni tas-Suq Intern (“ir-Regolament tal-IMI”)
act-32006L0123 =
    .title = Direttiva 2006/123/KE tal-Parlament Ewropew u tal-Kunsill tat-12 ta’ Diċembru 2006 dwar is-servizzi fis-suq intern
act-32018R1724 =
    .title = Regolament (UE) 2018/1724 tal-Parlament Ewropew u tal-Kunsill tat-2 ta’ Ottubru 2018 li jistabbilixxi gateway diġitali unika li tipprovdi aċċess għal informazzjoni, għal proċeduri u għal servizzi ta’ assistenza u ta’ soluzzjoni tal-problemi u li jemenda r-Regolament (UE) Nru 1024/2012
act-32011L0024 =
    .title = Direttiva 2011/24/UE tal-Parlament Ewropew u tal-Kunsill tad-9 ta’ Marzu 2011 dwar l-applikazzjoni tad-drittijiet tal-pazjenti fil-qasam tal-kura tas-saħħa transkonfinali
act-32015R0983 =
    .title = Regolament ta’ Implimentazzjoni tal-Kummissjoni (UE) 2015/983 tal-24 ta’ Ġunju 2015 dwar il-proċedura għall-ħruġ tal-Karta Professjonali Ewropea u l-applikazzjoni tal-mekkaniżmu ta’ twissija skont id-Direttiva 2005/36/KE tal-Parlament Ewropew u tal-Kunsill
act-32016R1191 =
    .title = Regolament (UE) 2016/1191 tal-Parlament Ewropew u tal-Kunsill tas-6 ta’ Lulju 2016 dwar il-promozzjoni tal-moviment liberu taċ-ċittadini bis-simplifikazzjoni tar-rekwiżiti għall-preżentazzjoni ta’ ċerti dokumenti pubbliċi fl-Unjoni Ewropea u li jemenda r-Regolament (UE) Nru 1024/2012
act-32017R2394 =
    .title = Regolament (UE) 2017/2394 tal-Parlament Ewropew u tal-Kunsill tat-12 ta’ Diċembru 2017 dwar il-kooperazzjoni bejn l-awtoritajiet nazzjonali responsabbli għall-infurzar tal-liġijiet tal-protezzjoni tal-konsumatur u li jħassar ir-Regolament (KE) Nru 2006/2004
act-32014L0060 =
    .title = Direttiva 2014/60/UE tal-Parlament Ewropew u tal-Kunsill tal-15 ta’ Mejju 2014 dwar ir-ritorn ta’ oġġetti kulturali li jkunu tneħħew illegalment mit-territorju ta’ Stat Membru u li temenda r-Regolament (UE) Nru 1024/2012 (Tfassil mill-ġdid)
act-32009R1071 =
    .title = Regolament (KE) Nru 1071/2009 tal-Parlament Ewropew u tal-Kunsill tal-21 ta’ Ottubru 2009 li jistabbilixxi regoli komuni dwar il-kondizzjonijiet li għandhom jiġu rrispettati għall-eżerċizzju tal-professjoni ta’ operatur tat-trasport bit-triq u li jħassar id-Direttiva tal-Kunsill 96/26/KE
act-32006L0022 =
    .title = Direttiva 2006/22/KE tal-Parlament Ewropew u tal-Kunsill tal-15 ta’ Marzu 2006 dwar il-kundizzjonijiet minimi għall-implimentazzjoni tar-Regolamenti (KE) Nru 561/2006 u (UE) Nru 165/2014 u tad-Direttiva 2002/15/KE fir-rigward tal-leġiżlazzjoni soċjali relatata mal-attivitajiet tat-trasport bit-triq, u li tħassar id-Direttiva tal-Kunsill 88/599/KEE
