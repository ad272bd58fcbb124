//! Names for the lines of the history that tell of daily work.

use crate::{Caller, Error};
use domain::exchanges::event::EventKind;
use std::collections::BTreeMap;
use store::Reader;
use store::exchanges::HistoryRow;

/// The id of the colleague or label that a line is about.
pub(crate) fn about(row: &HistoryRow) -> Option<String> {
    match row.kind {
        EventKind::Assigned | EventKind::HandedOver | EventKind::Labelled => row.to.clone(),
        EventKind::Unlabelled => row.from.clone(),
        _ => None,
    }
}

/// The names of colleagues and labels that these lines are about, by id.
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
    Ok(names)
}
