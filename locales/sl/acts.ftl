### Official titles of legal acts by CELEX number.

act-32005L0036 = Direktiva 2005/36/ES Evropskega parlamenta in Sveta z dne 7. septembra 2005 o priznavanju poklicnih kvalifikacij
act-32012R1024 = Uredba (EU) št. 1024/2012 Evropskega parlamenta in Sveta z dne 25. oktobra 2012 o upravnem sodelovanju prek informacijskega sistema za notranji trg in razveljavitvi Odločbe Komisije 2008/49/ES (uredba IMI)
