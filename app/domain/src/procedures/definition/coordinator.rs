//! Whether coordinators stand in the path between two authorities.

use super::{AdmissionDefinition, Procedure};
use crate::authorities::{Function, Switches};
use crate::exchanges::Action;
use serde::{Deserialize, Serialize};

/// Whether coordinators stand in a path: in that of what goes out, whether they approve it before it leaves the authority;
/// in that of what comes in, whether it reaches them first. Where no row speaks of a path, they may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoordinatorDefinition {
    /// The path.
    pub path: CoordinatorPath,
    /// Whether they stand in it.
    pub rule: CoordinatorRule,
}

/// A path on which coordinators may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CoordinatorPath {
    /// Of requests that go out: whether they are approved first.
    Requests,
    /// Of replies that go out: whether they are approved first.
    Replies,
    /// Of requests that come in: whether coordinators receive them first and pass them on.
    Incoming,
}

impl CoordinatorPath {
    /// The path of what goes out by the action; none of an action after which nothing waits for approval.
    #[must_use]
    pub const fn of(action: Action) -> Option<Self> {
        match action {
            Action::Send | Action::Submit => Some(Self::Requests),
            Action::Reply | Action::ReplyPartly => Some(Self::Replies),
            _ => None,
        }
    }

    /// The word in the file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Replies => "replies",
            Self::Incoming => "incoming",
        }
    }
}

/// Whether coordinators stand in a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CoordinatorRule {
    /// They do not, whatever an authority has switched on: nothing needs approval, and whoever is asked passes the request
    /// on to nobody.
    Never,
    /// What goes out is approved where the authority has switched that on for the procedure. Whoever asks sends the request
    /// to a coordinator or to another authority.
    #[default]
    Optional,
    /// They do, whatever an authority has switched off: everything is approved by the coordinator linked to the authority,
    /// or else by the national coordinator; and a request is sent only to coordinators of the policy area.
    Mandatory,
}

impl CoordinatorRule {
    /// Whether they stand in the path of an authority that has switched it on or not.
    #[must_use]
    pub const fn holds(self, is_switched_on: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Optional => is_switched_on,
            Self::Mandatory => true,
        }
    }
}

/// Functions of those who receive requests for others: the national coordinator, and those of an area or of requests.
const RECEIVING: [Function; 3] = [Function::National, Function::Area, Function::Request];

impl Procedure {
    /// Whether coordinators stand in this path.
    #[must_use]
    pub fn coordinators_in(&self, path: CoordinatorPath) -> CoordinatorRule {
        let row = self.coordinators.iter().find(|row| row.path == path);
        row.map(|row| row.rule).unwrap_or_default()
    }

    /// How an authority works in the procedure after it chose: what the definition decides for every authority none can
    /// choose, and it stays as it was for the day on which a version leaves it open again.
    #[must_use]
    pub fn switched(&self, before: Switches, chosen: Switches) -> Switches {
        let is_open = |path| self.coordinators_in(path) == CoordinatorRule::Optional;
        let (requests, replies) = (is_open(CoordinatorPath::Requests), is_open(CoordinatorPath::Replies));
        let of = |is_open| if is_open { chosen } else { before };
        Switches {
            has_allocation: chosen.has_allocation,
            requests_need_approval: of(requests).requests_need_approval,
            replies_need_approval: of(replies).replies_need_approval,
        }
    }

    /// Which authorities may be asked, where only coordinators receive requests; none where others may as well.
    pub(in crate::procedures) fn admission_of_coordinators(&self) -> Option<AdmissionDefinition> {
        let is_only = self.coordinators_in(CoordinatorPath::Incoming) == CoordinatorRule::Mandatory;
        let said = self.admission_to(self.answering_side());
        is_only.then(|| {
            let mut admission = said.cloned().unwrap_or_else(|| AdmissionDefinition {
                side: self.answering_side().to_owned(),
                ..AdmissionDefinition::default()
            });
            // Who names functions names those of coordinators.
            if admission.functions.is_empty() {
                admission.functions = RECEIVING.to_vec();
            }
            admission
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::parse::parse;

    #[test]
    fn nobody_chooses_what_the_definition_decides_and_nothing_is_lost_by_it() {
        let source = include_str!("../../../tests/fixtures/invented/procedure.toml");
        let rule = "[[coordinator]]\npath = \"requests\"\nrule = \"mandatory\"\n";
        let procedure = parse("procedure.toml", &format!("{source}\n{rule}")).unwrap();
        let none = Switches::default();
        let all =
            Switches { has_allocation: true, requests_need_approval: true, replies_need_approval: true };
        assert_eq!(procedure.switched(all, none), Switches { requests_need_approval: true, ..none });
        assert_eq!(procedure.switched(none, all), Switches { requests_need_approval: false, ..all });
    }
}
