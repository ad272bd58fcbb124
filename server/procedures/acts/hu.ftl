### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Az Európai Parlament és a Tanács 2005/36/EK irányelve (2005. szeptember 7.) a szakmai képesítések elismeréséről
act-32012R1024 =
    .title = Az Európai Parlament és a Tanács 1024/2012/EU rendelete (2012. október 25.) a belső piaci információs rendszer keretében történő igazgatási együttműködésről és a 2008/49/EK bizottsági határozat hatályon kívül helyezéséről (az IMI-rendelet)
act-31996L0071 =
    .title = Az Európai Parlament és a Tanács 96/71/EK irányelve (1996. december 16.) a munkavállalók szolgáltatások nyújtása keretében történő kiküldetéséről
act-32014L0067 =
    .title = Az Európai Parlament és a Tanács 2014/67/EU irányelve (2014. május 15.) a munkavállalók szolgáltatások nyújtása keretében történő kiküldetéséről szóló 96/71/EK irányelv érvényesítéséről és a belső piaci információs rendszer keretében történő igazgatási együttműködésről szóló 1024/2012/EU rendelet (az IMI-rendelet) módosításáról
act-32006L0123 =
    .title = Az Európai Parlament és a Tanács 2006/123/EK irányelve (2006. december 12.) a belső piaci szolgáltatásokról
act-32018R1724 =
    .title = Az Európai Parlament és a Tanács (EU) 2018/1724 rendelete (2018. október 2.) az információkhoz, eljárásokhoz, valamint segítségnyújtó és problémamegoldó szolgáltatásokhoz hozzáférést biztosító egységes digitális kapu létrehozásáról, továbbá az 1024/2012/EU rendelet módosításáról
act-32011L0024 =
    .title = Az Európai Parlament és a Tanács 2011/24/EU irányelve (2011. március 9.) a határon átnyúló egészségügyi ellátásra vonatkozó betegjogok érvényesítéséről
act-32015R0983 =
    .title = A Bizottság (EU) 2015/983 végrehajtási rendelete (2015. június 24.) az európai szakmai kártya kiállítására irányuló eljárásról és a riasztási mechanizmus alkalmazásáról a 2005/36/EK európai parlamenti és tanácsi irányelv alapján
act-32016R1191 =
    .title = Az Európai Parlament és a Tanács (EU) 2016/1191 rendelete (2016. július 6.) a polgárok szabad mozgásának egyes közokiratok Európai Unión belüli bemutatására vonatkozó előírások egyszerűsítése révén történő előmozdításáról és az 1024/2012/EU rendelet módosításáról
act-32017R2394 =
    .title = Az Európai Parlament és a Tanács (EU) 2017/2394 rendelete (2017. december 12.) a fogyasztóvédelmi jogszabályok alkalmazásáért felelős nemzeti hatóságok közötti együttműködésről és a 2006/2004/EK rendelet hatályon kívül helyezéséről
act-32014L0060 =
    .title = Az Európai Parlament és a Tanács 2014/60/EU irányelve (2014. május 15.) a tagállamok területéről jogellenesen kivitt kulturális tárgyak visszaszolgáltatásáról és az 1024/2012/EU rendelet módosításáról (átdolgozás)
act-32009R1071 =
    .title = Az Európai Parlament és a Tanács 1071/2009/EK rendelete (2009. október 21.) a közúti fuvarozói szakma gyakorlására vonatkozó feltételek közös szabályainak megállapításáról és a 96/26/EK tanácsi irányelv hatályon kívül helyezéséről
act-32006L0022 =
    .title = Az Európai Parlament és a Tanács 2006/22/EK irányelve (2006. március 15.) a közúti szállítási tevékenységekre vonatkozó szociális jogszabályokkal kapcsolatos 561/2006/EK és 165/2014/EU rendelet és a 2002/15/EK irányelv végrehajtásának minimumfeltételeiről, valamint a 88/599/EGK tanácsi irányelv hatályon kívül helyezéséről
