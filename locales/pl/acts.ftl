### Official titles of legal acts by CELEX number.

act-32005L0036 = Dyrektywa 2005/36/WE Parlamentu Europejskiego i Rady z dnia 7 września 2005 r. w sprawie uznawania kwalifikacji zawodowych
act-32012R1024 = Rozporządzenie Parlamentu Europejskiego i Rady (UE) nr 1024/2012 z dnia 25 października 2012 r. w sprawie współpracy administracyjnej za pośrednictwem systemu wymiany informacji na rynku wewnętrznym i uchylające decyzję Komisji 2008/49/WE („rozporządzenie w sprawie IMI”)
