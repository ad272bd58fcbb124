//! Public holidays of the institutions of the Union.

use super::rule::{Holiday, easter, on};

/// The Commission publishes the list of each year in the Official Journal, series C (for example 2006/C 169/03 for 2008
/// and 2013/C 39/03 for 2014). The lists repeat the days below; days that fall on a weekend are left out of them, and
/// some years the institutions take a further day beside the turn of the year. Such further days are decided for each
/// list and are not assumed here. Brussels is assumed: in Luxembourg 23 June stands in place of 21 July in some years.
pub const HOLIDAYS: &[Holiday] = &[
    on(1, 1),
    on(1, 2),
    easter(-3), // Maundy Thursday
    easter(-2), // Good Friday
    easter(1),
    on(5, 1),
    on(5, 9),   // the Schuman declaration
    easter(39), // Ascension
    easter(40), // the Friday after Ascension
    easter(50), // Whit Monday
    on(7, 21),  // national day of Belgium
    on(8, 15),
    on(11, 1),
    on(11, 2),
    on(12, 24),
    on(12, 25),
    on(12, 26),
    on(12, 27),
    on(12, 28),
    on(12, 29),
    on(12, 30),
    on(12, 31),
];
