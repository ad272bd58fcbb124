### Official titles of legal acts by CELEX number.

act-32005L0036 = Eiropas Parlamenta un Padomes Direktīva 2005/36/EK (2005. gada 7. septembris) par profesionālo kvalifikāciju atzīšanu
act-32012R1024 = Eiropas Parlamenta un Padomes Regula (ES) Nr. 1024/2012 (2012. gada 25. oktobris) par administratīvo sadarbību, izmantojot Iekšējā tirgus informācijas sistēmu, un ar ko atceļ Komisijas Lēmumu 2008/49/EK (“IMI regula”)
