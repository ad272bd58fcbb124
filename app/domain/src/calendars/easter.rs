//! The two dates of Easter, on which most movable feasts hang.

use time::{Date, Duration, Month};

/// Easter Sunday of the western churches, by the computation of the Gregorian calendar (Meeus, Jones and Butcher).
#[must_use]
pub fn western(year: i32) -> Option<Date> {
    let golden = year.rem_euclid(19);
    let (century, in_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let leaps = 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4);
    let to_sunday = (32 + leaps - epact - in_century.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday).div_euclid(451);
    from_march(year, epact + to_sunday - 7 * late + 114)
}

/// Easter Sunday of the Orthodox churches, by the computation of the Julian calendar, as a date of ours.
#[must_use]
pub fn orthodox(year: i32) -> Option<Date> {
    let moon = (19 * year.rem_euclid(19) + 15).rem_euclid(30);
    let to_sunday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - moon + 34).rem_euclid(7);
    let behind = year.div_euclid(100) - year.div_euclid(400) - 2;
    from_march(year, moon + to_sunday + 114)?.checked_add(Duration::days(i64::from(behind)))
}

/// Both computations end with one number: 31 for each month, and the days after the first.
fn from_march(year: i32, number: i32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(number.div_euclid(31)).ok()?).ok()?;
    let day = u8::try_from(number.rem_euclid(31)).ok()?.checked_add(1)?;
    Date::from_calendar_date(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Weekday;
    use time::macros::date;

    #[test]
    fn both_easters_fall_on_the_days_that_the_churches_keep() {
        for (west, east) in [
            (date!(2024 - 03 - 31), date!(2024 - 05 - 05)),
            (date!(2025 - 04 - 20), date!(2025 - 04 - 20)),
            (date!(2026 - 04 - 05), date!(2026 - 04 - 12)),
            (date!(2027 - 03 - 28), date!(2027 - 05 - 02)),
            (date!(2028 - 04 - 16), date!(2028 - 04 - 16)),
            (date!(2029 - 04 - 01), date!(2029 - 04 - 08)),
            (date!(2030 - 04 - 21), date!(2030 - 04 - 28)),
            (date!(2038 - 04 - 25), date!(2038 - 04 - 25)),
        ] {
            assert_eq!((western(west.year()), orthodox(east.year())), (Some(west), Some(east)));
        }
    }

    #[test]
    fn easter_is_a_sunday_in_spring_in_every_year() {
        for year in 1600..2400 {
            let (west, east) = (western(year).unwrap(), orthodox(year).unwrap());
            assert_eq!((west.weekday(), east.weekday()), (Weekday::Sunday, Weekday::Sunday), "{year}");
            assert!(
                (date!(2001 - 03 - 22).ordinal()..=date!(2000 - 04 - 25).ordinal()).contains(&west.ordinal()),
                "{west}"
            );
            assert!(east >= west, "{year}");
        }
    }
}
