### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] dožadující orgán
        [genitive] dožadujícího orgánu
    }
-responding-authority =
    { $form ->
       *[nominative] dožádaný orgán
        [genitive] dožádaného orgánu
    }
-competent-authority =
    { $form ->
       *[nominative] příslušný orgán
        [plural] příslušné orgány
    }
-supervisory-authority =
    { $form ->
       *[nominative] dozorový úřad
        [genitive] dozorového úřadu
        [plural] dozorové úřady
        [plural-dative] dozorovým úřadům
        [plural-instrumental] dozorovými úřady
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] vedoucí dozorový úřad
        [instrumental] vedoucím dozorovým úřadem
    }
-coordinator =
    { $form ->
       *[nominative] koordinátor
        [dative] koordinátorovi
    }
-host-member-state =
    { $form ->
       *[nominative] hostitelský členský stát
        [locative] hostitelském členském státě
    }
-member-state =
    { $form ->
       *[nominative] členský stát
        [genitive] členského státu
        [instrumental] členským státem
        [locative] členském státě
        [plural-locative] členských státech
    }
-national-law =
    { $form ->
       *[nominative] vnitrostátní právo
        [genitive] vnitrostátního práva
        [instrumental] vnitrostátním právem
    }
-legal-basis =
    { $form ->
       *[nominative] právní základ
        [instrumental] právním základem
    }
-infringement =
    { $form ->
       *[nominative] protiprávní jednání
        [genitive] protiprávního jednání
        [dative] protiprávnímu jednání
        [breach] porušení
    }
-mutual-assistance = vzájemná pomoc
-judicial-cooperation =
    { $form ->
       *[nominative] justiční spolupráce
        [dative] justiční spolupráci
    }
-court =
    { $form ->
       *[nominative] soud
        [genitive] soudu
        [instrumental] soudem
        [plural] soudy
    }
-prohibition =
    { $form ->
       *[nominative] zákaz
        [genitive] zákazu
    }
-personal-data =
    { $form ->
       *[nominative] osobní údaje
        [genitive] osobních údajů
    }
-data-subject =
    { $form ->
       *[nominative] subjekt údajů
        [genitive] subjektu údajů
        [plural] subjekty údajů
        [plural-genitive] subjektů údajů
    }
-controller =
    { $form ->
       *[nominative] správce
        [dative] správci
        [instrumental] správcem
    }
-processor =
    { $form ->
       *[nominative] zpracovatel
        [genitive] zpracovatele
        [dative] zpracovateli
        [instrumental] zpracovatelem
    }
-legal-person = právnická osoba
-natural-person = fyzická osoba
-undertaking =
    { $form ->
       *[nominative] podnik
        [genitive] podniku
    }
-economic-operator =
    { $form ->
       *[nominative] hospodářský subjekt
        [plural-genitive] hospodářských subjektů
    }
-service-provider =
    { $form ->
       *[nominative] poskytovatel služeb
        [genitive] poskytovatele služeb
        [dative] poskytovateli služeb
    }
-trader =
    { $form ->
       *[nominative] obchodník
        [genitive] obchodníka
        [dative] obchodníkovi
        [instrumental] obchodníkem
    }
-establishment =
    { $form ->
       *[nominative] usazení
        [place] provozovna
        [place-genitive] provozovny
        [place-accusative] provozovnu
        [place-plural-genitive] provozoven
    }
-register-extract = výpis z rejstříku
-posting-of-workers =
    { $form ->
       *[nominative] vysílání pracovníků
        [instrumental] vysíláním pracovníků
    }
-posted-worker =
    { $form ->
       *[nominative] vyslaný pracovník
        [plural] vyslaní pracovníci
        [plural-locative] vyslaných pracovnících
    }
-professional-qualification =
    { $form ->
       *[nominative] odborná kvalifikace
        [genitive] odborné kvalifikace
        [accusative] odbornou kvalifikaci
        [plural-genitive] odborných kvalifikací
    }
-health-professional =
    { $form ->
       *[nominative] zdravotnický pracovník
        [genitive] zdravotnického pracovníka
    }
-public-document =
    { $form ->
       *[nominative] veřejná listina
        [genitive] veřejné listiny
        [accusative] veřejnou listinu
    }
-cultural-object =
    { $form ->
       *[nominative] kulturní statek
        [genitive] kulturního statku
        [instrumental] kulturním statkem
        [locative] kulturním statku
    }
-type-approval = schválení typu
-train-driver =
    { $form ->
       *[nominative] strojvedoucí
        [genitive] strojvedoucího
        [instrumental] strojvedoucím
        [plural-genitive] strojvedoucích
    }
