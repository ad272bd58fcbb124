### Official titles of legal acts by CELEX number.

act-32005L0036 = Směrnice Evropského parlamentu a Rady 2005/36/ES ze dne 7. září 2005 o uznávání odborných kvalifikací
act-32012R1024 = Nařízení Evropského parlamentu a Rady (EU) č. 1024/2012 ze dne 25. října 2012 o správní spolupráci prostřednictvím systému pro výměnu informací o vnitřním trhu a o zrušení rozhodnutí Komise 2008/49/ES („nařízení o systému IMI“)
