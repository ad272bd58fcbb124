### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Jauns pieprasījums { $number }
notice-send-body = Cita iestāde jums ir nosūtījusi pieprasījumu.
notice-withdraw-subject = Pieprasījums { $number } ir atsaukts
notice-withdraw-body = Pieprasījuma iesniedzēja iestāde ir atsaukusi savu pieprasījumu. Uz to vairs nav jāatbild.
notice-accept-subject = Pieprasījums { $number } ir pieņemts
notice-accept-body = Pieprasījuma saņēmēja iestāde ir pieņēmusi jūsu pieprasījumu.
notice-refuse-subject = Pieprasījums { $number } ir noraidīts
notice-refuse-body = Pieprasījuma saņēmēja iestāde ir noraidījusi jūsu pieprasījumu un norādījusi iemeslu. To pašu pieprasījumu varat nosūtīt citai iestādei.
notice-propose_date-subject = Pieprasījumam { $number } ierosināts cits datums
notice-propose_date-body = Otra iestāde ierosina citu atbildes datumu.
notice-agree_date-subject = Saskaņots pieprasījuma { $number } datums
notice-agree_date-body = Otra iestāde ir piekritusi jūsu ierosinātajam atbildes datumam.
notice-reply_partly-subject = Daļa atbilžu uz pieprasījumu { $number }
notice-reply_partly-body = Pieprasījuma saņēmēja iestāde ir nosūtījusi daļu atbilžu. Pārējās sekos.
notice-reply-subject = Atbildes uz pieprasījumu { $number }
notice-reply-body = Pieprasījuma saņēmēja iestāde ir atbildējusi uz jūsu pieprasījumu.
notice-close-subject = Pieprasījums { $number } ir slēgts
notice-close-body = Pieprasījuma iesniedzēja iestāde ir slēgusi pieprasījumu.
notice-rate-subject = Pieprasījuma { $number } vērtējums
notice-rate-body = Otra iestāde ir novērtējusi jūsu sadarbību.
notice-reminded-subject = Atgādinājums: pieprasījums { $number }
notice-reminded-body = Šis pieprasījums joprojām gaida jūsu iestādes rīcību.

notice-line-number = Numurs: { $number }
notice-line-procedure = Procedūra: { $procedure }
notice-line-state = Statuss: { $state }
notice-line-reference = Jūsu atsauce: { $reference }
notice-footer = Šo ziņojumu OpenIMI nosūtīja automātiski. Lūdzam uz to neatbildēt; lai redzētu pieprasījumu, piesakieties sistēmā.
