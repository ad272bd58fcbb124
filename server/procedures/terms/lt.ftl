### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] prašančioji institucija
        [genitive] prašančiosios institucijos
        [dative] prašančiajai institucijai
    }
-responding-authority =
    { $form ->
       *[nominative] atsakančioji institucija
        [genitive] atsakančiosios institucijos
        [dative] atsakančiajai institucijai
    }
-competent-authority =
    { $form ->
       *[nominative] kompetentinga institucija
        [genitive] kompetentingos institucijos
        [plural-dative] kompetentingoms institucijoms
    }
-supervisory-authority =
    { $form ->
       *[nominative] priežiūros institucija
        [genitive] priežiūros institucijos
        [plural-genitive] priežiūros institucijų
        [plural-dative] priežiūros institucijoms
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] vadovaujanti priežiūros institucija
        [dative] vadovaujančiai priežiūros institucijai
        [accusative] vadovaujančią priežiūros instituciją
    }
-coordinator =
    { $form ->
       *[nominative] koordinatorius
        [dative] koordinatoriui
        [accusative] koordinatorių
    }
-host-member-state =
    { $form ->
       *[nominative] priimančioji valstybė narė
        [locative] priimančiojoje valstybėje narėje
    }
-member-state =
    { $form ->
       *[nominative] valstybė narė
        [genitive] valstybės narės
        [accusative] valstybę narę
        [locative] valstybėje narėje
        [plural-locative] valstybėse narėse
    }
-national-law =
    { $form ->
       *[nominative] nacionalinė teisė
        [genitive] nacionalinės teisės
        [accusative] nacionalinę teisę
        [locative] nacionalinėje teisėje
    }
-legal-basis = teisinis pagrindas
-infringement =
    { $form ->
       *[nominative] pažeidimas
        [genitive] pažeidimo
        [dative] pažeidimui
        [accusative] pažeidimą
        [plural] pažeidimai
        [plural-accusative] pažeidimus
    }
-mutual-assistance = savitarpio pagalba
-judicial-cooperation =
    { $form ->
       *[nominative] teisminis bendradarbiavimas
        [genitive] teisminio bendradarbiavimo
    }
-court =
    { $form ->
       *[nominative] teismas
        [genitive] teismo
        [plural] teismai
    }
-prohibition =
    { $form ->
       *[nominative] draudimas
        [genitive] draudimo
        [measure] uždraudimas
    }
-personal-data =
    { $form ->
       *[nominative] asmens duomenys
        [genitive] asmens duomenų
        [instrumental] asmens duomenimis
    }
-data-subject =
    { $form ->
       *[nominative] duomenų subjektas
        [genitive] duomenų subjekto
        [plural-genitive] duomenų subjektų
        [plural-dative] duomenų subjektams
    }
-controller =
    { $form ->
       *[nominative] duomenų valdytojas
        [genitive] duomenų valdytojo
        [accusative] duomenų valdytoją
        [instrumental] duomenų valdytoju
    }
-processor =
    { $form ->
       *[nominative] duomenų tvarkytojas
        [genitive] duomenų tvarkytojo
        [accusative] duomenų tvarkytoją
        [instrumental] duomenų tvarkytoju
    }
-legal-person = juridinis asmuo
-natural-person = fizinis asmuo
-undertaking =
    { $form ->
       *[nominative] įmonė
        [genitive] įmonės
        [dative] įmonei
        [accusative] įmonę
        [locative] įmonėje
    }
-economic-operator =
    { $form ->
       *[nominative] ekonominės veiklos vykdytojas
        [dative] ekonominės veiklos vykdytojui
        [plural-genitive] ekonominės veiklos vykdytojų
    }
-service-provider =
    { $form ->
       *[nominative] paslaugų teikėjas
        [genitive] paslaugų teikėjo
        [dative] paslaugų teikėjui
        [accusative] paslaugų teikėją
    }
-trader =
    { $form ->
       *[nominative] prekiautojas
        [genitive] prekiautojo
        [dative] prekiautojui
    }
-establishment =
    { $form ->
       *[nominative] įsisteigimas
        [genitive] įsisteigimo
        [accusative] įsisteigimą
        [place] buveinė
        [place-genitive] buveinės
        [place-accusative] buveinę
    }
-register-extract = registro išrašas
-posting-of-workers =
    { $form ->
       *[nominative] darbuotojų komandiravimas
        [genitive] darbuotojų komandiravimo
        [instrumental] darbuotojų komandiravimu
        [accusative] darbuotojų komandiravimą
    }
-posted-worker =
    { $form ->
       *[nominative] komandiruotas darbuotojas
        [plural] komandiruoti darbuotojai
        [plural-accusative] komandiruotus darbuotojus
    }
-professional-qualification =
    { $form ->
       *[nominative] profesinė kvalifikacija
        [genitive] profesinės kvalifikacijos
        [accusative] profesinę kvalifikaciją
        [plural-genitive] profesinių kvalifikacijų
    }
-health-professional =
    { $form ->
       *[nominative] sveikatos priežiūros specialistas
        [genitive] sveikatos priežiūros specialisto
        [accusative] sveikatos priežiūros specialistą
    }
-public-document =
    { $form ->
       *[nominative] viešasis dokumentas
        [genitive] viešojo dokumento
        [accusative] viešąjį dokumentą
        [plural] viešieji dokumentai
    }
-cultural-object =
    { $form ->
       *[nominative] kultūros objektas
        [genitive] kultūros objekto
    }
-type-approval =
    { $form ->
       *[nominative] tipo patvirtinimas
        [genitive] tipo patvirtinimo
        [accusative] tipo patvirtinimą
    }
-train-driver =
    { $form ->
       *[nominative] traukinio mašinistas
        [genitive] traukinio mašinisto
        [dative] traukinio mašinistui
        [plural-genitive] traukinio mašinistų
        [short] mašinistas
        [short-genitive] mašinisto
    }
