//! Folding in the 26 languages, and Latin letters for Greek and Cyrillic.

use domain::search::transliterate::spelling_key;
use domain::search::{fold, split_words, transliterate};

#[test]
fn every_language_folds_to_plain_letters() {
    let table = [
        ("bg", "Министерство на образованието и науката", "министерство на образованието и науката"),
        ("cs", "Městský úřad Příbram", "mestsky urad pribram"),
        ("da", "Sundhedsstyrelsen – Ærø, Åbenrå", "sundhedsstyrelsen aero abenra"),
        ("de", "Straßenverkehrsamt KÖLN (ẞ)", "strassenverkehrsamt koln ss"),
        ("el", "Υπουργείο Παιδείας, Θρησκευμάτων", "υπουργειο παιδειασ θρησκευματων"),
        ("en", "Trinity's Council", "trinity s council"),
        ("es", "Dirección General de Ordenación, Cataluña", "direccion general de ordenacion cataluna"),
        ("et", "Õpetajate ühing Võru", "opetajate uhing voru"),
        ("fi", "Etelä-Pohjanmaan hyvinvointialue", "etela pohjanmaan hyvinvointialue"),
        ("fr", "Œuvre de l'Élève – Ça", "oeuvre de l eleve ca"),
        ("ga", "Roinn Oideachais agus Óige", "roinn oideachais agus oige"),
        ("hr", "Općina Đurđevac", "opcina durdevac"),
        ("hu", "Győr Megyei Jogú Város Önkormányzata", "gyor megyei jogu varos onkormanyzata"),
        ("is", "Þjóðskrá Íslands, Sýslumaðurinn", "thjodskra islands syslumadurinn"),
        ("it", "Città di Forlì", "citta di forli"),
        ("lt", "Švietimo, mokslo ministerija – ąčęėįšųūž", "svietimo mokslo ministerija aceeisuuz"),
        ("lv", "Izglītības satura centrs – ģķļņ", "izglitibas satura centrs gkln"),
        ("mt", "Ħaż-Żebbuġ għall-Protezzjoni", "haz zebbug ghall protezzjoni"),
        ("nb", "Tromsø kommune på Å", "tromso kommune pa a"),
        ("nl", "Coördinatie IJmuiden", "coordinatie ijmuiden"),
        ("pl", "Urząd Miasta – Łódź", "urzad miasta lodz"),
        ("pt", "Câmara Municipal de São João", "camara municipal de sao joao"),
        ("ro", "Ordinul Asistenților Medicali și Moașelor", "ordinul asistentilor medicali si moaselor"),
        ("sk", "Ministerstvo školstva, Ľubovňa", "ministerstvo skolstva lubovna"),
        ("sl", "Občina Črnomelj", "obcina crnomelj"),
        ("sv", "Skolverket i Örebro", "skolverket i orebro"),
        ("other", "Col·legi  ﬁn ①½\u{ad}x İı", "collegi fin 11 2x ii"),
    ];
    for (language, text, folded) in table {
        assert_eq!(fold(text), folded, "{language}");
        assert_eq!(fold(&fold(text)), folded, "{language}, folded twice");
        assert_eq!(fold(&text.to_uppercase()), folded, "{language}, in capitals");
    }
}

#[test]
fn final_sigma_and_the_breve_do_not_matter() {
    assert_eq!(fold("Ιατρικός"), fold("ιατρικοσ"));
    assert_eq!(fold("Нов край"), "нов краи");
}

#[test]
fn the_words_of_a_text_fold_to_the_words_of_the_folded_text() {
    let text = "Conselho – Direção-Geral do Ensino, Superior (DGES)";
    let words: Vec<String> = split_words(text).map(fold).collect();
    assert_eq!(words.join(" "), fold(text));
    assert_eq!(split_words(text).nth(1), Some("Direção"));
}

#[test]
fn greek_and_bulgarian_follow_their_official_schemes() {
    let table = [
        (
            "Υπουργείο Παιδείας, Θρησκευμάτων και Αθλητισμού",
            "ypourgeio paideias, thriskevmaton kai athlitismou",
        ),
        ("Ευρώπη αυτός Αύγουστος εύκολος", "evropi aftos avgoustos efkolos"),
        ("Αγγελία Σφιγξ άγχος αγκαλιά", "angelia sfinx anchos agkalia"),
        ("Μπουργκάς Λαμπρός", "bourgkas lampros"),
        ("Ψυχικό Ξάνθη Χίος", "psychiko xanthi chios"),
        ("Μαΐου πραΰς", "maiou prays"),
        ("Министерство на образованието и науката", "ministerstvo na obrazovanieto i naukata"),
        ("Търговище Хасково Кърджали", "targovishte haskovo kardzhali"),
        ("София област", "sofia oblast"),
        (
            "Комисия за защита Цар Шипка Чепеларе Южен Яна Йордан",
            "komisia za zashtita tsar shipka chepelare yuzhen yana yordan",
        ),
        ("Република България", "republika bulgaria"),
        ("Lisboa Ωραία", "lisboa oraia"),
    ];
    for (text, latin) in table {
        assert_eq!(transliterate(text), latin);
    }
}

#[test]
fn other_habits_of_writing_meet_in_one_key() {
    let same = [
        ("haskovo", "khaskovo"),
        ("targovishte", "targovishche"),
        ("ypourgeio", "ipurgio"),
        ("chios", "xios"),
        ("thessaloniki", "tesaloniki"),
        ("tsarevo", "tzarevo"),
        ("iatrikos", "iatrikos"),
    ];
    for (official, typed) in same {
        assert_eq!(spelling_key(official), spelling_key(typed), "{official} and {typed}");
    }
}
