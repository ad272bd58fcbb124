### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[singular] запитващ орган
        [definite] запитващият орган
        [definite-object] запитващия орган
    }
-responding-authority =
    { $form ->
       *[singular] запитан орган
        [definite] запитаният орган
        [definite-object] запитания орган
    }
-competent-authority =
    { $form ->
       *[singular] компетентен орган
        [definite-object] компетентния орган
        [plural] компетентни органи
    }
-supervisory-authority =
    { $form ->
       *[singular] надзорен орган
        [definite-object] надзорния орган
        [plural] надзорни органи
        [definite-plural] надзорните органи
    }
-lead-supervisory-authority =
    { $form ->
       *[singular] водещ надзорен орган
        [definite] водещият надзорен орган
        [definite-object] водещия надзорен орган
    }
-coordinator =
    { $form ->
       *[singular] координатор
        [definite] координаторът
        [definite-object] координатора
    }
-host-member-state =
    { $form ->
       *[singular] приемаща държава членка
        [definite] приемащата държава членка
    }
-member-state =
    { $form ->
       *[singular] държава членка
        [definite] държавата членка
        [plural] държави членки
    }
-national-law =
    { $form ->
       *[singular] национално право
        [definite] националното право
    }
-legal-basis =
    { $form ->
       *[singular] правно основание
        [definite] правното основание
    }
-infringement =
    { $form ->
       *[singular] нарушение
        [definite] нарушението
        [plural] нарушения
    }
-mutual-assistance = взаимопомощ
-judicial-cooperation = съдебно сътрудничество
-court =
    { $form ->
       *[singular] съд
        [definite-object] съда
        [plural] съдилища
    }
-prohibition =
    { $form ->
       *[singular] забрана
        [definite] забраната
    }
-personal-data =
    { $form ->
       *[singular] лични данни
        [definite] личните данни
    }
-data-subject =
    { $form ->
       *[singular] субект на данни
        [plural] субекти на данни
        [definite-plural] субектите на данни
    }
-controller =
    { $form ->
       *[singular] администратор
        [definite] администраторът
        [definite-object] администратора
    }
-processor =
    { $form ->
       *[singular] обработващ лични данни
        [definite] обработващият лични данни
        [definite-object] обработващия лични данни
    }
-legal-person = юридическо лице
-natural-person = физическо лице
-undertaking =
    { $form ->
       *[singular] предприятие
        [definite] предприятието
    }
-economic-operator =
    { $form ->
       *[singular] икономически оператор
        [definite] икономическият оператор
        [definite-object] икономическия оператор
        [plural] икономически оператори
    }
-service-provider =
    { $form ->
       *[singular] доставчик на услуги
        [definite] доставчикът на услуги
        [definite-object] доставчика на услуги
    }
-trader =
    { $form ->
       *[singular] търговец
        [definite] търговецът
        [definite-object] търговеца
    }
-establishment =
    { $form ->
       *[singular] място на установяване
        [definite] мястото на установяване
        [action] установяване
        [definite-action] установяването
        [plural] места на установяване
    }
-register-extract = извлечение от регистър
-posting-of-workers = командироване на работници
-posted-worker =
    { $form ->
       *[singular] командирован работник
        [plural] командировани работници
        [definite-plural] командированите работници
    }
-professional-qualification =
    { $form ->
       *[singular] професионална квалификация
        [definite] професионалната квалификация
        [plural] професионални квалификации
        [definite-plural] професионалните квалификации
    }
-health-professional =
    { $form ->
       *[singular] медицински специалист
        [definite] медицинският специалист
        [definite-object] медицинския специалист
    }
-public-document =
    { $form ->
       *[singular] официален документ
        [definite-object] официалния документ
        [plural] официални документи
    }
-cultural-object = паметник на културата
-type-approval =
    { $form ->
       *[singular] одобряване на типа
        [definite] одобряването на типа
    }
-train-driver =
    { $form ->
       *[singular] машинист
        [definite] машинистът
        [definite-object] машиниста
        [plural] машинисти
        [definite-plural] машинистите
    }
