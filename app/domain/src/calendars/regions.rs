//! Public holidays of regions: what a region keeps beside its state, one line for each day with the regions that keep it,
//! codes of level 1 to 3 of the nomenclature of territorial units for statistics.
//!
//! They are shown and move no legal date: "designated as such in the Member State" (Regulation 1182/71, Article 2) is read
//! as what holds in the whole state. Days of single municipalities are not here: the Assumption in Catholic municipalities
//! of Bavaria, Corpus Christi in parts of Saxony and Thuringia, patron saints of towns. Of Spain only what the
//! communities keep every year, not what their yearly orders add or exchange.

use super::rule::{self, Holiday, easter, first, on};
use crate::authorities::Region;
use std::collections::BTreeSet;
use time::Date;
use time::Weekday::Wednesday;

/// A day, and the regions that keep it.
type Line = (Holiday, &'static [&'static str]);

/// The regional holidays of a year, those on a Saturday or Sunday included.
pub fn holidays(region: &Region, year: i32) -> BTreeSet<Date> {
    let is_kept = |(_, regions): &&Line| regions.iter().any(|code| region.code().starts_with(*code));
    let tables = [AT, DE, ES, FI, FR, IT, PT];
    let lines = tables.into_iter().flatten().filter(is_kept);
    rule::holidays(&lines.map(|(holiday, _)| *holiday).collect::<Vec<_>>(), year)
}

/// Austria: the days of the Länder, on which their authorities are closed.
const AT: &[Line] = &[
    (on(3, 19), &["AT21", "AT22", "AT33", "AT34"]),
    (on(5, 4), &["AT31"]),
    (on(9, 24), &["AT32"]),
    (on(10, 10), &["AT21"]),
    (on(11, 11), &["AT11"]),
    (on(11, 15), &["AT12", "AT13"]),
];

/// Germany: the laws of the Länder on Sundays and holidays.
const DE: &[Line] = &[
    (on(1, 6), &["DE1", "DE2", "DEE"]),
    (on(3, 8).since(2019), &["DE3"]),
    (on(3, 8).since(2023), &["DE8"]),
    (on(5, 8).only_in(2025), &["DE3"]),
    (easter(60), &["DE1", "DE2", "DE7", "DEA", "DEB", "DEC"]),
    (on(8, 15), &["DEC"]),
    (on(9, 20).since(2019), &["DEG"]),
    (on(10, 31), &["DE4", "DE8", "DED", "DEE", "DEG"]),
    (on(10, 31).since(2018), &["DE5", "DE6", "DE9", "DEF"]),
    (on(11, 1), &["DE1", "DE2", "DEA", "DEB", "DEC"]),
    (first(Wednesday, 11, 16), &["DED"]),
];

/// Spain: Royal Decree 2001/1983, Article 45, and the days of the autonomous communities and cities.
const ES: &[Line] = &[
    (on(2, 28), &["ES61"]),
    (on(3, 1), &["ES53"]),
    (
        easter(-3),
        &[
            "ES11", "ES12", "ES13", "ES21", "ES22", "ES23", "ES24", "ES3", "ES41", "ES42", "ES43", "ES53",
            "ES61", "ES62", "ES63", "ES64", "ES7",
        ],
    ),
    (easter(1), &["ES21", "ES22", "ES23", "ES51", "ES52", "ES53"]),
    (on(4, 23), &["ES24", "ES41"]),
    (on(5, 2), &["ES3"]),
    (on(5, 30), &["ES7"]),
    (on(5, 31), &["ES42"]),
    (on(6, 9), &["ES23", "ES62"]),
    (on(6, 24), &["ES51"]),
    (on(7, 25), &["ES11"]),
    (on(7, 28), &["ES13"]),
    (on(9, 2), &["ES63"]),
    (on(9, 8), &["ES12", "ES43"]),
    (on(9, 11), &["ES51"]),
    (on(9, 15), &["ES13"]),
    (on(10, 9), &["ES52"]),
    (on(12, 26), &["ES51"]),
];

/// Finland: the day of the self-government of Åland.
const FI: &[Line] = &[(on(6, 9), &["FI2"])];

/// France: Code du travail, Articles L3134-13 for Alsace and Moselle, and L3422-2 for the overseas departments.
const FR: &[Line] = &[
    (easter(-2), &["FRF1", "FRF33"]),
    (on(12, 26), &["FRF1", "FRF33"]),
    (on(4, 27), &["FRY5"]),
    (on(5, 22), &["FRY2"]),
    (on(5, 27), &["FRY1"]),
    (on(6, 10), &["FRY3"]),
    (on(12, 20), &["FRY4"]),
];

/// Italy: Whit Monday in the Province of Bolzano.
const IT: &[Line] = &[(easter(50), &["ITH1"])];

/// Portugal: the days of the autonomous regions, and the first octave in Madeira.
const PT: &[Line] = &[(easter(50), &["PT2"]), (on(7, 1), &["PT3"]), (on(12, 26), &["PT3"])];
