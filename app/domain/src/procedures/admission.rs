//! Whether an authority may be on a side, by what the definition says of it.

use super::Procedure;
use super::definition::AdmissionDefinition;
use crate::authorities::{Appointment, Authority};
use crate::country::Country;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// For what an authority is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A request is sent to it.
    #[default]
    Ask,
    /// A request is forwarded to it.
    PassOn,
    /// Some questions of a request are given to it.
    Part,
}

impl Purpose {
    /// The side on which it would be.
    #[must_use]
    pub fn side(self, procedure: &Procedure) -> &str {
        match self {
            Self::Ask | Self::PassOn => procedure.answering_side(),
            Self::Part => procedure.part_side().unwrap_or_default(),
        }
    }

    /// What the definition says of who may be chosen, also where it lets coordinators alone receive requests; none where
    /// all may.
    #[must_use]
    pub fn admission(self, procedure: &Procedure) -> Option<Cow<'_, AdmissionDefinition>> {
        let side = self.side(procedure);
        match self {
            Self::Ask => procedure
                .admission_of_coordinators()
                .map(Cow::Owned)
                .or_else(|| procedure.admission_to(side).map(Cow::Borrowed)),
            Self::PassOn | Self::Part => procedure.admission_to_succeed(side).map(Cow::Borrowed),
        }
    }
}

impl Procedure {
    /// Whether the definition lays down for every state alike which sort of authority is asked: of one kind, or one that
    /// holds a function.
    #[must_use]
    pub fn names_who_answers(&self) -> bool {
        let says = Purpose::Ask.admission(self);
        says.is_some_and(|says| !says.kinds.is_empty() || !says.functions.is_empty())
    }
}

/// What keeps an authority from being on a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unfit {
    /// It is of another level.
    Level,
    /// It is of another kind.
    Kind,
    /// It belongs to another state, or to none.
    State,
    /// It belongs to the state of the authority that asks.
    OwnState,
    /// It holds none of the functions.
    Function,
    /// It is not competent in any of the areas.
    Competence,
}

impl Unfit {
    /// Its name in the arguments of a problem.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Kind => "kind",
            Self::State => "state",
            Self::OwnState => "own_state",
            Self::Function => "function",
            Self::Competence => "competence",
        }
    }
}

/// What is known of an authority that may be on a side.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The authority.
    pub authority: &'a Authority,
    /// Functions held, its own among them.
    pub appointments: &'a [Appointment],
    /// Policy area of the procedure.
    pub area: &'a str,
    /// The state of the authority that asks; none where nobody asks yet, or where it does not matter.
    pub asking: Option<Country>,
}

