//! Every language's row of the table, and the edges of each function.

use domain::language::Language;
use time::macros::{date, datetime, time};

use app::i18n::format::{bytes, date, date_time, date_with_weekday, decimal, number, time};

/// Language; a number of four digits; a negative one of seven with its fraction; 5 November 2026 in figures;
/// four minutes past nine; the same date with its weekday.
const ROWS: [(Language, &str, &str, &str, &str, &str); 26] = [
    (Language::Bg, "1234", "-1~234~567,5", "5.11.2026 г.", "9:04", "чт, 5 ноември 2026 г."),
    (Language::Cs, "1~234", "-1~234~567,5", "05.11.2026", "9:04", "čt 5. listopadu 2026"),
    (Language::Da, "1.234", "-1.234.567,5", "05.11.2026", "09.04", "tors. 5. nov. 2026"),
    (Language::De, "1.234", "-1.234.567,5", "05.11.2026", "09:04", "Do., 5. Nov. 2026"),
    (Language::El, "1.234", "-1.234.567,5", "5/11/2026", "09:04", "Πέμ 5 Νοε 2026"),
    (Language::En, "1,234", "-1,234,567.5", "05/11/2026", "09:04", "Thu, 5 Nov 2026"),
    (Language::Es, "1234", "-1.234.567,5", "5/11/2026", "9:04", "jue, 5 nov 2026"),
    (Language::Et, "1234", "\u{2212}1~234~567,5", "05.11.2026", "09:04", "N, 5. november 2026"),
    (Language::Fi, "1~234", "\u{2212}1~234~567,5", "5.11.2026", "9.04", "to 5. marraskuuta 2026"),
    (Language::Fr, "1^234", "-1^234^567,5", "05/11/2026", "09:04", "jeu. 5 nov. 2026"),
    (Language::Ga, "1,234", "-1,234,567.5", "5/11/2026", "09:04", "Déar 5 Samh 2026"),
    (Language::Hr, "1.234", "\u{2212}1.234.567,5", "05. 11. 2026.", "09:04", "čet, 5. stu 2026."),
    (Language::Hu, "1234", "-1~234~567,5", "2026. 11. 05.", "9:04", "2026. nov. 5., Cs"),
    (Language::Is, "1.234", "-1.234.567,5", "5.11.2026", "09:04", "fim., 5. nóv. 2026"),
    (Language::It, "1234", "-1.234.567,5", "05/11/2026", "09:04", "gio 5 nov 2026"),
    (Language::Lt, "1~234", "\u{2212}1~234~567,5", "2026-11-05", "09:04", "2026 m. lapkričio 5 d., kt"),
    (Language::Lv, "1234", "-1~234~567,5", "05.11.2026", "09:04", "ceturtd., 2026. g. 5. nov."),
    (Language::Mt, "1,234", "-1,234,567.5", "05/11/2026", "09:04", "Ħam, 5 ta’ Nov 2026"),
    (Language::Nb, "1~234", "\u{2212}1~234~567,5", "05.11.2026", "09:04", "tor. 5. nov. 2026"),
    (Language::Nl, "1.234", "-1.234.567,5", "05-11-2026", "09:04", "do 5 nov 2026"),
    (Language::Pl, "1234", "-1~234~567,5", "5.11.2026", "09:04", "czw., 5 lis 2026"),
    (Language::Pt, "1234", "-1~234~567,5", "05/11/2026", "09:04", "quinta, 5 de novembro de 2026"),
    (Language::Ro, "1.234", "-1.234.567,5", "05.11.2026", "09:04", "joi, 5 nov. 2026"),
    (Language::Sk, "1~234", "-1~234~567,5", "5. 11. 2026", "9:04", "št 5. novembra 2026"),
    (Language::Sl, "1234", "\u{2212}1.234.567,5", "5. 11. 2026", "09:04", "čet., 5. nov. 2026"),
    (Language::Sv, "1~234", "\u{2212}1~234~567,5", "2026-11-05", "09:04", "tors 5 nov. 2026"),
];

