### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = autoridad solicitante
-responding-authority = autoridad requerida
-competent-authority =
    { $form ->
       *[singular] autoridad competente
        [plural] autoridades competentes
    }
-supervisory-authority =
    { $form ->
       *[singular] autoridad de control
        [plural] autoridades de control
    }
-lead-supervisory-authority = autoridad de control principal
-coordinator = coordinador
-host-member-state = Estado miembro de acogida
-member-state =
    { $form ->
       *[singular] Estado miembro
        [plural] Estados miembros
    }
-national-law = Derecho nacional
-legal-basis = base jurídica
-infringement =
    { $form ->
       *[singular] infracción
        [plural] infracciones
    }
-mutual-assistance = asistencia mutua
-judicial-cooperation = cooperación judicial
-court =
    { $form ->
       *[singular] órgano jurisdiccional
        [tribunal] tribunal
    }
-prohibition = prohibición
-personal-data = datos personales
-data-subject =
    { $form ->
       *[singular] interesado
        [plural] interesados
    }
-controller =
    { $form ->
       *[singular] responsable del tratamiento
        [short] responsable
    }
-processor = encargado del tratamiento
-legal-person = persona jurídica
-natural-person = persona física
-undertaking = empresa
-economic-operator =
    { $form ->
       *[singular] operador económico
        [plural] operadores económicos
    }
-service-provider = prestador de servicios
-trader = comerciante
-establishment =
    { $form ->
       *[singular] establecimiento
        [plural] establecimientos
    }
-register-extract = extracto del registro
-posting-of-workers = desplazamiento de trabajadores
-posted-worker =
    { $form ->
       *[singular] trabajador desplazado
        [plural] trabajadores desplazados
    }
-professional-qualification =
    { $form ->
       *[singular] cualificación profesional
        [plural] cualificaciones profesionales
    }
-health-professional = profesional sanitario
-public-document =
    { $form ->
       *[singular] documento público
        [plural] documentos públicos
    }
-cultural-object =
    { $form ->
       *[singular] bien cultural
        [plural] bienes culturales
    }
-type-approval = homologación de tipo
-train-driver =
    { $form ->
       *[singular] maquinista
        [plural] maquinistas
    }
