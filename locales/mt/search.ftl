# The search for requests.
search-procedure = Proċedura
search-fields-lead = Agħżel proċedura biex tfittex ukoll fl-oqsma tagħha.
search-empty-title = Ma nstab xejn
search-empty-text = Iċċekkja l-ortografija, uża inqas kliem, jew neħħi filtru.
search-why = Misjub skont
search-why-person = Il-persuna kkonċernata
search-save = Żomm din it-tfittxija
search-saved = Tfittxijiet miżmuma
search-person-title = Fittex persuna
search-person-lead = It-tfittxija ssir fi proċedura waħda kull darba. Jiġi rreġistrat min fittex, meta u għaliex.
search-person-name = Isem il-persuna jew il-kumpanija
search-person-name-help = Kunjom u isem fi kwalunkwe ordni u kitba. B’isem wieħed biss hija meħtieġa d-data tat-twelid.
search-person-cut = Jintwerew l-aħħar { $max }, u jista’ jkun hemm aktar. Erġa’ fittex b’aktar mill-isem jew bid-data tat-twelid.
search-reason-same-person = Biex tara jekk diġà hemmx talba dwar il-persuna
search-reason-enquiry = Biex twieġeb lil xi ħadd li ma jafx in-numru
search-reason-data-subject = Il-persuna qed teżerċita d-drittijiet tal-protezzjoni tad-data
search-reason-supervision = Qed tistaqsi awtorità superviżorja jew qorti
