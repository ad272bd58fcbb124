### Offisielle titler på rettsakter etter CELEX-nummer.

act-32005L0036 = Europaparlaments- og rådsdirektiv 2005/36/EF av 7. september 2005 om godkjenning av yrkeskvalifikasjoner
act-32012R1024 = Europaparlaments- og rådsforordning (EU) nr. 1024/2012 av 25. oktober 2012 om forvaltningssamarbeid gjennom informasjonssystemet for det indre marked og om oppheving av kommisjonsvedtak 2008/49/EF («IMI-forordningen»)
