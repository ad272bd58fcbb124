//! Notices about drafts that nobody touches.

use super::Notice;
use super::addressees::{Addressee, Told};
use crate::entities::outbox;
use crate::stored::{day, day_text, millis};
use crate::{Error, rows_at_once};
use domain::exchanges::untouched::DraftEvent;
use domain::notices::{Delivery, NoticeSort, next_morning};
use sea_orm::ActiveValue::Set;
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;
use time::Date;
use uuid::Uuid;

impl Notice {
    /// The day that stands as its state: that on which the draft is deleted. None where it is about anything else.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        day("outbox", self.id, &self.state).ok()
    }
}

/// Queues what an event of a draft tells its authors, each in the way chosen for deadlines; the mailbox of the authority
/// where none of them works there any more.
pub(crate) async fn queue_draft(db: &impl ConnectionTrait, event: &DraftEvent) -> Result<(), Error> {
    if event.tell.is_empty() {
        return Ok(());
    }
    let told_of = Told::load(db, BTreeSet::from([event.authority.0])).await?;
    let mut told: Vec<Addressee> = Vec::new();
    for person in &event.tell {
        let found = told_of.person(db, person.0, event.authority, event.at).await?;
        // Of two authors one may stand in for the other.
        let is_new = found.filter(|one| told.iter().all(|known| known.person != one.person));
        told.extend(is_new);
    }
    if told.is_empty() {
        told.extend(told_of.mailbox(event.authority.0, Some(event.procedure.as_str())));
    }
    let version =
        i32::try_from(event.version).map_err(|_| Error::corrupt("draft", event.draft, "version"))?;
    let rows: Vec<_> = told.into_iter().filter_map(|addressee| row(event, version, addressee)).collect();
    rows_at_once::insert(db, rows).await
}

/// The row of a notice; none for who wants no such notices.
fn row(event: &DraftEvent, version: i32, addressee: Addressee) -> Option<outbox::ActiveModel> {
    let delivery = addressee.choices.delivery(NoticeSort::Deadlines);
    let due_at = match delivery {
        Delivery::Never => return None,
        Delivery::AtOnce => event.at,
        Delivery::Daily => next_morning(addressee.calendar, event.at),
    };
    Some(outbox::ActiveModel {
        id: Set(Uuid::new_v4()),
        created_at: Set(millis(event.at)),
        due_at: Set(millis(due_at)),
        attempts: Set(0),
        exchange_id: Set(event.draft.0),
        kind: Set(event.kind.code().to_owned()),
        state: Set(day_text(event.day)),
        procedure: Set(event.procedure.as_str().to_owned()),
        version: Set(version),
        number: Set(String::new()),
        own_reference: Set(None),
        authority_id: Set(event.authority.0),
        person_id: Set(addressee.person),
        address: Set(addressee.address),
        language: Set(addressee.language.code().to_owned()),
        last_error: Set(None),
        failed_at: Set(None),
        delivered_at: Set(None),
        is_daily: Set(delivery == Delivery::Daily),
    })
}
