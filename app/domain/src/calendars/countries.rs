//! Public holidays of the thirty states of the European Economic Area, one table for each.
//!
//! To add a holiday, add a line to the table of its state: `on(month, day)`, `easter(days)` or `orthodox(days)` counted
//! from Easter Sunday, `first(weekday, month, day)` for the first such weekday on or after a date. A change of the law
//! is written as `.since(year)` and `.until(year)`; a substitute for a weekend as `.or_monday()` or `.or_working_day()`.

use super::easter;
use super::rule::{Holiday, by, date, easter, first, on, on_or_after, orthodox};
use crate::country::Country;
use time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday};
use time::{Date, Duration};

const NEW_YEAR: Holiday = on(1, 1);
const EPIPHANY: Holiday = on(1, 6);
const MAUNDY_THURSDAY: Holiday = easter(-3);
const GOOD_FRIDAY: Holiday = easter(-2);
const EASTER_SUNDAY: Holiday = easter(0);
const EASTER_MONDAY: Holiday = easter(1);
const ASCENSION: Holiday = easter(39);
const WHIT_SUNDAY: Holiday = easter(49);
const WHIT_MONDAY: Holiday = easter(50);
const CORPUS_CHRISTI: Holiday = easter(60);
const ORTHODOX_CLEAN_MONDAY: Holiday = orthodox(-48);
const ORTHODOX_GOOD_FRIDAY: Holiday = orthodox(-2);
const ORTHODOX_SATURDAY: Holiday = orthodox(-1);
const ORTHODOX_EASTER: Holiday = orthodox(0);
const ORTHODOX_MONDAY: Holiday = orthodox(1);
const ORTHODOX_WHIT_SUNDAY: Holiday = orthodox(49);
const ORTHODOX_WHIT_MONDAY: Holiday = orthodox(50);
const LABOUR_DAY: Holiday = on(5, 1);
const ASSUMPTION: Holiday = on(8, 15);
const ALL_SAINTS: Holiday = on(11, 1);
const IMMACULATE_CONCEPTION: Holiday = on(12, 8);
const CHRISTMAS_EVE: Holiday = on(12, 24);
const CHRISTMAS: Holiday = on(12, 25);
const SECOND_CHRISTMAS: Holiday = on(12, 26);
const NEW_YEARS_EVE: Holiday = on(12, 31);

/// The table of a state; empty outside the European Economic Area.
#[rustfmt::skip]
pub fn table(country: Country) -> &'static [Holiday] {
    match country.code() {
        "AT" => AT, "BE" => BE, "BG" => BG, "CY" => CY, "CZ" => CZ, "DE" => DE, "DK" => DK, "EE" => EE,
        "ES" => ES, "FI" => FI, "FR" => FR, "GR" => GR, "HR" => HR, "HU" => HU, "IE" => IE, "IS" => IS,
        "IT" => IT, "LI" => LI, "LT" => LT, "LU" => LU, "LV" => LV, "MT" => MT, "NL" => NL, "NO" => NO,
        "PL" => PL, "PT" => PT, "RO" => RO, "SE" => SE, "SI" => SI, "SK" => SK,
        _ => &[],
    }
}

/// Austria: Feiertagsruhegesetz 1957, section 1; Arbeitsruhegesetz, section 7(2).
#[rustfmt::skip]
const AT: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR_DAY, ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION,
    on(10, 26), ALL_SAINTS, IMMACULATE_CONCEPTION, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Belgium: royal decree of 18 April 1974, Article 1. A substitute for a weekend is agreed in each undertaking.
#[rustfmt::skip]
const BE: &[Holiday] = &[
    NEW_YEAR, EASTER_MONDAY, LABOUR_DAY, ASCENSION, WHIT_MONDAY, on(7, 21), ASSUMPTION, ALL_SAINTS, on(11, 11),
    CHRISTMAS,
];

/// Bulgaria: Labour Code, Article 154(1); its paragraph 2 gives the first working days after the weekend for all but the
/// days of Easter. The Council of Ministers declared two days at the change to the euro (decision 808 of 2025).
#[rustfmt::skip]
const BG: &[Holiday] = &[
    NEW_YEAR.or_working_day(), on(1, 2).only_in(2026), on(3, 3).or_working_day(),
    ORTHODOX_GOOD_FRIDAY, ORTHODOX_SATURDAY, ORTHODOX_EASTER, ORTHODOX_MONDAY,
    LABOUR_DAY.or_working_day(), on(5, 6).or_working_day(), on(5, 24).or_working_day(), on(9, 6).or_working_day(),
    on(9, 22).or_working_day(), CHRISTMAS_EVE.or_working_day(), CHRISTMAS.or_working_day(),
    SECOND_CHRISTMAS.or_working_day(), on(12, 31).only_in(2025),
];

