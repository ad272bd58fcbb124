//! The core data of an authority: its names, what it is, where it lies, and in which areas it is competent. Who decides on the
//! authority as a whole changes them; its own administrators propose a change (`workflows.md` 3.12, row 10: "name change needs
//! the coordinator").

mod form;

pub use form::{Known, NAMES, name_path};

use super::authority::{Authority, Level};
use super::entry;
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::life::Life;
use super::network::{Network, Place};
use super::other_name::{NameSort, OtherName};
use super::region::Region;
use super::registration::reason_problems;
use super::rules::may_change_life;
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::problem::Refusal;
use crate::search::{fold, transliterate};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A name with the language in which it is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NameIn {
    /// The name in its own script.
    pub name: String,
    /// Code of the language; empty where it is not known.
    pub language: String,
}

/// What makes an authority the one that it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Data {
    /// Official name in its own language and script.
    pub name: String,
    /// Language of the official name.
    pub language: String,
    /// The official name in Latin letters.
    pub name_latin: String,
    /// Informative name in English; may be empty.
    pub name_en: String,
    /// Names in other official languages, in order.
    pub others: Vec<NameIn>,
    /// Initials and other short forms, in order.
    pub acronyms: Vec<String>,
    /// What it was called before, in order.
    pub former: Vec<String>,
    /// A few words that say what it is, in its own language; may be empty.
    pub title: String,
    /// Kind of body, a code of the type labels; may be empty.
    pub kind: String,
    /// Territorial level.
    pub level: Level,
    /// Where it has its seat; may be empty.
    pub place: String,
    /// Its region, if it has one.
    pub region: Option<Region>,
    /// Codes of the areas in which it is competent, in order.
    pub areas: Vec<String>,
}

/// In which way a person changes the data of an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By deciding on the authority.
    Decides,
    /// By asking whoever decides on it.
    Proposes,
}

/// One of the data that differs: its word in forms, what it was, and what it is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The word.
    pub field: String,
    /// What it was; several texts are in order.
    pub before: Vec<String>,
    /// What it is to be.
    pub after: Vec<String>,
}

impl Data {
    /// What is known of an authority.
    #[must_use]
    pub fn of(
        authority: &Authority,
        names: &[OtherName],
        title: String,
        place: String,
        region: Option<Region>,
    ) -> Self {
        let of_sort = |sort: NameSort| -> Vec<String> {
            names.iter().filter(|name| name.sort == sort).map(|name| name.name.clone()).collect()
        };
        let others = names.iter().filter(|name| name.sort == NameSort::Other);
        Self {
            name: authority.name.clone(),
            language: authority.language.clone(),
            name_latin: authority.name_latin.clone(),
            name_en: authority.name_en.clone(),
            others: others
                .map(|name| NameIn { name: name.name.clone(), language: name.language.clone() })
                .collect(),
            acronyms: of_sort(NameSort::Acronym),
            former: of_sort(NameSort::Former),
            title,
            kind: authority.kind.clone(),
            level: authority.level,
            place,
            region,
            areas: authority.areas.clone(),
        }
        .in_order()
    }

    /// The further names, as the directory keeps them.
    #[must_use]
    pub fn other_names(&self) -> Vec<OtherName> {
        let plain = |sort: NameSort, names: &[String]| -> Vec<OtherName> {
            names.iter().map(|name| OtherName::new(sort, name.clone())).collect()
        };
        let others = self.others.iter().map(|name| OtherName {
            language: name.language.clone(),
            ..OtherName::new(NameSort::Other, name.name.clone())
        });
        let mut names: Vec<OtherName> = others.collect();
        names.extend(plain(NameSort::Acronym, &self.acronyms));
        names.extend(plain(NameSort::Former, &self.former));
        names
    }

    /// The data as they are kept after these: a name that was official until now is a former one, a name that is official
    /// now is none, and Latin letters that nobody changed follow the name.
    #[must_use]
    pub fn settled(mut self, before: &Self) -> Self {
        let is_same = self.name == before.name;
        if !is_same {
            self.former.push(before.name.clone());
            if self.name_latin == before.name_latin {
                self.name_latin = String::new();
            }
        }
        if self.name_latin.is_empty() {
            let is_kept = is_same && before.own_latin().is_empty();
            self.name_latin = if is_kept { before.name_latin.clone() } else { transliterate(&self.name) };
        }
        let name = self.name.clone();
        self.former.retain(|former| *former != name);
        self.others.retain(|other| other.name != name);
        self.in_order()
    }

    /// The Latin letters where they say more than the name: of a name in Latin letters the directory keeps a folded one.
    fn own_latin(&self) -> &str {
        if fold(&self.name_latin) == fold(&self.name) { "" } else { &self.name_latin }
    }

