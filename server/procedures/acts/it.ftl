### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Direttiva 2005/36/CE del Parlamento europeo e del Consiglio, del 7 settembre 2005, relativa al riconoscimento delle qualifiche professionali
act-32012R1024 =
    .title = Regolamento (UE) n. 1024/2012 del Parlamento europeo e del Consiglio, del 25 ottobre 2012, relativo alla cooperazione amministrativa attraverso il sistema di informazione del mercato interno e che abroga la decisione 2008/49/CE della Commissione («regolamento IMI»)
act-31996L0071 =
    .title = Direttiva 96/71/CE del Parlamento europeo e del Consiglio, del 16 dicembre 1996, relativa al distacco dei lavoratori nell’ambito di una prestazione di servizi
act-32014L0067 =
    .title = Direttiva 2014/67/UE del Parlamento europeo e del Consiglio, del 15 maggio 2014, concernente l’applicazione della direttiva 96/71/CE relativa al distacco dei lavoratori nell’ambito di una prestazione di servizi e recante modifica del regolamento (UE) n. 1024/2012 relativo alla cooperazione amministrativa attraverso il sistema di informazione del mercato interno («regolamento IMI»)
act-32006L0123 =
    .title = Direttiva 2006/123/CE del Parlamento europeo e del Consiglio, del 12 dicembre 2006, relativa ai servizi nel mercato interno
act-32018R1724 =
    .title = Regolamento (UE) 2018/1724 del Parlamento europeo e del Consiglio, del 2 ottobre 2018, che istituisce uno sportello digitale unico per l’accesso a informazioni, procedure e servizi di assistenza e di risoluzione dei problemi e che modifica il regolamento (UE) n. 1024/2012
act-32011L0024 =
    .title = Direttiva 2011/24/UE del Parlamento europeo e del Consiglio, del 9 marzo 2011, concernente l’applicazione dei diritti dei pazienti relativi all’assistenza sanitaria transfrontaliera
act-32015R0983 =
    .title = Regolamento di esecuzione (UE) 2015/983 della Commissione, del 24 giugno 2015, sulla procedura di rilascio della tessera professionale europea e sull’applicazione del meccanismo di allerta ai sensi della direttiva 2005/36/CE del Parlamento europeo e del Consiglio
act-32016R1191 =
    .title = Regolamento (UE) 2016/1191 del Parlamento europeo e del Consiglio, del 6 luglio 2016, che promuove la libera circolazione dei cittadini semplificando i requisiti per la presentazione di alcuni documenti pubblici nell’Unione europea e che modifica il regolamento (UE) n. 1024/2012
act-32017R2394 =
    .title = Regolamento (UE) 2017/2394 del Parlamento europeo e del Consiglio, del 12 dicembre 2017, sulla cooperazione tra le autorità nazionali responsabili dell’esecuzione della normativa che tutela i consumatori e che abroga il regolamento (CE) n. 2006/2004
act-32014L0060 =
    .title = Direttiva 2014/60/UE del Parlamento europeo e del Consiglio, del 15 maggio 2014, relativa alla restituzione dei beni culturali usciti illecitamente dal territorio di uno Stato membro e che modifica il regolamento (UE) n. 1024/2012 (Rifusione)
act-32009R1071 =
    .title = Regolamento (CE) n. 1071/2009 del Parlamento europeo e del Consiglio, del 21 ottobre 2009, che stabilisce norme comuni sulle condizioni da rispettare per esercitare l’attività di trasportatore su strada e abroga la direttiva 96/26/CE del Consiglio
act-32006L0022 =
    .title = Direttiva 2006/22/CE del Parlamento europeo e del Consiglio, del 15 marzo 2006, sulle norme minime per l’applicazione dei regolamenti (CE) n. 561/2006 e (UE) n. 165/2014 e della direttiva 2002/15/CE relativi a disposizioni in materia sociale nel settore dei trasporti su strada, e che abroga la direttiva 88/599/CEE del Consiglio
