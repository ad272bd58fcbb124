### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Dyrektywa 2005/36/WE Parlamentu Europejskiego i Rady z dnia 7 września 2005 r. w sprawie uznawania kwalifikacji zawodowych
act-32012R1024 =
    .title = Rozporządzenie Parlamentu Europejskiego i Rady (UE) nr 1024/2012 z dnia 25 października 2012 r. w sprawie współpracy administracyjnej za pośrednictwem systemu wymiany informacji na rynku wewnętrznym i uchylające decyzję Komisji 2008/49/WE („rozporządzenie w sprawie IMI”)
act-31996L0071 =
    .title = Dyrektywa 96/71/WE Parlamentu Europejskiego i Rady z dnia 16 grudnia 1996 r. dotycząca delegowania pracowników w ramach świadczenia usług
act-32014L0067 =
    .title = Dyrektywa Parlamentu Europejskiego i Rady 2014/67/UE z dnia 15 maja 2014 r. w sprawie egzekwowania dyrektywy 96/71/WE dotyczącej delegowania pracowników w ramach świadczenia usług, zmieniająca rozporządzenie (UE) nr 1024/2012 w sprawie współpracy administracyjnej za pośrednictwem systemu wymiany informacji na rynku wewnętrznym („rozporządzenie w sprawie IMI”)
act-32006L0123 =
    .title = Dyrektywa 2006/123/WE Parlamentu Europejskiego i Rady z dnia 12 grudnia 2006 r. dotycząca usług na rynku wewnętrznym
act-32018R1724 =
    .title = Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2018/1724 z dnia 2 października 2018 r. w sprawie utworzenia jednolitego portalu cyfrowego w celu zapewnienia dostępu do informacji, procedur oraz usług wsparcia i rozwiązywania problemów, a także zmieniające rozporządzenie (UE) nr 1024/2012
act-32011L0024 =
    .title = Dyrektywa Parlamentu Europejskiego i Rady 2011/24/UE z dnia 9 marca 2011 r. w sprawie stosowania praw pacjentów w transgranicznej opiece zdrowotnej
act-32015R0983 =
    .title = Rozporządzenie wykonawcze Komisji (UE) 2015/983 z dnia 24 czerwca 2015 r. w sprawie procedury wydawania europejskiej legitymacji zawodowej i stosowania mechanizmu ostrzegania na podstawie dyrektywy 2005/36/WE Parlamentu Europejskiego i Rady
act-32016R1191 =
    .title = Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016/1191 z dnia 6 lipca 2016 r. w sprawie promowania swobodnego przepływu obywateli poprzez uproszczenie wymogów dotyczących przedkładania określonych dokumentów urzędowych w Unii Europejskiej i zmieniające rozporządzenie (UE) nr 1024/2012
act-32017R2394 =
    .title = Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2017/2394 z dnia 12 grudnia 2017 r. w sprawie współpracy między organami krajowymi odpowiedzialnymi za egzekwowanie przepisów prawa w zakresie ochrony konsumentów i uchylające rozporządzenie (WE) nr 2006/2004
act-32014L0060 =
    .title = Dyrektywa Parlamentu Europejskiego i Rady 2014/60/UE z dnia 15 maja 2014 r. w sprawie zwrotu dóbr kultury wyprowadzonych niezgodnie z prawem z terytorium państwa członkowskiego, zmieniająca rozporządzenie (UE) nr 1024/2012 (wersja przekształcona)
act-32009R1071 =
    .title = Rozporządzenie Parlamentu Europejskiego i Rady (WE) nr 1071/2009 z dnia 21 października 2009 r. ustanawiające wspólne zasady dotyczące warunków wykonywania zawodu przewoźnika drogowego i uchylające dyrektywę Rady 96/26/WE
act-32006L0022 =
    .title = Dyrektywa 2006/22/WE Parlamentu Europejskiego i Rady z dnia 15 marca 2006 r. w sprawie minimalnych warunków wykonania rozporządzeń (WE) nr 561/2006 i (UE) nr 165/2014 oraz dyrektywy 2002/15/WE w odniesieniu do przepisów socjalnych dotyczących działalności w transporcie drogowym oraz uchylająca dyrektywę Rady 88/599/EWG