/// `~` and `^` in the table stand for the spaces that cannot be seen.
fn spaced(text: &str) -> String {
    text.replace('~', "\u{a0}").replace('^', "\u{202f}")
}

#[test]
fn every_language_writes_numbers_dates_and_times_in_its_own_way() {
    for ((language, small, large, figures, clock, weekday), expected) in ROWS.into_iter().zip(Language::ALL) {
        assert_eq!(language, expected, "the table holds every language once");
        assert_eq!(number(language, 1_234), spaced(small), "{language}");
        assert_eq!(decimal(language, -1_234_567.5, 1), spaced(large), "{language}");
        assert_eq!(date(language, date!(2026 - 11 - 05)), figures, "{language}");
        assert_eq!(time(language, time!(9:04)), clock, "{language}");
        assert_eq!(date_with_weekday(language, date!(2026 - 11 - 05)), weekday, "{language}");
    }
}

#[test]
fn every_language_names_each_weekday_and_month() {
    for language in Language::ALL {
        for month in 1..=12_u8 {
            let first = time::Date::from_calendar_date(2026, month.try_into().unwrap(), 1).unwrap();
            let text = date_with_weekday(language, first.replace_day(month).unwrap());
            assert!(!text.contains("ui-") && !text.contains(['{', '\u{2068}']), "{language}: {text}");
        }
    }
}

#[test]
fn numbers_are_grouped_by_three() {
    let texts = [(0, "0"), (-7, "-7"), (999, "999"), (1_000, "1,000"), (-12_345, "-12,345")];
    for (value, text) in texts {
        assert_eq!(number(Language::En, value), text);
    }
    assert_eq!(number(Language::Pt, 12_345), "12\u{a0}345");
    assert_eq!(number(Language::En, i64::MIN), "-9,223,372,036,854,775,808");
}

#[test]
fn decimals_are_rounded_and_nought_has_no_sign() {
    assert_eq!(decimal(Language::De, 2.345_6, 2), "2,35");
    assert_eq!(decimal(Language::De, 1_000.0, 0), "1.000");
    assert_eq!(decimal(Language::De, -0.04, 1), "0,0");
}

#[test]
fn a_moment_is_shown_by_the_clock_of_brussels_with_its_name() {
    let winter = datetime!(2026-12-31 23:30 UTC);
    assert_eq!(date_time(Language::De, winter), "01.01.2027, 00:30 CET");
    assert_eq!(date_time(Language::Fi, winter), "1.1.2027 klo 0.30 CET");
    let summer = datetime!(2026-07-01 12:04 UTC);
    assert_eq!(date_time(Language::Pt, summer), "01/07/2026, 14:04 CEST");
    assert_eq!(date_time(Language::El, summer), "1/7/2026, 14:04 CEST");
}

#[test]
fn sizes_are_written_in_powers_of_a_thousand() {
    let texts = [
        (0, "0\u{a0}kB"),
        (3, "0.1\u{a0}kB"),
        (1_500, "1.5\u{a0}kB"),
        (9_960, "10\u{a0}kB"),
        (20_400, "20\u{a0}kB"),
        (999_499, "999\u{a0}kB"),
        (999_500, "1\u{a0}MB"),
        (20_000_000, "20\u{a0}MB"),
        (2_340_000_000, "2.3\u{a0}GB"),
        (2_340_000_000_000, "2,340\u{a0}GB"),
    ];
    for (size, text) in texts {
        assert_eq!(bytes(Language::En, size), text, "{size}");
    }
    assert_eq!(bytes(Language::Fr, 1_500_000), "1,5\u{202f}Mo");
    assert_eq!(bytes(Language::Fi, 1_500_000), "1,5\u{a0}Mt");
    assert!(bytes(Language::En, u64::MAX).ends_with("GB"));
}
