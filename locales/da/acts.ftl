### Retsakternes officielle titler efter CELEX-nummer.

act-32005L0036 = Europa-Parlamentets og Rådets direktiv 2005/36/EF af 7. september 2005 om anerkendelse af erhvervsmæssige kvalifikationer
act-32012R1024 = Europa-Parlamentets og Rådets forordning (EU) nr. 1024/2012 af 25. oktober 2012 om administrativt samarbejde via informationssystemet for det indre marked og om ophævelse af Kommissionens beslutning 2008/49/EF (»IMI-forordningen«)
