### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Directiva 2005/36/CE a Parlamentului European și a Consiliului din 7 septembrie 2005 privind recunoașterea calificărilor profesionale
act-32012R1024 =
    .title = Regulamentul (UE) nr. 1024/2012 al Parlamentului European și al Consiliului din 25 octombrie 2012 privind cooperarea administrativă prin intermediul Sistemului de informare al pieței interne și de abrogare a Deciziei 2008/49/CE a Comisiei („Regulamentul IMI”)
act-31996L0071 =
    .title = Directiva 96/71/CE a Parlamentului European și a Consiliului din 16 decembrie 1996 privind detașarea lucrătorilor în cadrul prestării de servicii
act-32014L0067 =
    .title = Directiva 2014/67/UE a Parlamentului European și a Consiliului din 15 mai 2014 privind asigurarea respectării aplicării Directivei 96/71/CE privind detașarea lucrătorilor în cadrul prestării de servicii și de modificare a Regulamentului (UE) nr. 1024/2012 privind cooperarea administrativă prin intermediul Sistemului de informare al pieței interne („Regulamentul IMI”)
act-32006L0123 =
    .title = Directiva 2006/123/CE a Parlamentului European și a Consiliului din 12 decembrie 2006 privind serviciile în cadrul pieței interne
act-32018R1724 =
    .title = Regulamentul (UE) 2018/1724 al Parlamentului European și al Consiliului din 2 octombrie 2018 privind înființarea unui portal digital unic (gateway) pentru a oferi acces la informații, la proceduri și la servicii de asistență și de soluționare a problemelor și de modificare a Regulamentului (UE) nr. 1024/2012
act-32011L0024 =
    .title = Directiva 2011/24/UE a Parlamentului European și a Consiliului din 9 martie 2011 privind aplicarea drepturilor pacienților în cadrul asistenței medicale transfrontaliere
act-32015R0983 =
    .title = Regulamentul de punere în aplicare (UE) 2015/983 al Comisiei din 24 iunie 2015 privind procedura de eliberare a cardului profesional european și aplicarea mecanismului de alertă în temeiul Directivei 2005/36/CE a Parlamentului European și a Consiliului
act-32016R1191 =
    .title = Regulamentul (UE) 2016/1191 al Parlamentului European și al Consiliului din 6 iulie 2016 privind promovarea liberei circulații a cetățenilor prin simplificarea cerințelor de prezentare a anumitor documente oficiale în Uniunea Europeană și de modificare a Regulamentului (UE) nr. 1024/2012
act-32017R2394 =
    .title = Regulamentul (UE) 2017/2394 al Parlamentului European și al Consiliului din 12 decembrie 2017 privind cooperarea dintre autoritățile naționale însărcinate să asigure respectarea legislației în materie de protecție a consumatorului și de abrogare a Regulamentului (CE) nr. 2006/2004
act-32014L0060 =
    .title = Directiva 2014/60/UE a Parlamentului European și a Consiliului din 15 mai 2014 privind restituirea obiectelor culturale care au părăsit ilegal teritoriul unui stat membru și de modificare a Regulamentului (UE) nr. 1024/2012 (reformare)
act-32009R1071 =
    .title = Regulamentul (CE) nr. 1071/2009 al Parlamentului European și al Consiliului din 21 octombrie 2009 de stabilire a unor norme comune privind condițiile care trebuie îndeplinite pentru exercitarea ocupației de operator de transport rutier și de abrogare a Directivei 96/26/CE a Consiliului
act-32006L0022 =
    .title = Directiva 2006/22/CE a Parlamentului European și a Consiliului din 15 martie 2006 privind condițiile minime pentru punerea în aplicare a Regulamentelor (CE) nr. 561/2006 și (UE) nr. 165/2014 și a Directivei 2002/15/CE în ceea ce privește legislația socială referitoare la activitățile de transport rutier și de abrogare a Directivei 88/599/CEE a Consiliului
