//! Calendars: compared day by day with the PyPI package `holidays`, every difference with its reason; days known by
//! heart; what the package does not know, the institutions of the Union.
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use domain::authorities::Region;
use domain::calendars::{Calendar, DayKind};
use domain::country::{Country, EEA};
use std::collections::{BTreeMap, BTreeSet};
use time::macros::{date, format_description};
use time::{Date, Weekday};

const PACKAGE: &str = include_str!("fixtures/calendars/holidays_2024_2028.tsv");
const DIFFERENCES: &str = include_str!("fixtures/calendars/differences_2024_2028.tsv");

fn lines(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn day(text: &str) -> Date {
    Date::parse(text, format_description!("[year]-[month]-[day]")).expect("a day")
}

fn calendar(code: &str) -> Calendar {
    Calendar::of(Country::parse(code).expect("a code"))
}

fn working(code: &str, day: Date) -> bool {
    calendar(code).read().is_working(day)
}

/// Days that stand on one side only: the country, the day, and the side.
fn found() -> BTreeSet<(String, Date, &'static str)> {
    let mut differences = BTreeSet::new();
    for line in lines(PACKAGE) {
        let [code, year, days] = line.as_slice() else { unreachable!("three columns") };
        let theirs: BTreeSet<Date> = days.split(' ').map(|text| day(&format!("{year}-{text}"))).collect();
        let ours = calendar(code).holidays(year.parse().expect("a year"));
        differences.extend(ours.difference(&theirs).map(|day| ((*code).to_owned(), *day, "ours")));
        differences.extend(theirs.difference(&ours).map(|day| ((*code).to_owned(), *day, "package")));
    }
    differences
}

#[test]
fn holidays_are_those_of_the_package_but_for_the_differences_explained() {
    let mut explained = BTreeSet::new();
    for line in lines(DIFFERENCES) {
        let [code, text, side, reason] = line.as_slice() else { unreachable!("four columns: {line:?}") };
        assert!(reason.len() > 20, "{code} {text} needs a reason");
        explained.insert(((*code).to_owned(), day(text), *side));
    }
    let found = found();
    let unexplained: Vec<_> = found.difference(&explained).collect();
    let gone: Vec<_> = explained.difference(&found).collect();
    assert!(
        unexplained.is_empty() && gone.is_empty(),
        "unexplained: {unexplained:#?}\nno difference: {gone:#?}"
    );
}

#[test]
fn the_package_is_compared_for_thirty_states_and_five_years() {
    let mut years: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines(PACKAGE) {
        *years.entry(line.first().expect("a country")).or_default() += 1;
    }
    assert_eq!(years.keys().copied().collect::<Vec<_>>(), EEA);
    assert!(years.values().all(|years| *years == 5));
}

#[test]
fn days_known_by_heart_are_holidays_or_are_not() {
    for (code, day, is_working) in [
        ("DE", date!(2027 - 03 - 26), false), // Good Friday
        ("DE", date!(2027 - 03 - 29), false), // Easter Monday
        ("GR", date!(2027 - 03 - 29), true),  // Easter is on 2 May there
        ("GR", date!(2027 - 05 - 03), false),
        ("GR", date!(2027 - 05 - 04), false), // 1 May lies in Holy Week and is moved
        ("GR", date!(2024 - 05 - 01), true),
        ("GR", date!(2024 - 05 - 07), false),
        ("IT", date!(2027 - 05 - 03), true), // 1 May on a Saturday is lost
        ("BG", date!(2027 - 05 - 03), false),
        ("BG", date!(2027 - 05 - 04), false), // 1 May on a Saturday, Easter Monday after it
        ("BG", date!(2027 - 05 - 05), true),
        ("LV", date!(2030 - 05 - 06), false), // 4 May on a Saturday
        ("SE", date!(2026 - 06 - 19), false), // the eve of Midsummer
        ("NO", date!(2026 - 06 - 19), true),
        ("IE", date!(2030 - 02 - 01), false), // Saint Brigid's on a Friday
        ("IE", date!(2030 - 02 - 04), true),
        ("IE", date!(2026 - 10 - 26), false), // the last Monday in October
        ("DK", date!(2023 - 05 - 05), false), // Great Prayer Day, the last one
        ("DK", date!(2024 - 04 - 26), true),
        ("SK", date!(2026 - 05 - 08), true),
        ("SK", date!(2029 - 05 - 08), false),
        ("HU", date!(2029 - 12 - 24), false),
        ("PL", date!(2024 - 12 - 24), true),
        ("NL", date!(2030 - 05 - 06), true),
        ("IS", date!(2030 - 04 - 25), false), // the first day of summer
        ("LI", date!(2027 - 02 - 09), false), // Shrove Tuesday
        ("EU", date!(2027 - 05 - 07), false), // the Friday after Ascension
        ("EU", date!(2026 - 12 - 29), false),
        ("EU", date!(2026 - 11 - 11), true),
        ("BE", date!(2026 - 11 - 11), false),
        ("US", date!(2026 - 11 - 26), true), // no state of the EEA: only weekends
    ] {
        assert_eq!(working(code, day), is_working, "{code} {day}");
    }
}

/// The days of the list for 2014 (2013/C 39/03); 2 November was a Sunday, 1 November a Saturday.
#[test]
fn the_institutions_rest_on_the_days_that_the_official_journal_listed_for_2014() {
    let listed = [
        date!(2014 - 01 - 01),
        date!(2014 - 01 - 02),
        date!(2014 - 04 - 17),
        date!(2014 - 04 - 18),
        date!(2014 - 04 - 21),
        date!(2014 - 05 - 01),
        date!(2014 - 05 - 09),
        date!(2014 - 05 - 29),
        date!(2014 - 05 - 30),
        date!(2014 - 06 - 09),
        date!(2014 - 07 - 21),
        date!(2014 - 08 - 15),
        date!(2014 - 12 - 24),
        date!(2014 - 12 - 25),
        date!(2014 - 12 - 26),
        date!(2014 - 12 - 29),
        date!(2014 - 12 - 30),
        date!(2014 - 12 - 31),
    ];
    let mut almanac = Calendar::Union.read();
    let ours = Calendar::Union.holidays(2014);
    let on_weekdays: Vec<Date> =
        ours.into_iter().filter(|day| almanac.kind(*day) == DayKind::Holiday).collect();
    assert_eq!(on_weekdays, listed);
}

#[test]
fn every_state_has_a_table_and_new_years_day_in_it() {
    for code in EEA {
        for year in 2024..=2035 {
            let holidays = calendar(code).holidays(year);
            assert!(holidays.contains(&date!(2024 - 01 - 01).replace_year(year).expect("a year")), "{code}");
            assert!(holidays.iter().all(|day| day.year() == year), "{code} {year}");
            assert!((9..=24).contains(&holidays.len()), "{code} {year}: {}", holidays.len());
        }
    }
}

#[test]
fn a_saturday_and_a_sunday_are_weekend_whatever_is_kept_on_them() {
    let mut almanac = calendar("AT").read();
    assert_eq!(date!(2027 - 05 - 01).weekday(), Weekday::Saturday);
    assert_eq!(almanac.kind(date!(2027 - 05 - 01)), DayKind::Weekend);
    assert_eq!(almanac.kind(date!(2027 - 05 - 06)), DayKind::Holiday);
    assert_eq!(almanac.kind(date!(2027 - 05 - 07)), DayKind::Working);
}

/// Regions, a year, and the days from Monday to Friday that they keep beside their state, as their official lists say.
const REGIONAL: &[(&str, i32, &[&str])] = &[
    ("DE21", 2026, &["01-06", "06-04"]),
    ("DE30", 2027, &["03-08"]),
    ("DE30", 2025, &["05-08"]),
    ("DE60", 2017, &[]),
    ("DE60", 2024, &["10-31"]),
    ("DE71", 2026, &["06-04"]),
    ("DE80", 2022, &["10-31"]),
    ("DE80", 2028, &["03-08", "10-31"]),
    ("DEC04", 2027, &["05-27", "11-01"]),
    ("DED21", 2026, &["11-18"]),
    ("DEF0", 2028, &["10-31"]),
    ("DEG0", 2027, &["09-20"]),
    ("ES300", 2027, &["03-25"]),
    ("ES511", 2026, &["04-06", "06-24", "09-11"]),
    ("ES61", 2028, &["02-28", "04-13"]),
    ("AT211", 2026, &["03-19"]),
    ("AT130", 2027, &["11-15"]),
    ("ITH10", 2026, &["05-25"]),
    ("ITC4", 2026, &[]),
    ("FRF11", 2026, &["04-03"]),
    ("FRF31", 2026, &[]),
    ("FRF33", 2028, &["04-14", "12-26"]),
    ("PT200", 2026, &["05-25"]),
    ("PT300", 2026, &["07-01"]),
    ("PT170", 2026, &[]),
    ("FI200", 2026, &["06-09"]),
    ("NL33", 2026, &[]),
];

#[test]
fn regional_holidays_are_those_of_the_region_and_none_of_the_state() {
    for (code, year, days) in REGIONAL {
        let region = Region::parse(code).expect("a region");
        let days: Vec<Date> = days.iter().map(|text| day(&format!("{year}-{text}"))).collect();
        let (from, to) = (day(&format!("{year}-01-01")), day(&format!("{year}-12-31")));
        let state = calendar(code.get(..2).expect("a state"));
        assert_eq!(state.regional(&region, from, to), days, "{code} {year}");
        let rests = days.iter().find(|day| !state.read().is_working(**day));
        assert_eq!(rests, None, "{code}: no legal date moves because of it");
    }
    let berlin = Region::parse("DE300").expect("a region");
    let german = calendar("DE");
    let around = german.regional(&berlin, date!(2026 - 12 - 01), date!(2027 - 03 - 08));
    assert_eq!(around, [date!(2027 - 03 - 08)], "both ends count, and so does the turn of the year");
    assert_eq!(german.regional(&berlin, date!(2027 - 03 - 09), date!(2027 - 12 - 31)), []);
}
