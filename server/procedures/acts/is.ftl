### Opinber heiti gerða eftir CELEX-númeri.

act-32005L0036 =
    .title = Tilskipun Evrópuþingsins og ráðsins 2005/36/EB frá 7. september 2005 um viðurkenningu á faglegri menntun og hæfi
act-32012R1024 =
    .title = Reglugerð Evrópuþingsins og ráðsins (ESB) nr. 1024/2012 frá 25. október 2012 um samvinnu á sviði stjórnsýslu fyrir milligöngu upplýsingakerfisins fyrir innri markaðinn og um niðurfellingu á ákvörðun framkvæmdastjórnarinnar 2008/49/EB („reglugerðin um IMI-kerfið“)
act-31996L0071 =
    .title = Tilskipun Evrópuþingsins og ráðsins 96/71/EB frá 16. desember 1996 um störf útsendra starfsmanna í tengslum við veitingu þjónustu
act-32014L0067 =
    .title = Tilskipun Evrópuþingsins og ráðsins 2014/67/ESB frá 15. maí 2014 um framfylgd tilskipunar 96/71/EB um störf útsendra starfsmanna í tengslum við veitingu þjónustu og um breytingu á reglugerð (ESB) nr. 1024/2012 um samvinnu á sviði stjórnsýslu fyrir milligöngu upplýsingakerfisins fyrir innri markaðinn („reglugerðin um IMI-kerfið“)
act-32006L0123 =
    .title = Tilskipun Evrópuþingsins og ráðsins 2006/123/EB frá 12. desember 2006 um þjónustu á innri markaðnum
act-32018R1724 =
    .title = Reglugerð Evrópuþingsins og ráðsins (ESB) 2018/1724 frá 2. október 2018 um að koma á fót sameiginlegri stafrænni gátt til að veita aðgang að upplýsingum, málsmeðferð og aðstoð og þjónustu við lausn vandamála og um breytingu á reglugerð (ESB) nr. 1024/2012
act-32011L0024 =
    .title = Tilskipun Evrópuþingsins og ráðsins 2011/24/ESB frá 9. mars 2011 um réttindi sjúklinga varðandi heilbrigðisþjónustu yfir landamæri
act-32015R0983 =
    .title = Framkvæmdarreglugerð framkvæmdastjórnarinnar (ESB) 2015/983 frá 24. júní 2015 um málsmeðferð við útgáfu evrópsks fagskírteinis og beitingu viðvörunarkerfisins samkvæmt tilskipun Evrópuþingsins og ráðsins 2005/36/EB
act-32016R1191 =
    .title = Reglugerð Evrópuþingsins og ráðsins (ESB) 2016/1191 frá 6. júlí 2016 um að greiða fyrir frjálsri för borgaranna með því að einfalda kröfur um framlagningu tiltekinna opinberra skjala í Evrópusambandinu og um breytingu á reglugerð (ESB) nr. 1024/2012
act-32017R2394 =
    .title = Reglugerð Evrópuþingsins og ráðsins (ESB) 2017/2394 frá 12. desember 2017 um samvinnu milli landsyfirvalda sem bera ábyrgð á framkvæmd laga um neytendavernd og um niðurfellingu á reglugerð (EB) nr. 2006/2004
act-32014L0060 =
    .title = Tilskipun Evrópuþingsins og ráðsins 2014/60/ESB frá 15. maí 2014 um skil á menningarminjum sem hafa verið fluttar með ólögmætum hætti frá yfirráðasvæði aðildarríkis og um breytingu á reglugerð (ESB) nr. 1024/2012 (endurútgefin)
act-32009R1071 =
    .title = Reglugerð Evrópuþingsins og ráðsins (EB) nr. 1071/2009 frá 21. október 2009 um sameiginlegar reglur varðandi skilyrði sem uppfylla þarf til að mega stunda starf sem flutningsaðili á vegum og um niðurfellingu á tilskipun ráðsins 96/26/EB
act-32006L0022 =
    .title = Tilskipun Evrópuþingsins og ráðsins 2006/22/EB frá 15. mars 2006 um lágmarksskilyrði fyrir framkvæmd reglugerða (EB) nr. 561/2006 og (ESB) nr. 165/2014 og tilskipunar 2002/15/EB að því er varðar félagsmálalöggjöf um flutningastarfsemi á vegum og um niðurfellingu á tilskipun ráðsins 88/599/EBE