/// Cyprus: days on which the public service rests. Tuesday after Easter is one of the banks only.
#[rustfmt::skip]
const CY: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, ORTHODOX_CLEAN_MONDAY, on(3, 25), on(4, 1), ORTHODOX_GOOD_FRIDAY, ORTHODOX_EASTER,
    ORTHODOX_MONDAY, LABOUR_DAY, ORTHODOX_WHIT_MONDAY, ASSUMPTION, on(10, 1), on(10, 28), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Czechia: Act No 245/2000, sections 1 and 2.
#[rustfmt::skip]
const CZ: &[Holiday] = &[
    NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, on(5, 8), on(7, 5), on(7, 6), on(9, 28), on(10, 28), on(11, 17),
    CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Germany: the laws of the Länder, as far as all sixteen agree; 3 October by the Unification Treaty, Article 2(2).
#[rustfmt::skip]
const DE: &[Holiday] = &[
    NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, ASCENSION, WHIT_MONDAY, on(10, 3), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Denmark: the holidays of the national church. Great Prayer Day was given up from 2024 (Act No 214 of 2023).
#[rustfmt::skip]
const DK: &[Holiday] = &[
    NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, easter(26).until(2023), ASCENSION,
    WHIT_SUNDAY, WHIT_MONDAY, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Estonia: Public Holidays and Days of National Importance Act, sections 1 and 2.
#[rustfmt::skip]
const EE: &[Holiday] = &[
    NEW_YEAR, on(2, 24), GOOD_FRIDAY, EASTER_SUNDAY, LABOUR_DAY, WHIT_SUNDAY, on(6, 23), on(6, 24), on(8, 20),
    CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Spain: Royal Decree 2001/1983, Article 45, as far as every autonomous community keeps it.
#[rustfmt::skip]
const ES: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, GOOD_FRIDAY, LABOUR_DAY, ASSUMPTION, on(10, 12), ALL_SAINTS, on(12, 6), IMMACULATE_CONCEPTION,
    CHRISTMAS,
];

/// Finland: the days of the church; Act 150/1930 on the computing of time, section 5, adds the eves of Midsummer and
/// Christmas. Midsummer and All Saints lie on Saturdays.
#[rustfmt::skip]
const FI: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, ASCENSION, WHIT_SUNDAY,
    first(Friday, 6, 19), first(Saturday, 6, 20), first(Saturday, 10, 31), on(12, 6), CHRISTMAS_EVE, CHRISTMAS,
    SECOND_CHRISTMAS,
];

/// France: Code du travail, Article L3133-1.
#[rustfmt::skip]
const FR: &[Holiday] = &[
    NEW_YEAR, EASTER_MONDAY, LABOUR_DAY, on(5, 8), ASCENSION, WHIT_MONDAY, on(7, 14), ASSUMPTION, ALL_SAINTS,
    on(11, 11), CHRISTMAS,
];

/// Greece: days on which the public service rests; 1 May is moved away from Holy Week and from Sundays.
#[rustfmt::skip]
const GR: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, ORTHODOX_CLEAN_MONDAY, on(3, 25), ORTHODOX_GOOD_FRIDAY, ORTHODOX_MONDAY, by(greek_labour_day),
    ORTHODOX_WHIT_MONDAY, ASSUMPTION, on(10, 28), CHRISTMAS, SECOND_CHRISTMAS,
];

/// From Monday of Holy Week to Easter Monday, 1 May is kept on Easter Tuesday, and on a Sunday the day after. A minister
/// decides each time (Law 4468/2017); so it was in 2021, 2022 and 2024, and so it is assumed to be.
fn greek_labour_day(year: i32) -> Option<Date> {
    let day = date(year, 5, 1)?;
    let sunday = easter::orthodox(year)?;
    match (day - sunday).whole_days() {
        -6..=1 => sunday.checked_add(Duration::days(2)),
        _ if day.weekday() == Sunday => day.next_day(),
        _ => Some(day),
    }
}

/// Croatia: Act on Holidays, Memorial Days and Non-working Days (2019), Article 1.
#[rustfmt::skip]
const HR: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, EASTER_SUNDAY, EASTER_MONDAY, CORPUS_CHRISTI, LABOUR_DAY, on(5, 30), on(6, 22), on(8, 5),
    ASSUMPTION, ALL_SAINTS, on(11, 18), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Hungary: Labour Code (Act I of 2012), section 102; Christmas Eve from 2026. Rest days that a yearly decree swaps with
/// a Saturday are none.
#[rustfmt::skip]
const HU: &[Holiday] = &[
    NEW_YEAR, on(3, 15), GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, WHIT_SUNDAY, WHIT_MONDAY, on(8, 20),
    on(10, 23), ALL_SAINTS, CHRISTMAS_EVE.since(2026), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Ireland: Organisation of Working Time Act 1997, second schedule. The law gives no day for one lost on a weekend.
#[rustfmt::skip]
const IE: &[Holiday] = &[
    NEW_YEAR, by(saint_brigids_day), on(3, 17), EASTER_MONDAY, first(Monday, 5, 1), first(Monday, 6, 1),
    first(Monday, 8, 1), first(Monday, 10, 25), CHRISTMAS, SECOND_CHRISTMAS,
];

/// The first Monday in February, but 1 February where that is a Friday.
fn saint_brigids_day(year: i32) -> Option<Date> {
    let day = date(year, 2, 1)?;
    if day.weekday() == Friday { Some(day) } else { on_or_after(day, Monday) }
}

/// Iceland: Act No 88/1971, section 6. The afternoons of 24 and 31 December are half days.
#[rustfmt::skip]
const IS: &[Holiday] = &[
    NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, first(Thursday, 4, 19), LABOUR_DAY, ASCENSION,
    WHIT_SUNDAY, WHIT_MONDAY, on(6, 17), first(Monday, 8, 1), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Italy: Law No 260/1949, Article 2, as amended; Saint Francis from 2026 (Law No 151/2025).
#[rustfmt::skip]
const IT: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, EASTER_SUNDAY, EASTER_MONDAY, on(4, 25), LABOUR_DAY, on(6, 2), ASSUMPTION,
    on(10, 4).since(2026), ALL_SAINTS, IMMACULATE_CONCEPTION, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Liechtenstein: the days that it declares for the list of the EEA EFTA States (for example 2014/C 455/07), on which
/// its offices are closed: those of the Labour Act, Article 18, with 2 January, Shrove Tuesday, Good Friday, 31 December.
#[rustfmt::skip]
const LI: &[Holiday] = &[
    NEW_YEAR, on(1, 2), EPIPHANY, on(2, 2), easter(-47), on(3, 19), GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY,
    LABOUR_DAY, ASCENSION, WHIT_SUNDAY, WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION, on(9, 8), ALL_SAINTS,
    IMMACULATE_CONCEPTION, CHRISTMAS, SECOND_CHRISTMAS, NEW_YEARS_EVE,
];

/// Lithuania: Labour Code, Article 123.
#[rustfmt::skip]
const LT: &[Holiday] = &[
    NEW_YEAR, on(2, 16), on(3, 11), EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, first(Sunday, 5, 1), first(Sunday, 6, 1),
    on(6, 24), on(7, 6), ASSUMPTION, ALL_SAINTS, on(11, 2), CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Luxembourg: Code du travail, Article L.232-2. A substitute is agreed in each undertaking.
#[rustfmt::skip]
const LU: &[Holiday] = &[
    NEW_YEAR, EASTER_MONDAY, LABOUR_DAY, on(5, 9), ASCENSION, WHIT_MONDAY, on(6, 23), ASSUMPTION, ALL_SAINTS, CHRISTMAS,
    SECOND_CHRISTMAS,
];

/// Latvia: Law on Holidays, Commemoration Days and Celebration Days, sections 1 and 2; 4 May and 18 November with the
/// Monday after a weekend. The last day of the Song and Dance Celebration is a holiday in the years in which it is held;
/// its date is added when it is fixed. Days that a yearly order swaps with a Saturday are none.
#[rustfmt::skip]
const LV: &[Holiday] = &[
    NEW_YEAR, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, on(5, 4).or_monday(), first(Sunday, 5, 8),
    WHIT_SUNDAY, on(6, 23), on(6, 24), on(11, 18).or_monday(), CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS,
    NEW_YEARS_EVE,
];

/// Malta: National Holidays and Other Public Holidays Act (chapter 252).
#[rustfmt::skip]
const MT: &[Holiday] = &[
    NEW_YEAR, on(2, 10), on(3, 19), on(3, 31), GOOD_FRIDAY, LABOUR_DAY, on(6, 7), on(6, 29), ASSUMPTION, on(9, 8),
    on(9, 21), IMMACULATE_CONCEPTION, on(12, 13), CHRISTMAS,
];

/// Netherlands: Algemene termijnenwet, Article 3, the law on the computing of time: 5 May in every year, and Good Friday
/// on a level with the holidays.
#[rustfmt::skip]
const NL: &[Holiday] = &[
    NEW_YEAR, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, by(kings_day), on(5, 5), ASCENSION, WHIT_SUNDAY, WHIT_MONDAY,
    CHRISTMAS, SECOND_CHRISTMAS,
];

/// 27 April, but the day before where that is a Sunday.
fn kings_day(year: i32) -> Option<Date> {
    let day = date(year, 4, 27)?;
    if day.weekday() == Sunday { day.previous_day() } else { Some(day) }
}

/// Norway: Act on Public Holidays (1995), section 2; Act of 26 April 1947 on 1 and 17 May.
#[rustfmt::skip]
const NO: &[Holiday] = &[
    NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, on(5, 17), ASCENSION, WHIT_SUNDAY,
    WHIT_MONDAY, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Poland: Act of 18 January 1951 on days free of work; Christmas Eve from 2025.
#[rustfmt::skip]
const PL: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, on(5, 3), WHIT_SUNDAY, CORPUS_CHRISTI, ASSUMPTION,
    ALL_SAINTS, on(11, 11), CHRISTMAS_EVE.since(2025), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Portugal: Código do Trabalho, Article 234.
#[rustfmt::skip]
const PT: &[Holiday] = &[
    NEW_YEAR, GOOD_FRIDAY, EASTER_SUNDAY, on(4, 25), LABOUR_DAY, CORPUS_CHRISTI, on(6, 10), ASSUMPTION, on(10, 5),
    ALL_SAINTS, on(12, 1), IMMACULATE_CONCEPTION, CHRISTMAS,
];

/// Romania: Labour Code, Article 139; 6 and 7 January from 2024.
#[rustfmt::skip]
const RO: &[Holiday] = &[
    NEW_YEAR, on(1, 2), EPIPHANY.since(2024), on(1, 7).since(2024), on(1, 24), ORTHODOX_GOOD_FRIDAY, ORTHODOX_EASTER,
    ORTHODOX_MONDAY, LABOUR_DAY, on(6, 1), ORTHODOX_WHIT_SUNDAY, ORTHODOX_WHIT_MONDAY, ASSUMPTION, on(11, 30),
    on(12, 1), CHRISTMAS, SECOND_CHRISTMAS,
];

/// Sweden: Act 1989:253 on public holidays; Act 1930:173 on the computing of time, section 2, adds the eves of
/// Midsummer, Christmas and the New Year. Midsummer and All Saints lie on Saturdays.
#[rustfmt::skip]
const SE: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, LABOUR_DAY, ASCENSION, WHIT_SUNDAY, on(6, 6),
    first(Friday, 6, 19), first(Saturday, 6, 20), first(Saturday, 10, 31), CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS,
    NEW_YEARS_EVE,
];

/// Slovenia: Public Holidays and Work-free Days Act.
#[rustfmt::skip]
const SI: &[Holiday] = &[
    NEW_YEAR, on(1, 2), on(2, 8), EASTER_SUNDAY, EASTER_MONDAY, on(4, 27), LABOUR_DAY, on(5, 2), WHIT_SUNDAY, on(6, 25),
    ASSUMPTION, on(10, 31), ALL_SAINTS, CHRISTMAS, SECOND_CHRISTMAS,
];

/// Slovakia: Act No 241/1993. 1 September is worked from 2024 (Act No 530/2023), 17 November from 2025, and 8 May and
/// 15 September are worked in 2026 only (Act No 261/2025).
#[rustfmt::skip]
const SK: &[Holiday] = &[
    NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, on(5, 8).until(2025), on(5, 8).since(2027), on(7, 5),
    on(8, 29), on(9, 1).until(2023), on(9, 15).until(2025), on(9, 15).since(2027), ALL_SAINTS, on(11, 17).until(2024),
    CHRISTMAS_EVE, CHRISTMAS, SECOND_CHRISTMAS,
];
