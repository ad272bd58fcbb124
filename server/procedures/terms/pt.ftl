### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = autoridade requerente
-responding-authority = autoridade requerida
-competent-authority =
    { $form ->
       *[singular] autoridade competente
        [plural] autoridades competentes
    }
-supervisory-authority =
    { $form ->
       *[singular] autoridade de controlo
        [plural] autoridades de controlo
    }
-lead-supervisory-authority = autoridade de controlo principal
-coordinator = coordenador
-host-member-state = Estado-Membro de acolhimento
-member-state =
    { $form ->
       *[singular] Estado-Membro
        [plural] Estados-Membros
    }
-national-law = direito nacional
-legal-basis = base jurídica
-infringement =
    { $form ->
       *[singular] infração
        [plural] infrações
    }
-mutual-assistance = assistência mútua
-judicial-cooperation = cooperação judiciária
-court =
    { $form ->
       *[singular] tribunal
        [plural] tribunais
    }
-prohibition = proibição
-personal-data = dados pessoais
-data-subject =
    { $form ->
       *[singular] titular dos dados
        [plural] titulares de dados
        [plural-definite] titulares dos dados
    }
-controller = responsável pelo tratamento
-processor = subcontratante
-legal-person = pessoa coletiva
-natural-person = pessoa singular
-undertaking = empresa
-economic-operator =
    { $form ->
       *[singular] operador económico
        [plural] operadores económicos
    }
-service-provider = prestador de serviços
-trader = profissional
-establishment =
    { $form ->
       *[singular] estabelecimento
        [plural] estabelecimentos
    }
-register-extract = extrato do registo
-posting-of-workers = destacamento de trabalhadores
-posted-worker =
    { $form ->
       *[singular] trabalhador destacado
        [plural] trabalhadores destacados
    }
-professional-qualification =
    { $form ->
       *[singular] qualificação profissional
        [plural] qualificações profissionais
    }
-health-professional = profissional de saúde
-public-document =
    { $form ->
       *[singular] documento público
        [plural] documentos públicos
    }
-cultural-object = bem cultural
-type-approval = homologação
-train-driver =
    { $form ->
       *[singular] maquinista
        [plural] maquinistas
    }