/// Whether a kind of authorities is the one that is named, or one of those that begin with it.
#[must_use]
pub fn is_of_kind(kind: &str, named: &str) -> bool {
    kind.strip_prefix(named).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What keeps an authority from being on a side; none where it is admitted. What never changes is said first.
#[must_use]
pub fn unfit(admission: &AdmissionDefinition, candidate: Candidate<'_>) -> Option<Unfit> {
    let authority = candidate.authority;
    let is_one = |kind: &String| is_of_kind(&authority.kind, kind);
    let is_state = |code: &String| Country::parse(code) == Some(authority.country);
    let holds = |held: &Appointment| {
        held.authority == authority.id
            && admission.functions.contains(&held.function)
            && held.remit.has_area(candidate.area)
    };
    let is_competent = |code: &String| authority.areas.contains(code);
    let fits = [
        (Unfit::Kind, admission.kinds.is_empty() || admission.kinds.iter().any(is_one)),
        (Unfit::Level, admission.levels.is_empty() || admission.levels.contains(&authority.level)),
        (Unfit::State, admission.countries.is_empty() || admission.countries.iter().any(is_state)),
        (Unfit::OwnState, !admission.abroad || candidate.asking != Some(authority.country)),
        (Unfit::Competence, admission.competence.is_empty() || admission.competence.iter().any(is_competent)),
        (Unfit::Function, admission.functions.is_empty() || candidate.appointments.iter().any(holds)),
    ];
    fits.into_iter().find(|(_, fits)| !fits).map(|(unfit, _)| unfit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authorities::{Function, Level, Remit};
    use crate::ids::{AppointmentId, AuthorityId};
    use uuid::Uuid;

    fn state(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    fn ministry() -> Authority {
        Authority {
            id: AuthorityId(Uuid::from_u128(1)),
            country: state("GR"),
            language: "el".to_owned(),
            level: Level::National,
            kind: "ministry.health".to_owned(),
            areas: vec!["PQ".to_owned()],
            name: "Υπουργείο Υγείας".to_owned(),
            name_latin: "Ypourgeio Ygeias".to_owned(),
            name_en: String::new(),
            phone: None,
            works_in: Vec::new(),
            mailbox: None,
        }
    }

    fn held(function: Function, areas: &[&str]) -> Appointment {
        let areas = areas.iter().map(|area| (*area).to_owned()).collect();
        Appointment {
            id: AppointmentId(Uuid::from_u128(2)),
            authority: ministry().id,
            function,
            remit: Remit { areas, ..Remit::whole(state("GR")) },
            parent: None,
        }
    }

    /// What keeps the ministry out by an admission that says this.
    fn found(says: &str, appointments: &[Appointment]) -> Option<Unfit> {
        let admission: AdmissionDefinition = toml::from_str(&format!("side = \"any\"\n{says}")).unwrap();
        let authority = ministry();
        let asking = Some(state("GR"));
        unfit(&admission, Candidate { authority: &authority, appointments, area: "health", asking })
    }

    #[test]
    fn each_line_of_an_admission_leaves_out_whom_it_does_not_name() {
        for (admits, leaves_out, reason) in [
            ("levels = [\"local\", \"national\"]", "levels = [\"regional\"]", Unfit::Level),
            ("kinds = [\"dpa\", \"ministry\"]", "kinds = [\"minis\"]", Unfit::Kind),
            ("kinds = [\"ministry.health\"]", "kinds = [\"ministry.health.care\"]", Unfit::Kind),
            ("countries = [\"EL\"]", "countries = [\"EU\"]", Unfit::State),
            ("abroad = false", "abroad = true", Unfit::OwnState),
            ("competence = [\"SD\", \"PQ\"]", "competence = [\"SD\"]", Unfit::Competence),
            ("functions = []", "functions = [\"national\"]", Unfit::Function),
        ] {
            assert_eq!((found(admits, &[]), found(leaves_out, &[])), (None, Some(reason)), "{leaves_out}");
        }
    }

    #[test]
    fn a_function_counts_in_its_policy_areas_and_for_its_holder_alone() {
        let says = "functions = [\"national\", \"alert\"]";
        assert_eq!(found(says, &[held(Function::Alert, &[])]), None);
        assert_eq!(found(says, &[held(Function::Alert, &["ships", "health"])]), None);
        assert_eq!(found(says, &[held(Function::Alert, &["ships"])]), Some(Unfit::Function));
        assert_eq!(found(says, &[held(Function::Request, &[])]), Some(Unfit::Function));
        let other = Appointment { authority: AuthorityId(Uuid::nil()), ..held(Function::National, &[]) };
        assert_eq!(found(says, &[other]), Some(Unfit::Function));
    }

    #[test]
    fn what_holds_at_sending_alone_binds_nobody_who_forwards() {
        let source = include_str!("../../tests/fixtures/invented/procedure.toml");
        let says = "\n[[admission]]\nside = \"registry\"\nkinds = [\"dpa\"]\n";
        let binds = |more: &str| {
            let definition = format!("{source}{says}{more}");
            let procedure = crate::procedures::parse::parse("procedure.toml", &definition).unwrap();
            [Purpose::Ask, Purpose::PassOn].map(|purpose| purpose.admission(&procedure).is_some())
        };
        assert_eq!(binds(""), [true, true]);
        assert_eq!(binds("only_at_sending = true\n"), [true, false]);
    }

    /// The functions of which whoever is asked holds one, and whether only who is abroad is asked.
    fn asked(says: &str) -> Option<(Vec<Function>, bool)> {
        let source = include_str!("../../tests/fixtures/invented/procedure.toml");
        let definition = format!("{source}\n{says}");
        let procedure = crate::procedures::parse::parse("procedure.toml", &definition).unwrap();
        assert_eq!(Purpose::PassOn.admission(&procedure).is_some(), says.contains("abroad"));
        Purpose::Ask.admission(&procedure).map(|one| (one.functions.clone(), one.abroad))
    }

    #[test]
    fn where_coordinators_receive_what_comes_in_nobody_else_is_asked() {
        let incoming = |rule: &str| format!("[[coordinator]]\npath = \"incoming\"\nrule = \"{rule}\"\n");
        let only = incoming("mandatory");
        let all = vec![Function::National, Function::Area, Function::Request];
        assert_eq!(asked(&only), Some((all.clone(), false)));
        let abroad = "[[admission]]\nside = \"registry\"\nabroad = true\n";
        assert_eq!(asked(&format!("{abroad}{only}")), Some((all, true)), "what else is said holds as well");
        let named = format!("{abroad}functions = [\"area\"]\n{only}");
        assert_eq!(asked(&named), Some((vec![Function::Area], true)));
        for rule in ["never", "optional"] {
            assert_eq!(asked(&incoming(rule)), None, "{rule}");
        }
    }

    #[test]
    fn everything_must_hold_that_an_admission_says() {
        let says = "levels = [\"national\"]\nkinds = [\"ministry\"]\ncountries = [\"PT\"]";
        assert_eq!(found(says, &[]), Some(Unfit::State));
    }
}
