### Official titles of legal acts by CELEX number.

act-32005L0036 = Direttiva 2005/36/KE tal-Parlament Ewropew u tal-Kunsill tas-7 ta’ Settembru 2005 dwar ir-rikonoxximent ta’ kwalifiki professjonali
act-32012R1024 = Regolament (UE) Nru 1024/2012 tal-Parlament Ewropew u tal-Kunsill tal-25 ta’ Ottubru 2012 dwar il-kooperazzjoni amministrattiva permezz tas-Sistema ta’ Informazzjoni tas-Suq Intern u li jħassar id-Deċiżjoni tal-Kummissjoni 2008/49/KE (“ir-Regolament tal-IMI”)
