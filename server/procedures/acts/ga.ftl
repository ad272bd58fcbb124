### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Treoir 2005/36/CE ó Pharlaimint na hEorpa agus ón gComhairle an 7 Meán Fómhair 2005 maidir le cáilíochtaí gairmiúla a aithint
act-32012R1024 =
    .title = Rialachán (AE) Uimh. 1024/2012 ó Pharlaimint na hEorpa agus ón gComhairle an 25 Deireadh Fómhair 2012 maidir le comhar riaracháin trí Chóras Faisnéise an Mhargaidh Inmheánaigh agus lena n-aisghairtear Cinneadh 2008/49/CE ón gCoimisiún (“Rialachán IMI”)
act-31996L0071 =
    .title = Treoir 96/71/CE ó Pharlaimint na hEorpa agus ón gComhairle an 16 Nollaig 1996 maidir le hoibrithe a phostú faoi chuimsiú soláthar seirbhísí
act-32014L0067 =
    .title = Treoir 2014/67/AE ó Pharlaimint na hEorpa agus ón gComhairle an 15 Bealtaine 2014 maidir le forfheidhmiú Threoir 96/71/CE a bhaineann le hoibrithe a phostú faoi chuimsiú soláthar seirbhísí agus lena leasaítear Rialachán (AE) Uimh. 1024/2012 maidir le comhar riaracháin trí Chóras Faisnéise an Mhargaidh Inmheánaigh (‘Rialachán CFMI’)
act-32006L0123 =
    .title = Treoir 2006/123/CE ó Pharlaimint na hEorpa agus ón gComhairle an 12 Nollaig 2006 maidir le seirbhísí sa mhargadh inmheánach
act-32018R1724 =
    .title = Rialachán (AE) 2018/1724 ó Pharlaimint na hEorpa agus ón gComhairle an 2 Deireadh Fómhair 2018 maidir le tairseach dhigiteach aonair a bhunú chun rochtain a sholáthar ar fhaisnéis, ar nósanna imeachta agus ar sheirbhísí cúnaimh agus réitigh fadhbanna agus lena leasaítear Rialachán (AE) Uimh. 1024/2012
act-32011L0024 =
    .title = Treoir 2011/24/AE ó Pharlaimint na hEorpa agus ón gComhairle an 9 Márta 2011 maidir le cearta othar i gcúram sláinte trasteorann a chur i bhfeidhm
act-32015R0983 =
    .title = Rialachán Cur Chun Feidhme (AE) 2015/983 ón gCoimisiún an 24 Meitheamh 2015 maidir leis an nós imeachta chun an Cárta Gairmiúil Eorpach a eisiúint agus maidir le cur i bhfeidhm an tsásra foláirimh de bhun Threoir 2005/36/CE ó Pharlaimint na hEorpa agus ón gComhairle
act-32016R1191 =
    .title = Rialachán (AE) 2016/1191 ó Pharlaimint na hEorpa agus ón gComhairle an 6 Iúil 2016 maidir le saorghluaiseacht na saoránach a chur chun cinn trí na ceanglais maidir le doiciméid phoiblí áirithe a thíolacadh san Aontas Eorpach a shimpliú agus lena leasaítear Rialachán (AE) Uimh. 1024/2012
act-32017R2394 =
    .title = Rialachán (AE) 2017/2394 ó Pharlaimint na hEorpa agus ón gComhairle an 12 Nollaig 2017 maidir le comhar idir údaráis náisiúnta atá freagrach as dlíthe cosanta tomhaltóirí a fhorfheidhmiú agus lena n-aisghairtear Rialachán (CE) Uimh. 2006/2004
act-32014L0060 =
    .title = Treoir 2014/60/AE ó Pharlaimint na hEorpa agus ón gComhairle an 15 Bealtaine 2014 maidir le réada cultúrtha a aistríodh go neamhdhleathach ó chríoch Ballstáit a chur ar ais agus lena leasaítear Rialachán (AE) Uimh. 1024/2012 (Athmhúnlú)
act-32009R1071 =
    .title = Rialachán (CE) Uimh. 1071/2009 ó Pharlaimint na hEorpa agus ón gComhairle an 21 Deireadh Fómhair 2009 lena mbunaítear comhrialacha maidir leis na coinníollacha nach mór a chomhlíonadh chun gairm oibreora iompair de bhóthar a shaothrú agus lena n-aisghairtear Treoir 96/26/CE ón gComhairle
act-32006L0022 =
    .title = Treoir 2006/22/CE ó Pharlaimint na hEorpa agus ón gComhairle an 15 Márta 2006 maidir leis na coinníollacha íosta chun Rialacháin (CE) Uimh. 561/2006 agus (AE) Uimh. 165/2014 agus Treoir 2002/15/CE a chur chun feidhme a mhéid a bhaineann le reachtaíocht shóisialta a bhaineann le gníomhaíochtaí iompair de bhóthar, agus lena n-aisghairtear Treoir 88/599/CEE ón gComhairle
