//! The legal acts of a definition, and the messages under which their titles and the name of its policy area stand.

use super::Procedure;
use serde::{Deserialize, Serialize};

/// The regulation on the Internal Market Information System: it says when personal data are blocked and deleted.
pub const IMI_REGULATION: &str = "32012R1024";

/// The message that holds the name of the policy area; its attribute is [`AREA_NAME`].
pub const AREA: &str = "area";

/// The attribute that holds the name of the policy area.
pub const AREA_NAME: &str = "name";

/// The attribute that holds the official title of an act.
pub const ACT_TITLE: &str = "title";

/// The message that holds the title of an act. Brackets of a CELEX number cannot stand in the name of a message.
#[must_use]
pub fn act_message(celex: &str) -> String {
    format!("act-{}", celex.replace('(', "-").replace(')', ""))
}

/// Whether this message holds a name that is not the definition's own: of its policy area, or of an act.
#[must_use]
pub fn is_name(message: &str) -> bool {
    message == AREA || message.starts_with("act-")
}

/// A legal act as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActView {
    /// Its CELEX number.
    pub celex: String,
    /// Its official title; the CELEX number where no definition in force brings one.
    pub title: String,
}

impl Procedure {
    /// CELEX numbers of every act that the definition names: its legal basis, what allows it to keep data longer, the
    /// grounds for special data, and the regulation under which every exchange stands. Each once.
    #[must_use]
    pub fn acts(&self) -> Vec<&str> {
        let follow_ups = self.questions.iter().flat_map(|question| &question.follow_ups);
        let of_fields = self.fields.iter().chain(follow_ups).filter_map(|field| field.ground.as_deref());
        let of_questions = self.questions.iter().filter_map(|question| question.ground.as_deref());
        let of_grounds = of_fields.chain(of_questions).map(ground_act);
        let named = self.legal_acts.iter().chain(&self.block_ground).map(String::as_str);
        let mut acts = Vec::new();
        for act in named.chain(of_grounds).chain([IMI_REGULATION]) {
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        acts
    }
}

/// The CELEX number with which a ground begins.
fn ground_act(ground: &str) -> &str {
    ground.split_once(' ').map_or(ground, |(act, _)| act)
}
