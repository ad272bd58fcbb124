### Officiële titels van rechtshandelingen, naar CELEX-nummer.

act-32005L0036 = Richtlijn 2005/36/EG van het Europees Parlement en de Raad van 7 september 2005 betreffende de erkenning van beroepskwalificaties
act-32012R1024 = Verordening (EU) nr. 1024/2012 van het Europees Parlement en de Raad van 25 oktober 2012 betreffende de administratieve samenwerking via het Informatiesysteem interne markt en tot intrekking van Beschikking 2008/49/EG van de Commissie („de IMI-verordening”)
