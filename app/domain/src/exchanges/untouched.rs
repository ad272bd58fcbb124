//! Drafts that nobody touches: their authors are warned, and two weeks later they are deleted with their documents
//! (`workflows.md` 3.1, row 2).

use crate::brussels;
use crate::ids::{AuthorityId, ExchangeId, PersonId};
use crate::procedures::ProcedureId;
use time::{Date, Duration, OffsetDateTime};

/// Their authors are warned so long before.
pub const WARNED_BEFORE: Duration = Duration::days(14);

/// How many days a draft is kept that nobody changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepDrafts(u16);

impl KeepDrafts {
    /// The shortest and the longest time that can be chosen: the warning must find somebody back from a holiday, and what
    /// names a person must not lie about for years.
    pub const DAYS: std::ops::RangeInclusive<u16> = 30..=730;

    /// So many days; none outside of what can be chosen.
    #[must_use]
    pub fn of(days: u16) -> Option<Self> {
        Self::DAYS.contains(&days).then_some(Self(days))
    }
}

/// Half a year. A draft names a person for an end that nobody pursues: personal data are kept no longer than they are
/// needed (Article 5(1)(e) of Regulation (EU) 2016/679), and what was closed is blocked after six months at the latest
/// (Article 14(1) of Regulation (EU) No 1024/2012). What never began must not be readable for longer.
impl Default for KeepDrafts {
    fn default() -> Self {
        Self(180)
    }
}

/// What is known of a draft without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDraft {
    /// The draft.
    pub id: ExchangeId,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version.
    pub version: u32,
    /// The authority.
    pub authority: AuthorityId,
    /// Who began it and who saved it last, each once.
    pub authors: Vec<PersonId>,
    /// When it was last saved.
    pub changed_at: OffsetDateTime,
    /// When its authors were last warned.
    pub warned_at: Option<OffsetDateTime>,
}

/// What happens to a draft by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DraftEventKind {
    /// Its authors were warned.
    PurgeAnnounced,
    /// It was deleted.
    Purged,
}

impl DraftEventKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::PurgeAnnounced, Self::Purged];

    /// The word used in the database and in message keys. No other event has one like it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PurgeAnnounced => "draft_purge_announced",
            Self::Purged => "draft_purged",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }
}

/// One event of a draft. It says nothing of what was typed. Built only here, so that no draft goes without a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DraftEvent {
    /// The draft.
    pub draft: ExchangeId,
    /// What happened.
    pub kind: DraftEventKind,
    /// When.
    pub at: OffsetDateTime,
    /// The authority.
    pub authority: AuthorityId,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version.
    pub version: u32,
    /// The day on which it is deleted.
    pub day: Date,
    /// Who is told.
    pub tell: Vec<PersonId>,
}

/// The day on which a draft is deleted if nobody changes it. Whoever was warned late, or not yet, still has two weeks.
#[must_use]
pub fn deleted_on(
    changed_at: OffsetDateTime,
    warned_at: Option<OffsetDateTime>,
    keep: KeepDrafts,
    today: Date,
) -> Date {
    let warned_on = warning(changed_at, warned_at).map_or(today, brussels::day);
    ends_on(changed_at, keep).max(warned_on.saturating_add(WARNED_BEFORE))
}

/// What is to be done now with a draft that nobody touches; none where it is not its day.
#[must_use]
pub fn due(draft: &KeptDraft, keep: KeepDrafts, now: OffsetDateTime) -> Option<DraftEvent> {
    let today = brussels::day(now);
    let day = deleted_on(draft.changed_at, draft.warned_at, keep, today);
    let kind = match warning(draft.changed_at, draft.warned_at) {
        None if today.saturating_add(WARNED_BEFORE) >= ends_on(draft.changed_at, keep) => {
            DraftEventKind::PurgeAnnounced
        }
        Some(_) if today >= day => DraftEventKind::Purged,
        _ => return None,
    };
    let tell = match kind {
        DraftEventKind::PurgeAnnounced => draft.authors.clone(),
        DraftEventKind::Purged => Vec::new(),
    };
    Some(DraftEvent {
        draft: draft.id,
        kind,
        at: now,
        authority: draft.authority,
        procedure: draft.procedure.clone(),
        version: draft.version,
        day,
        tell,
    })
}

