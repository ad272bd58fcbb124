### Säädösten viralliset nimet CELEX-numeron mukaan.

act-32005L0036 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 2005/36/EY, annettu 7 päivänä syyskuuta 2005, ammattipätevyyden tunnustamisesta
act-32012R1024 =
    .title = Euroopan parlamentin ja neuvoston asetus (EU) N:o 1024/2012, annettu 25 päivänä lokakuuta 2012, hallinnollisesta yhteistyöstä sisämarkkinoiden tietojenvaihtojärjestelmässä ja komission päätöksen 2008/49/EY kumoamisesta (IMI-asetus)
act-31996L0071 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 96/71/EY, annettu 16 päivänä joulukuuta 1996, palvelujen tarjoamisen yhteydessä tapahtuvasta työntekijöiden lähettämisestä työhön toiseen jäsenvaltioon
act-32014L0067 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 2014/67/EU, annettu 15 päivänä toukokuuta 2014, palvelujen tarjoamisen yhteydessä tapahtuvasta työntekijöiden lähettämisestä työhön toiseen jäsenvaltioon annetun direktiivin 96/71/EY täytäntöönpanosta sekä hallinnollisesta yhteistyöstä sisämarkkinoiden tietojenvaihtojärjestelmässä annetun asetuksen (EU) N:o 1024/2012 muuttamisesta (”IMI-asetus”)
act-32006L0123 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 2006/123/EY, annettu 12 päivänä joulukuuta 2006, palveluista sisämarkkinoilla
act-32018R1724 =
    .title = Euroopan parlamentin ja neuvoston asetus (EU) 2018/1724, annettu 2 päivänä lokakuuta 2018, tietoja, menettelyjä sekä neuvonta- ja ongelmanratkaisupalveluja saataville tarjoavan yhteisen digitaalisen palveluväylän perustamisesta ja asetuksen (EU) N:o 1024/2012 muuttamisesta
act-32011L0024 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 2011/24/EU, annettu 9 päivänä maaliskuuta 2011, potilaiden oikeuksien soveltamisesta rajatylittävässä terveydenhuollossa
act-32015R0983 =
    .title = Komission täytäntöönpanoasetus (EU) 2015/983, annettu 24 päivänä kesäkuuta 2015, eurooppalaisen ammattikortin antamismenettelystä ja hälytysmekanismin soveltamisesta Euroopan parlamentin ja neuvoston direktiivin 2005/36/EY mukaisesti
act-32016R1191 =
    .title = Euroopan parlamentin ja neuvoston asetus (EU) 2016/1191, annettu 6 päivänä heinäkuuta 2016, kansalaisten vapaan liikkuvuuden edistämisestä yksinkertaistamalla tiettyjen yleisten asiakirjojen esittämistä koskevia vaatimuksia Euroopan unionissa ja asetuksen (EU) N:o 1024/2012 muuttamisesta
act-32017R2394 =
    .title = Euroopan parlamentin ja neuvoston asetus (EU) 2017/2394, annettu 12 päivänä joulukuuta 2017, kuluttajansuojalainsäädännön täytäntöönpanosta vastaavien kansallisten viranomaisten yhteistyöstä ja asetuksen (EY) N:o 2006/2004 kumoamisesta
act-32014L0060 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 2014/60/EU, annettu 15 päivänä toukokuuta 2014, jäsenvaltion alueelta laittomasti vietyjen kulttuuriesineiden palauttamisesta ja asetuksen (EU) N:o 1024/2012 muuttamisesta (uudelleenlaadittu)
act-32009R1071 =
    .title = Euroopan parlamentin ja neuvoston asetus (EY) N:o 1071/2009, annettu 21 päivänä lokakuuta 2009, maantieliikenteen harjoittajan ammatin harjoittamisen edellytyksiä koskevista yhteisistä säännöistä ja neuvoston direktiivin 96/26/EY kumoamisesta
act-32006L0022 =
    .title = Euroopan parlamentin ja neuvoston direktiivi 2006/22/EY, annettu 15 päivänä maaliskuuta 2006, asetusten (EY) N:o 561/2006 ja (EU) N:o 165/2014 sekä direktiivin 2002/15/EY täytäntöönpanoa koskevista vähimmäisedellytyksistä tieliikenteen sosiaalilainsäädännön osalta ja neuvoston direktiivin 88/599/ETY kumoamisesta
