//! The due dates of an exchange for a calendar outside the system: number and procedure, nothing about people.

use crate::{Caller, Error};
use domain::exchanges::clocks;
use domain::ids::ExchangeId;
use time::{Date, OffsetDateTime};

/// The clocks that run, for one exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDates {
    /// The exchange.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
    /// Name of its procedure in the caller's language.
    pub procedure_name: String,
    /// When anything last happened in it.
    pub changed_at: OffsetDateTime,
    /// One for each clock, earliest first.
    pub dates: Vec<DueDate>,
}

/// The last day of one clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDate {
    /// Name of the deadline in the definition.
    pub deadline: String,
    /// Its name in the caller's language.
    pub name: String,
    /// The last day.
    pub due: Date,
}

/// The due dates of an exchange that the caller may read. They show nothing personal, so reading them is no event.
///
/// # Errors
/// `NotFound` when it is not the caller's, is not there, or no clock runs in it.
pub async fn due_dates(caller: &Caller, id: ExchangeId) -> Result<DueDates, Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let exchange = store::exchanges::load(&reads, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let calendars = services.directory().calendars_of(&exchange);
    let dates: Vec<DueDate> = clocks::running(&exchange, &loaded.definition, &calendars)
        .into_iter()
        .map(|clock| {
            let deadline = clock.definition.id.clone();
            let name = loaded.text(caller.language, &format!("deadline-{deadline}"), "name").to_owned();
            DueDate { deadline, name, due: clock.reckoning.due }
        })
        .collect();
    if dates.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(DueDates {
        id,
        number: exchange.number.unwrap_or_default(),
        procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
        changed_at: exchange.changed_at,
        dates,
    })
}