    /// Each once and in one order, so that what is the same looks the same.
    fn in_order(mut self) -> Self {
        self.others.sort();
        self.others.dedup_by(|one, other| one.name == other.name);
        for list in [&mut self.acronyms, &mut self.former, &mut self.areas] {
            list.sort();
            list.dedup();
        }
        self
    }

    /// What is another in the new data.
    #[must_use]
    pub fn differences(&self, new: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        for ((field, before), (_, after)) in self.texts().into_iter().zip(new.texts()) {
            if before != after {
                found.push(Difference { field: field.to_owned(), before, after });
            }
        }
        found
    }

    /// Every one of the data by its word, without empty texts.
    fn texts(&self) -> [(&'static str, Vec<String>); 13] {
        let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
        let other = |name: &NameIn| {
            if name.language.is_empty() {
                name.name.clone()
            } else {
                format!("{} ({})", name.name, name.language)
            }
        };
        [
            ("name", one(&self.name)),
            ("language", one(&self.language)),
            ("name_latin", one(self.own_latin())),
            ("name_en", one(&self.name_en)),
            ("others", self.others.iter().map(other).collect()),
            ("acronyms", self.acronyms.clone()),
            ("former", self.former.clone()),
            ("title", one(&self.title)),
            ("kind", one(&self.kind)),
            ("level", one(self.level.code())),
            ("place", one(&self.place)),
            ("region", one(self.region.as_ref().map_or("", Region::code))),
            ("areas", self.areas.clone()),
        ]
    }
}

/// In which way the person changes the data of the authority at this place; none where in no way.
#[must_use]
pub fn way(person: &Person, network: &Network, authority: AuthorityId, place: &Place) -> Option<Way> {
    if place.life == Life::Deactivated {
        None
    } else if may_change_life(person, network, authority, place) {
        Some(Way::Decides)
    } else {
        entry::may_change(person, authority, place.life).then_some(Way::Proposes)
    }
}

/// Decides on a change of the data by whoever decides on the authority, who has to do so where it lies afterwards too: nobody
/// moves an authority out of the own remit into that of another one.
///
/// # Errors
/// `OutsideRemit`; `NothingChanged`.
pub fn change(
    person: &Person,
    network: &Network,
    (authority, place): (AuthorityId, &Place),
    (before, new): (&Data, &Data),
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    let there = Place { region: new.region.clone(), ..place.clone() };
    let decides = |place: &Place| way(person, network, authority, place) == Some(Way::Decides);
    if !decides(place) || !decides(&there) {
        return Err(Refusal::OutsideRemit);
    }
    let event = told(person, authority, NetworkEventKind::DataChanged, (before, new), now)?;
    Ok(NetworkEvents::of(event.telling(vec![authority])))
}

/// Decides on proposing a change of the data to whoever decides on the authority.
///
/// # Errors
/// `NotAllowed` for everybody but an administrator of the authority, while it takes part; `NothingChanged`.
pub fn propose(
    person: &Person,
    network: &Network,
    (authority, place): (AuthorityId, &Place),
    (before, new): (&Data, &Data),
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    if way(person, network, authority, place) != Some(Way::Proposes) {
        return Err(Refusal::NotAllowed);
    }
    let event = told(person, authority, NetworkEventKind::DataProposed, (before, new), now)?;
    Ok(NetworkEvents::of(event.telling(deciders(network, authority, place))))
}

/// Decides on declining a proposal, with the reason.
///
/// # Errors
/// `OutsideRemit`; `Incomplete` without the reason.
pub fn decline(
    person: &Person,
    network: &Network,
    authority: AuthorityId,
    place: &Place,
    reason: &str,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refused> {
    if way(person, network, authority, place) != Some(Way::Decides) {
        return Err(Refusal::OutsideRemit.into());
    }
    let problems = reason_problems(reason);
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    let event = NetworkEvents::one(person, authority, NetworkEventKind::DataDeclined, now);
    Ok(NetworkEvents::of(event.with("reason", reason.trim()).telling(vec![authority])))
}

/// Who is told of a proposal: the nearest who decide on the authority as a whole, and the national coordinator where there
/// is nobody else.
fn deciders(network: &Network, authority: AuthorityId, place: &Place) -> Vec<AuthorityId> {
    network.nearest(|held| {
        held.function.validates()
            && held.remit.covers(place, None)
            && network.decides_on(held.authority, authority, place)
    })
}

fn told(
    person: &Person,
    authority: AuthorityId,
    kind: NetworkEventKind,
    (before, new): (&Data, &Data),
    now: OffsetDateTime,
) -> Result<NetworkEvent, Refusal> {
    let differences = before.differences(new);
    if differences.is_empty() {
        return Err(Refusal::NothingChanged);
    }
    let event = NetworkEvents::one(person, authority, kind, now);
    Ok(differences.into_iter().fold(event, |event, difference| {
        let Difference { field, before, after } = difference;
        event.with(&field, after.join(" | ")).with(&format!("{field}_before"), before.join(" | "))
    }))
}

#[cfg(test)]
mod tests;