/// Drafts last saved after this moment need no look: nothing is due of them.
#[must_use]
pub fn looked_at_before(keep: KeepDrafts, now: OffsetDateTime) -> OffsetDateTime {
    // Days begin at midnight, and one a year is shorter than 24 hours.
    let quiet = Duration::days(i64::from(keep.0).saturating_sub(2)).saturating_sub(WARNED_BEFORE);
    now.saturating_sub(quiet)
}

fn ends_on(changed_at: OffsetDateTime, keep: KeepDrafts) -> Date {
    brussels::day(changed_at).saturating_add(Duration::days(i64::from(keep.0)))
}

/// The warning, unless the draft was changed after it.
fn warning(changed_at: OffsetDateTime, warned_at: Option<OffsetDateTime>) -> Option<OffsetDateTime> {
    warned_at.filter(|warned| *warned > changed_at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    fn draft(changed_at: OffsetDateTime, warned_at: Option<OffsetDateTime>) -> KeptDraft {
        KeptDraft {
            id: ExchangeId(Uuid::from_u128(1)),
            procedure: ProcedureId::new("check").unwrap(),
            version: 1,
            authority: AuthorityId(Uuid::from_u128(2)),
            authors: vec![PersonId(Uuid::from_u128(3))],
            changed_at,
            warned_at,
        }
    }

    fn done(draft: &KeptDraft, now: OffsetDateTime) -> Option<(DraftEventKind, Date, usize)> {
        due(draft, KeepDrafts::default(), now).map(|event| (event.kind, event.day, event.tell.len()))
    }

    const SAVED: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);
    /// 180 days after.
    const LAST: Date = date!(2027 - 05 - 22);

    #[test]
    fn authors_are_warned_two_weeks_before_and_the_draft_goes_on_the_day_that_they_were_told() {
        let fresh = draft(SAVED, None);
        assert_eq!(done(&fresh, datetime!(2027-05-07 21:59 UTC)), None);
        let warned_at = datetime!(2027-05-07 22:00 UTC);
        assert_eq!(done(&fresh, warned_at), Some((DraftEventKind::PurgeAnnounced, LAST, 1)));
        let warned = draft(SAVED, Some(warned_at));
        assert_eq!(done(&warned, datetime!(2027-05-21 21:59 UTC)), None);
        assert_eq!(done(&warned, datetime!(2027-05-21 22:00 UTC)), Some((DraftEventKind::Purged, LAST, 0)));
    }

    #[test]
    fn who_is_warned_late_still_has_two_weeks() {
        let late = datetime!(2028-01-10 09:00 UTC);
        let day = date!(2028 - 01 - 24);
        assert_eq!(done(&draft(SAVED, None), late), Some((DraftEventKind::PurgeAnnounced, day, 1)));
        let warned = draft(SAVED, Some(late));
        assert_eq!(done(&warned, datetime!(2028-01-23 12:00 UTC)), None);
        assert_eq!(done(&warned, datetime!(2028-01-24 12:00 UTC)), Some((DraftEventKind::Purged, day, 0)));
    }

    #[test]
    fn who_saves_the_draft_begins_the_time_anew() {
        let warned_at = datetime!(2027-05-08 09:00 UTC);
        let saved = draft(datetime!(2027-05-10 09:00 UTC), Some(warned_at));
        assert_eq!(done(&saved, datetime!(2027-06-01 09:00 UTC)), None);
        let of = |today| deleted_on(saved.changed_at, saved.warned_at, KeepDrafts::default(), today);
        assert_eq!(of(date!(2027 - 05 - 10)), date!(2027 - 11 - 06));
    }

    #[test]
    fn nothing_is_due_of_a_draft_that_is_not_looked_at() {
        for days in [30, 180, 730] {
            let keep = KeepDrafts::of(days).unwrap();
            for hours in 0..24 * 40 {
                let now = datetime!(2027-03-10 00:30 UTC) + Duration::hours(hours);
                let unseen = draft(looked_at_before(keep, now) + Duration::SECOND, None);
                assert_eq!(due(&unseen, keep, now), None, "{days} {now}");
            }
        }
    }

    #[test]
    fn a_time_that_leaves_no_room_for_the_warning_cannot_be_chosen() {
        assert_eq!(KeepDrafts::of(29), None);
        assert_eq!(KeepDrafts::of(731), None);
        assert_eq!(KeepDrafts::of(180), Some(KeepDrafts::default()));
    }

    #[test]
    fn words_are_read_back() {
        for kind in DraftEventKind::ALL {
            assert_eq!(DraftEventKind::parse(kind.code()), Some(kind));
        }
        assert_eq!(DraftEventKind::parse("reminded"), None);
    }
}
