//! The clocks on the walls of the thirty states of the European Economic Area: on which day something happened there,
//! and when a day begins. A period ends with the last hour of its last day where action is to be taken (Regulation
//! 1182/71, Article 3(2)).
//!
//! No database of zones: what differs between these states is their standard time alone. Summer time begins and ends in
//! all of them at the same instant (Directive 2000/84/EC, which Norway and Liechtenstein follow); Iceland has none. A
//! test compares every hour of many years with the IANA database. Islands with a time of their own (Azores, Canaries)
//! go by the capital, since the directory knows of the state alone.

use crate::brussels::is_summer;
use crate::calendars::Calendar;
use crate::country::Country;
use time::{Date, Duration, OffsetDateTime, UtcOffset};

/// The clock on the wall of one state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone {
    /// Its name in the IANA database.
    pub name: &'static str,
    /// Hours ahead of UTC in winter.
    standard: i8,
    /// Whether clocks go forward by an hour in summer.
    has_summer_time: bool,
}

/// The zone of the institutions of the Union, and of whoever is not in the table.
const BRUSSELS: Zone = with_summer("Europe/Brussels", 1);

const fn with_summer(name: &'static str, standard: i8) -> Zone {
    Zone { name, standard, has_summer_time: true }
}

/// The states and their zones, in the order of `country::EEA`.
const ZONES: [(&str, Zone); 30] = [
    ("AT", with_summer("Europe/Vienna", 1)),
    ("BE", BRUSSELS),
    ("BG", with_summer("Europe/Sofia", 2)),
    ("CY", with_summer("Asia/Nicosia", 2)),
    ("CZ", with_summer("Europe/Prague", 1)),
    ("DE", with_summer("Europe/Berlin", 1)),
    ("DK", with_summer("Europe/Copenhagen", 1)),
    ("EE", with_summer("Europe/Tallinn", 2)),
    ("ES", with_summer("Europe/Madrid", 1)),
    ("FI", with_summer("Europe/Helsinki", 2)),
    ("FR", with_summer("Europe/Paris", 1)),
    ("GR", with_summer("Europe/Athens", 2)),
    ("HR", with_summer("Europe/Zagreb", 1)),
    ("HU", with_summer("Europe/Budapest", 1)),
    ("IE", with_summer("Europe/Dublin", 0)),
    ("IS", Zone { name: "Atlantic/Reykjavik", standard: 0, has_summer_time: false }),
    ("IT", with_summer("Europe/Rome", 1)),
    ("LI", with_summer("Europe/Vaduz", 1)),
    ("LT", with_summer("Europe/Vilnius", 2)),
    ("LU", with_summer("Europe/Luxembourg", 1)),
    ("LV", with_summer("Europe/Riga", 2)),
    ("MT", with_summer("Europe/Malta", 1)),
    ("NL", with_summer("Europe/Amsterdam", 1)),
    ("NO", with_summer("Europe/Oslo", 1)),
    ("PL", with_summer("Europe/Warsaw", 1)),
    ("PT", with_summer("Europe/Lisbon", 0)),
    ("RO", with_summer("Europe/Bucharest", 2)),
    ("SE", with_summer("Europe/Stockholm", 1)),
    ("SI", with_summer("Europe/Ljubljana", 1)),
    ("SK", with_summer("Europe/Bratislava", 1)),
];

impl Zone {
    /// The zone of a state; Brussels for one that is not in the European Economic Area.
    #[must_use]
    pub fn of(country: Country) -> Self {
        ZONES.iter().find(|(code, _)| *code == country.code()).map_or(BRUSSELS, |(_, zone)| *zone)
    }

    /// The instant with the offset that holds there.
    #[must_use]
    pub fn local(self, at: OffsetDateTime) -> OffsetDateTime {
        at.to_offset(self.offset(self.has_summer_time && is_summer(at)))
    }

    fn offset(self, is_summer: bool) -> UtcOffset {
        let hours = self.standard.saturating_add(i8::from(is_summer));
        UtcOffset::from_hms(hours, 0, 0).unwrap_or(UtcOffset::UTC)
    }
}

impl Calendar {
    /// The zone of whoever goes by this calendar.
    #[must_use]
    pub fn zone(self) -> Zone {
        match self {
            Self::Union => BRUSSELS,
            Self::National(country) => Zone::of(country),
        }
    }

    /// The day there.
    #[must_use]
    pub fn day(self, at: OffsetDateTime) -> Date {
        self.zone().local(at).date()
    }

    /// The first instant of a day there. Clocks never change at midnight in these zones.
    #[must_use]
    pub fn begins(self, day: Date) -> OffsetDateTime {
        let zone = self.zone();
        let winter = day.midnight().assume_offset(zone.offset(false));
        let summer = day.midnight().assume_offset(zone.offset(true));
        if zone.has_summer_time && is_summer(summer) { summer } else { winter }.to_offset(UtcOffset::UTC)
    }

    /// The instant at which a period with this last day is over: the first of the next day (Article 3(2)).
    #[must_use]
    pub fn ends(self, last: Date) -> OffsetDateTime {
        self.begins(last.saturating_add(Duration::DAY))
    }
}
