### Official titles of legal acts by CELEX number.

act-32005L0036 = Smernica Európskeho parlamentu a Rady 2005/36/ES zo 7. septembra 2005 o uznávaní odborných kvalifikácií
act-32012R1024 = Nariadenie Európskeho parlamentu a Rady (EÚ) č. 1024/2012 z 25. októbra 2012 o administratívnej spolupráci prostredníctvom informačného systému o vnútornom trhu a o zrušení rozhodnutia Komisie 2008/49/ES („nariadenie o IMI“)
