### Säädösten viralliset nimet CELEX-numeron mukaan.

act-32005L0036 = Euroopan parlamentin ja neuvoston direktiivi 2005/36/EY, annettu 7 päivänä syyskuuta 2005, ammattipätevyyden tunnustamisesta
act-32012R1024 = Euroopan parlamentin ja neuvoston asetus (EU) N:o 1024/2012, annettu 25 päivänä lokakuuta 2012, hallinnollisesta yhteistyöstä sisämarkkinoiden tietojenvaihtojärjestelmässä ja komission päätöksen 2008/49/EY kumoamisesta (IMI-asetus)
