### Official titles of legal acts by CELEX number.

act-32005L0036 = Direktiva 2005/36/EZ Europskog parlamenta i Vijeća od 7. rujna 2005. o priznavanju stručnih kvalifikacija
act-32012R1024 = Uredba (EU) br. 1024/2012 Europskog parlamenta i Vijeća od 25. listopada 2012. o administrativnoj suradnji putem Informacijskog sustava unutarnjeg tržišta i stavljanju izvan snage Odluke Komisije 2008/49/EZ („Uredba IMI”)
