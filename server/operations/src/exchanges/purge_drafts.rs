//! What the system does by itself with drafts that nobody touches: it warns their authors, and deletes them two weeks later.
//! Each is one transaction, done once, whichever node is faster.

use crate::{Error, Services};
use domain::exchanges::untouched::{DraftEventKind, KeptDraft, WARNED_BEFORE, due, looked_at_before};
use time::{Duration, OffsetDateTime};

/// So many at once: what is left comes in the next round.
const AT_ONCE: u64 = 200;

/// What a round did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PurgedDrafts {
    /// Drafts whose authors were warned.
    pub warned: usize,
    /// Drafts that were deleted.
    pub purged: usize,
}

/// Warns of every draft of which it is time, and deletes those whose time is over, the oldest first.
///
/// # Errors
/// When the store cannot tell which those are. One at which the work fails is logged and holds up no other.
pub async fn purge_drafts(services: &Services, now: OffsetDateTime) -> Result<PurgedDrafts, Error> {
    let mut done = PurgedDrafts::default();
    let saved = looked_at_before(services.keep_drafts, now);
    // The day of the deletion begins at midnight.
    let warned = now.saturating_sub(WARNED_BEFORE.saturating_sub(Duration::days(2)));
    let reader = services.store.reader();
    for draft in store::drafts::system_untouched(&reader, saved, warned, AT_ONCE).await? {
        match look_at(services, &draft, now).await {
            Ok(Some(DraftEventKind::PurgeAnnounced)) => done.warned = done.warned.saturating_add(1),
            Ok(Some(DraftEventKind::Purged)) => done.purged = done.purged.saturating_add(1),
            Ok(None) => {}
            Err(error) => {
                tracing::error!(draft = %draft.id, %error, "the system could not tend a draft");
            }
        }
    }
    Ok(done)
}

/// Does what is due of a draft, unless a person or another node was faster.
async fn look_at(
    services: &Services,
    draft: &KeptDraft,
    now: OffsetDateTime,
) -> Result<Option<DraftEventKind>, Error> {
    let Some(event) = due(draft, services.keep_drafts, now) else { return Ok(None) };
    let mut tx = services.store.begin_system(&services.keys, now).await?;
    let documents = match event.kind {
        DraftEventKind::PurgeAnnounced => {
            let is_first = store::drafts::mark_warned(&mut tx, draft, now).await?;
            is_first.then(Vec::new)
        }
        DraftEventKind::Purged => store::drafts::purge(&mut tx, draft).await?,
    };
    let Some(documents) = documents else { return Ok(None) };
    tx.finish_draft(&event).await?;
    for document in documents {
        services.files.remove(draft.id, document).await?;
    }
    Ok(Some(event.kind))
}
