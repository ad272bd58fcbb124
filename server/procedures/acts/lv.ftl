### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Eiropas Parlamenta un Padomes Direktīva 2005/36/EK (2005. gada 7. septembris) par profesionālo kvalifikāciju atzīšanu
act-32012R1024 =
    .title = Eiropas Parlamenta un Padomes Regula (ES) Nr. 1024/2012 (2012. gada 25. oktobris) par administratīvo sadarbību, izmantojot Iekšējā tirgus informācijas sistēmu, un ar ko atceļ Komisijas Lēmumu 2008/49/EK (“IMI regula”)
act-31996L0071 =
    .title = Eiropas Parlamenta un Padomes Direktīva 96/71/EK (1996. gada 16. decembris) par darba ņēmēju norīkošanu darbā pakalpojumu sniegšanas jomā
act-32014L0067 =
    .title = Eiropas Parlamenta un Padomes Direktīva 2014/67/ES (2014. gada 15. maijs) par to, kā izpildīt Direktīvu 96/71/EK par darba ņēmēju norīkošanu darbā pakalpojumu sniegšanas jomā, un ar ko groza Regulu (ES) Nr. 1024/2012 par administratīvo sadarbību, izmantojot Iekšējā tirgus informācijas sistēmu (“IMI regula”)
act-32006L0123 =
    .title = Eiropas Parlamenta un Padomes Direktīva 2006/123/EK (2006. gada 12. decembris) par pakalpojumiem iekšējā tirgū
act-32018R1724 =
    .title = Eiropas Parlamenta un Padomes Regula (ES) 2018/1724 (2018. gada 2. oktobris), ar ko izveido vienotu digitālo vārteju, lai sniegtu piekļuvi informācijai, procedūrām un palīdzības un problēmu risināšanas pakalpojumiem, un ar ko groza Regulu (ES) Nr. 1024/2012
act-32011L0024 =
    .title = Eiropas Parlamenta un Padomes Direktīva 2011/24/ES (2011. gada 9. marts) par pacientu tiesību piemērošanu pārrobežu veselības aprūpē
act-32015R0983 =
    .title = Komisijas Īstenošanas regula (ES) 2015/983 (2015. gada 24. jūnijs) par Eiropas profesionālās kartes izdošanas procedūru un brīdināšanas mehānisma piemērošanu saskaņā ar Eiropas Parlamenta un Padomes Direktīvu 2005/36/EK
act-32016R1191 =
    .title = Eiropas Parlamenta un Padomes Regula (ES) 2016/1191 (2016. gada 6. jūlijs), ar ko veicina iedzīvotāju brīvu pārvietošanos, vienkāršojot prasības dažu publisku dokumentu uzrādīšanai Eiropas Savienībā, un groza Regulu (ES) Nr. 1024/2012
act-32017R2394 =
    .title = Eiropas Parlamenta un Padomes Regula (ES) 2017/2394 (2017. gada 12. decembris) par sadarbību starp valstu iestādēm, kas atbild par tiesību aktu izpildi patērētāju tiesību aizsardzības jomā, un ar ko atceļ Regulu (EK) Nr. 2006/2004
act-32014L0060 =
    .title = Eiropas Parlamenta un Padomes Direktīva 2014/60/ES (2014. gada 15. maijs) par no dalībvalsts teritorijas nelikumīgi izvestu kultūras priekšmetu atgriešanu un ar ko groza Regulu (ES) Nr. 1024/2012 (pārstrādāta redakcija)
act-32009R1071 =
    .title = Eiropas Parlamenta un Padomes Regula (EK) Nr. 1071/2009 (2009. gada 21. oktobris), ar ko nosaka kopīgus noteikumus par autopārvadātāja profesionālās darbības veikšanas nosacījumiem un atceļ Padomes Direktīvu 96/26/EK
act-32006L0022 =
    .title = Eiropas Parlamenta un Padomes Direktīva 2006/22/EK (2006. gada 15. marts) par minimālajiem nosacījumiem Regulu (EK) Nr. 561/2006 un (ES) Nr. 165/2014 un Direktīvas 2002/15/EK īstenošanai saistībā ar sociālās jomas tiesību aktiem attiecībā uz darbībām autotransporta jomā, ar ko atceļ Padomes Direktīvu 88/599/EEK
