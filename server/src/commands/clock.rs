//! `openimi clock`: moves the clock of realm training forward, so that deadlines and time-outs can be tried.

use super::{Failure, say};
use clap::Subcommand;
use server::config::Config;
use server::start;
use std::str::FromStr;
use time::Duration;

/// Commands about the clock.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Move the clock forward, for example by 8d, 12h, 30m or 45s; refused in realm live
    Advance {
        /// How far.
        by: By,
    },
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By(Duration);

/// A clock moved further than this at once is a slip of the finger.
const MOST: Duration = Duration::days(3_660);

impl FromStr for By {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault =
            || format!("{text} is no length of time; write for example 8d, 12h, 30m or 45s, at most 3660d");
        let unit = text.chars().next_back().ok_or_else(fault)?;
        let number: u32 = text.strip_suffix(unit).and_then(|number| number.parse().ok()).ok_or_else(fault)?;
        let one = match unit {
            's' => Duration::SECOND,
            'm' => Duration::MINUTE,
            'h' => Duration::HOUR,
            'd' => Duration::DAY,
            'w' => Duration::WEEK,
            _ => return Err(fault()),
        };
        let seconds = one.whole_seconds().saturating_mul(i64::from(number));
        let by = Duration::seconds(seconds);
        if by.is_positive() && by <= MOST { Ok(Self(by)) } else { Err(fault()) }
    }
}

/// Runs the command.
///
/// # Errors
/// In realm live, and when the database refuses.
pub async fn run(config: &Config, command: &Command) -> Result<(), Failure> {
    let Command::Advance { by: By(by) } = command;
    let store = start::open_store(config).await?;
    start::check_migrated(&store).await?;
    let milliseconds = u64::try_from(by.whole_milliseconds()).unwrap_or_default();
    let mut hk = store.housekeeping().await?;
    let offset = match store::realm::advance_clock(&mut hk, milliseconds).await {
        Err(store::Error::NotFound) => {
            return Err(Failure::new(
                "the clock can be moved in realm training only; this database is not of it",
            ));
        }
        other => other?,
    };
    hk.commit().await?;
    let now = start::clock()().saturating_add(Duration::milliseconds(offset));
    say(format_args!("The clock now shows {now}."))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read_with_their_unit() {
        assert_eq!("8d".parse(), Ok(By(Duration::days(8))));
        assert_eq!("90m".parse(), Ok(By(Duration::minutes(90))));
        for wrong in ["", "d", "8", "-1d", "0d", "8y", "8 d", "99999w", "ä"] {
            assert!(wrong.parse::<By>().is_err(), "{wrong}");
        }
    }
}
