//! The parts of a request as the case page shows them.

use crate::authorities::Directory;
use domain::exchanges::view::{PartView, QuestionView};
use domain::exchanges::{Action, Exchange};
use domain::ids::AuthorityId;

/// Path of the authority whose part a message is about, among the entries of the message.
pub const PART: &str = "part";

/// The parts that the reader may know of, each once: with a part of its own, this one; otherwise all, also those that came
/// back.
pub fn shown(
    exchange: &Exchange,
    reader: AuthorityId,
    directory: &Directory,
    questions: &[QuestionView],
    actions: &[Action],
) -> Vec<PartView> {
    let has_part = exchange.part_of(reader).is_some();
    exchange
        .sides
        .iter()
        .filter(|side| exchange.is_last_holder(side) && (!has_part || side.authority == reader))
        .filter_map(|side| {
            let part = side.part.as_ref()?;
            let named = |id: &String| questions.iter().find(|question| question.id == *id);
            Some(PartView {
                number: part.number_in(exchange.number.as_deref().unwrap_or_default()),
                authority: directory.line(side.authority)?,
                questions: part.questions.iter().filter_map(named).map(super::messages::title).collect(),
                ids: part.questions.clone(),
                state: part.state,
                given_at: part.given_at,
                accepted_at: part.accepted_at,
                ended_at: part.ended_at,
                is_ours: side.authority == reader,
                may_be_taken_back: part.given_by == reader
                    && side.is_active
                    && part.state.is_open()
                    && actions.contains(&Action::TakePartBack),
            })
        })
        .collect()
}
