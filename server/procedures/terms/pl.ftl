### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] organ wnioskujący
        [genitive] organu wnioskującego
    }
-responding-authority =
    { $form ->
       *[nominative] organ udzielający odpowiedzi
        [genitive] organu udzielającego odpowiedzi
    }
-competent-authority =
    { $form ->
       *[nominative] właściwy organ
        [genitive] właściwego organu
        [plural] właściwe organy
    }
-supervisory-authority =
    { $form ->
       *[nominative] organ nadzorczy
        [genitive] organu nadzorczego
        [plural-genitive] organów nadzorczych
        [plural-instrumental] organami nadzorczymi
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] wiodący organ nadzorczy
        [genitive] wiodącego organu nadzorczego
        [instrumental] wiodącym organem nadzorczym
    }
-coordinator =
    { $form ->
       *[nominative] koordynator
        [dative] koordynatorowi
    }
-host-member-state =
    { $form ->
       *[nominative] przyjmujące państwo członkowskie
        [locative] przyjmującym państwie członkowskim
    }
-member-state =
    { $form ->
       *[nominative] państwo członkowskie
        [genitive] państwa członkowskiego
        [locative] państwie członkowskim
        [plural-locative] państwach członkowskich
    }
-national-law =
    { $form ->
       *[nominative] prawo krajowe
        [genitive] prawa krajowego
    }
-legal-basis =
    { $form ->
       *[nominative] podstawa prawna
        [instrumental] podstawą prawną
    }
-infringement =
    { $form ->
       *[nominative] naruszenie
        [genitive] naruszenia
        [dative] naruszeniu
        [plural-locative] naruszeniach
    }
-mutual-assistance = wzajemna pomoc
-judicial-cooperation =
    { $form ->
       *[nominative] współpraca sądowa
        [accusative] współpracę sądową
    }
-court =
    { $form ->
       *[nominative] sąd
        [genitive] sądu
        [instrumental] sądem
        [plural] sądy
    }
-prohibition =
    { $form ->
       *[nominative] zakaz
        [genitive] zakazu
    }
-personal-data =
    { $form ->
       *[nominative] dane osobowe
        [genitive] danych osobowych
    }
-data-subject =
    { $form ->
       *[nominative] osoba, której dane dotyczą
        [genitive] osoby, której dane dotyczą
        [plural] osoby, których dane dotyczą
        [plural-genitive] osób, których dane dotyczą
    }
-controller =
    { $form ->
       *[nominative] administrator
        [genitive] administratora
        [instrumental] administratorem
        [locative] administratorze
    }
-processor =
    { $form ->
       *[nominative] podmiot przetwarzający
        [genitive] podmiotu przetwarzającego
        [instrumental] podmiotem przetwarzającym
        [locative] podmiocie przetwarzającym
    }
-legal-person = osoba prawna
-natural-person = osoba fizyczna
-undertaking =
    { $form ->
       *[nominative] przedsiębiorstwo
        [genitive] przedsiębiorstwa
        [locative] przedsiębiorstwie
        [plural-genitive] przedsiębiorstw
    }
-economic-operator =
    { $form ->
       *[nominative] wykonawca
        [accusative] wykonawcę
        [plural-genitive] wykonawców
    }
-service-provider =
    { $form ->
       *[nominative] usługodawca
        [genitive] usługodawcy
        [accusative] usługodawcę
    }
-trader =
    { $form ->
       *[nominative] przedsiębiorca
        [genitive] przedsiębiorcy
        [accusative] przedsiębiorcę
    }
-establishment =
    { $form ->
       *[nominative] zakład
        [unit] jednostka organizacyjna
        [unit-genitive] jednostki organizacyjnej
        [unit-accusative] jednostkę organizacyjną
        [unit-plural-genitive] jednostek organizacyjnych
        [activity] prowadzenie działalności
        [activity-genitive] prowadzenia działalności
        [activity-dative] prowadzeniu działalności
        [seat] siedziba
        [seat-genitive] siedziby
        [seat-accusative] siedzibę
    }
-register-extract = wypis z rejestru
-posting-of-workers =
    { $form ->
       *[nominative] delegowanie pracowników
        [genitive] delegowania pracowników
        [dative] delegowaniu pracowników
        [instrumental] delegowaniem pracowników
    }
-posted-worker =
    { $form ->
       *[nominative] pracownik delegowany
        [plural] pracownicy delegowani
        [plural-locative] pracownikach delegowanych
    }
-professional-qualification =
    { $form ->
       *[nominative] kwalifikacje zawodowe
        [genitive] kwalifikacji zawodowych
    }
-health-professional =
    { $form ->
       *[nominative] pracownik służby zdrowia
        [genitive] pracownika służby zdrowia
    }
-public-document =
    { $form ->
       *[nominative] dokument urzędowy
        [genitive] dokumentu urzędowego
        [plural] dokumenty urzędowe
    }
-cultural-object =
    { $form ->
       *[nominative] dobro kultury
        [genitive] dobra kultury
        [instrumental] dobrem kultury
    }
-type-approval =
    { $form ->
       *[nominative] homologacja typu
        [genitive] homologacji typu
        [accusative] homologację typu
    }
-train-driver =
    { $form ->
       *[nominative] maszynista
        [genitive] maszynisty
        [accusative] maszynistę
        [plural-genitive] maszynistów
    }
