### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] žiadajúci orgán
        [genitive] žiadajúceho orgánu
    }
-responding-authority =
    { $form ->
       *[nominative] dožiadaný orgán
        [genitive] dožiadaného orgánu
    }
-competent-authority =
    { $form ->
       *[nominative] príslušný orgán
        [plural] príslušné orgány
    }
-supervisory-authority =
    { $form ->
       *[nominative] dozorný orgán
        [genitive] dozorného orgánu
        [plural] dozorné orgány
        [plural-dative] dozorným orgánom
        [plural-instrumental] dozornými orgánmi
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] vedúci dozorný orgán
        [instrumental] vedúcim dozorným orgánom
    }
-coordinator =
    { $form ->
       *[nominative] koordinátor
        [dative] koordinátorovi
    }
-host-member-state =
    { $form ->
       *[nominative] hostiteľský členský štát
        [locative] hostiteľskom členskom štáte
    }
-member-state =
    { $form ->
       *[nominative] členský štát
        [genitive] členského štátu
        [instrumental] členským štátom
        [locative] členskom štáte
        [plural-locative] členských štátoch
    }
-national-law =
    { $form ->
       *[nominative] vnútroštátne právo
        [genitive] vnútroštátneho práva
    }
-legal-basis =
    { $form ->
       *[nominative] právny základ
        [instrumental] právnym základom
    }
-infringement =
    { $form ->
       *[nominative] porušenie
        [genitive] porušenia
        [dative] porušeniu
        [locative] porušení
    }
-mutual-assistance = vzájomná pomoc
-judicial-cooperation =
    { $form ->
       *[nominative] justičná spolupráca
        [accusative] justičnú spoluprácu
    }
-court =
    { $form ->
       *[nominative] súd
        [genitive] súdu
        [instrumental] súdom
        [plural] súdy
    }
-prohibition =
    { $form ->
       *[nominative] zákaz
        [genitive] zákazu
    }
-personal-data =
    { $form ->
       *[nominative] osobné údaje
        [genitive] osobných údajov
    }
-data-subject =
    { $form ->
       *[nominative] dotknutá osoba
        [genitive] dotknutej osoby
        [plural] dotknuté osoby
        [plural-genitive] dotknutých osôb
    }
-controller =
    { $form ->
       *[nominative] prevádzkovateľ
        [genitive] prevádzkovateľa
        [dative] prevádzkovateľovi
        [instrumental] prevádzkovateľom
    }
-processor =
    { $form ->
       *[nominative] sprostredkovateľ
        [genitive] sprostredkovateľa
        [dative] sprostredkovateľovi
        [instrumental] sprostredkovateľom
    }
-legal-person = právnická osoba
-natural-person = fyzická osoba
-undertaking =
    { $form ->
       *[nominative] podnik
        [genitive] podniku
        [instrumental] podnikom
    }
-economic-operator =
    { $form ->
       *[nominative] hospodársky subjekt
        [plural-genitive] hospodárskych subjektov
    }
-service-provider =
    { $form ->
       *[nominative] poskytovateľ služieb
        [genitive] poskytovateľa služieb
        [dative] poskytovateľovi služieb
    }
-trader =
    { $form ->
       *[nominative] obchodník
        [genitive] obchodníka
        [dative] obchodníkovi
        [instrumental] obchodníkom
    }
-establishment =
    { $form ->
       *[nominative] usadenie
        [genitive] usadenia
        [locative] usadení
        [place] prevádzkareň
        [place-genitive] prevádzkarne
        [place-plural-genitive] prevádzkarní
    }
-register-extract = výpis z registra
-posting-of-workers =
    { $form ->
       *[nominative] vysielanie pracovníkov
        [genitive] vysielania pracovníkov
        [locative] vysielaní pracovníkov
        [instrumental] vysielaním pracovníkov
    }
-posted-worker =
    { $form ->
       *[nominative] vyslaný pracovník
        [plural] vyslaní pracovníci
        [plural-locative] vyslaných pracovníkoch
    }
-professional-qualification =
    { $form ->
       *[nominative] odborná kvalifikácia
        [genitive] odbornej kvalifikácie
        [accusative] odbornú kvalifikáciu
        [plural] odborné kvalifikácie
        [plural-genitive] odborných kvalifikácií
    }
-health-professional =
    { $form ->
       *[nominative] zdravotnícky pracovník
        [genitive] zdravotníckeho pracovníka
    }
-public-document =
    { $form ->
       *[nominative] verejná listina
        [genitive] verejnej listiny
        [accusative] verejnú listinu
        [plural] verejné listiny
    }
-cultural-object =
    { $form ->
       *[nominative] predmet kultúrnej hodnoty
        [genitive] predmetu kultúrnej hodnoty
        [instrumental] predmetom kultúrnej hodnoty
        [locative] predmete kultúrnej hodnoty
    }
-type-approval =
    { $form ->
       *[nominative] typové schválenie
        [genitive] typového schválenia
        [locative] typovom schválení
    }
-train-driver =
    { $form ->
       *[nominative] rušňovodič
        [genitive] rušňovodiča
        [dative] rušňovodičovi
        [plural-genitive] rušňovodičov
    }
