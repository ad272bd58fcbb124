//! Names for the lines of the history that tell of daily work, and of who took whose place.

use crate::{Caller, Error};
use domain::exchanges::event::EventKind;
use domain::ids::AuthorityId;
use std::collections::BTreeMap;
use store::Reader;
use store::exchanges::HistoryRow;

/// The id of the colleague, label or unit that a line is about; for a succession, those of both authorities.
pub(crate) fn about(row: &HistoryRow) -> Option<String> {
    match row.kind {
        EventKind::Assigned | EventKind::HandedOver | EventKind::Labelled | EventKind::PutInUnit => {
            row.to.clone()
        }
        EventKind::Unlabelled | EventKind::TakenOutOfUnit => row.from.clone(),
        EventKind::Succeeded => Some(format!("{} {}", row.from.as_deref()?, row.to.as_deref()?)),
        _ => None,
    }
}

/// The names of colleagues, labels, units and authorities that these lines are about, by id.
pub(crate) async fn names_in(
    caller: &Caller,
    reader: &Reader,
    rows: &[HistoryRow],
) -> Result<BTreeMap<String, String>, Error> {
    let mut names = BTreeMap::new();
    let ids = |kinds: &[EventKind]| {
        rows.iter().filter(|row| kinds.contains(&row.kind)).filter_map(about).collect::<Vec<_>>()
    };
    for id in ids(&[EventKind::Assigned, EventKind::HandedOver]) {
        if let Ok(person) = id.parse()
            && !names.contains_key(&id)
            && let Some(user) = store::accounts::user(reader, person).await?
        {
            names.insert(id, user.display_name);
        }
    }
    if !ids(&[EventKind::Labelled, EventKind::Unlabelled]).is_empty() {
        let labels = store::casework::labels(reader, caller.person.authority).await?;
        names.extend(labels.into_iter().map(|label| (label.id.to_string(), label.name)));
    }
    if !ids(&[EventKind::PutInUnit, EventKind::TakenOutOfUnit]).is_empty() {
        let units = store::casework::units(reader, caller.person.authority).await?;
        names.extend(units.into_iter().map(|unit| (unit.id.to_string(), unit.name)));
    }
    for both in ids(&[EventKind::Succeeded]) {
        let named = |id: &str| -> Option<String> {
            let id: AuthorityId = id.parse().ok()?;
            caller.services.directory().line(id).map(|line| line.name)
        };
        if let Some((from, to)) = both.split_once(' ')
            && let (Some(from), Some(to)) = (named(from), named(to))
        {
            names.insert(both, format!("{from} → {to}"));
        }
    }
    Ok(names)
}
