//! The directory in memory: every authority, and the index that finds it in any language.

use super::find::{FindInput, Sought, search};
use crate::{Error, Services};
use domain::authorities::competence::Choices;
use domain::authorities::mailbox::which;
use domain::authorities::office::confirmed_since;
use domain::authorities::parent::{Parents, above};
use domain::authorities::view::{OfficeView, StatedView};
use domain::authorities::{
    Authority, COMMISSION, Closing, Competences, Mailboxes, NameSort, Office, OtherName, Stated,
    read_reference,
};
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::view::{AuthorityContact, AuthorityLine, Coded};
use domain::exchanges::{Calendars, Exchange};
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::admission::is_of_kind;
use domain::search::fold::fold;
use domain::search::{AuthorityEntry, AuthorityIndex, MatchKind, Vocabulary, Why};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};
use time::{Date, OffsetDateTime};

/// So many authorities are shown that may be the same.
const SIMILAR: usize = 5;
/// No more of a name is searched for, in characters.
const MOST_TYPED: usize = 200;

/// Words that lead to authorities besides their names; given once at start.
static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();

/// What authorities say of their offices, and when each last confirmed its entry.
type Offices = HashMap<AuthorityId, (Office, OffsetDateTime)>;

/// What authorities say besides their entries.
#[derive(Debug, Default)]
pub struct Said {
    /// Where they get the mail of procedures.
    pub mailboxes: HashMap<AuthorityId, Mailboxes>,
    /// For what they are competent.
    pub competences: HashMap<AuthorityId, Competences>,
}

/// The directory as it was read at one moment.
pub struct Directory {
    by_id: HashMap<AuthorityId, Arc<Authority>>,
    /// By folded name.
    by_name: HashMap<String, Vec<AuthorityId>>,
    names: HashMap<AuthorityId, Vec<OtherName>>,
    offices: Offices,
    mailboxes: HashMap<AuthorityId, Mailboxes>,
    competences: HashMap<AuthorityId, Competences>,
    /// By the authority that went into another one.
    successors: HashMap<AuthorityId, AuthorityId>,
    /// Of which authority each is a part.
    parents: Parents,
    /// The search index.
    pub index: AuthorityIndex,
}

impl Directory {
    /// A directory without authorities.
    #[must_use]
    pub fn empty() -> Self {
        // Where there is nobody to be found, no word leads anywhere.
        let said = Said::default();
        Self::of(Vec::new(), &HashMap::new(), Offices::new(), said, &Vocabulary::default())
    }

    /// Builds the directory and its index; `names` are the acronyms, former and other names of its authorities.
    #[must_use]
    pub fn build(
        authorities: Vec<Authority>,
        names: &HashMap<AuthorityId, Vec<OtherName>>,
        offices: Offices,
        said: Said,
    ) -> Self {
        let nothing = Vocabulary::default();
        Self::of(authorities, names, offices, said, VOCABULARY.get().unwrap_or(&nothing))
    }

    fn of(
        authorities: Vec<Authority>,
        names: &HashMap<AuthorityId, Vec<OtherName>>,
        offices: Offices,
        said: Said,
        vocabulary: &Vocabulary,
    ) -> Self {
        let none = Vec::new();
        let Said { mailboxes, competences } = said;
        let entries: Vec<AuthorityEntry> = authorities
            .iter()
            .map(|authority| {
                let names = names.get(&authority.id).unwrap_or(&none);
                entry(authority, names, competences.get(&authority.id))
            })
            .collect();
        let index = AuthorityIndex::build(entries, vocabulary);
        let mut by_name: HashMap<String, Vec<AuthorityId>> = HashMap::new();
        for authority in &authorities {
            by_name.entry(fold(&authority.name)).or_default().push(authority.id);
        }
        let by_id = authorities.into_iter().map(|a| (a.id, Arc::new(a))).collect();
        Self {
            by_id,
            by_name,
            names: HashMap::new(),
            offices,
            mailboxes,
            competences,
            successors: HashMap::new(),
            parents: Parents::new(),
            index,
        }
    }

    /// The directory with what is known of authorities that went into others, and of parts of others.
    #[must_use]
    pub fn with_structure(self, successors: HashMap<AuthorityId, AuthorityId>, parents: Parents) -> Self {
        Self { successors, parents, ..self }
    }

    /// The authorities of which this one is a part, the nearest first.
    #[must_use]
    pub fn above(&self, id: AuthorityId) -> Vec<AuthorityLine> {
        above(&self.parents, id).into_iter().filter_map(|one| self.line(one)).collect()
    }

    /// The authorities that are parts of this one, by name.
    #[must_use]
    pub fn parts(&self, id: AuthorityId) -> Vec<AuthorityLine> {
        let own = self.parents.iter().filter(|(_, whole)| **whole == id);
        let mut lines: Vec<AuthorityLine> = own.filter_map(|(part, _)| self.line(*part)).collect();
        lines.sort_by(|one, other| one.name.cmp(&other.name));
        lines
    }

    /// The authority into which this one went; none where it did not.
    #[must_use]
    pub fn successor(&self, id: AuthorityId) -> Option<AuthorityId> {
        self.successors.get(&id).copied()
    }

    /// The authorities that went into this one, by name.
    #[must_use]
    pub fn predecessors(&self, id: AuthorityId) -> Vec<AuthorityLine> {
        let gone = self.successors.iter().filter(|(_, into)| **into == id);
        let mut lines: Vec<AuthorityLine> = gone.filter_map(|(from, _)| self.line(*from)).collect();
        lines.sort_by(|one, other| one.name.cmp(&other.name));
        lines
    }

    /// An authority by its id.
    #[must_use]
    pub fn get(&self, id: AuthorityId) -> Option<&Arc<Authority>> {
        self.by_id.get(&id)
    }

    /// The authority that a text names: its number, or its whole name, which a state in brackets may follow. None where
    /// the name fits none or several.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<AuthorityId> {
        if let Ok(id) = text.trim().parse() {
            return self.get(id).map(|authority| authority.id);
        }
        let (name, country) = read_reference(text);
        let wanted = fold(name);
        let mut found = self.by_name.get(&wanted)?.iter().filter(|id| {
            country.is_none_or(|country| self.get(**id).is_some_and(|authority| authority.country == country))
        });
        match (found.next(), found.next()) {
            (Some(only), None) => Some(*only),
            _ => None,
        }
    }

    /// The calendar of an authority; none if it is not in the directory.
    #[must_use]
    pub fn calendar(&self, id: AuthorityId) -> Option<Calendar> {
        self.get(id).map(|authority| Calendar::of(authority.country))
    }

    /// The calendars of those who take part in an exchange.
    #[must_use]
    pub fn calendars_of(&self, exchange: &Exchange) -> Calendars {
        self.calendars(exchange.sides.iter().map(|part| part.authority))
    }

    /// The calendars of these authorities.
    pub fn calendars(&self, ids: impl IntoIterator<Item = AuthorityId>) -> Calendars {
        ids.into_iter().filter_map(|id| Some((id, self.calendar(id)?))).collect()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// An authority as a line; none if it is not in the directory.
    #[must_use]
    pub fn line(&self, id: AuthorityId) -> Option<AuthorityLine> {
        self.get(id).map(|authority| line(authority))
    }

    /// An authority with its contact, as it is at a moment.
    #[must_use]
    pub fn contact(&self, id: AuthorityId, now: OffsetDateTime) -> Option<AuthorityContact> {
        self.get(id).map(|authority| AuthorityContact {
            authority: line(authority),
            name_en: authority.name_en.clone(),
            phone: authority.phone.clone(),
            mailbox: authority.mailbox.clone(),
            works_in: authority.works_in.clone(),
            office: self.office(authority, now),
        })
    }

    /// What an authority says it is competent for, in the areas that it has.
    #[must_use]
    pub fn competences(&self, id: AuthorityId) -> Competences {
        let mut stated = self.competences.get(&id).cloned().unwrap_or_default();
        stated.retain(|area, _| self.get(id).is_some_and(|authority| authority.areas.contains(area)));
        stated
    }

    /// The mailbox that an authority keeps for a procedure; none where its general one is meant.
    #[must_use]
    pub fn mailbox_for(&self, id: AuthorityId, procedure: &ProcedureId) -> Option<&str> {
        self.mailboxes.get(&id)?.get(procedure).map(String::as_str)
    }

    /// An authority as a counterpart in a procedure reaches it, as it is at a moment.
    #[must_use]
    pub fn counterpart(
        &self,
        id: AuthorityId,
        procedure: &ProcedureId,
        now: OffsetDateTime,
    ) -> Option<AuthorityContact> {
        let contact = self.contact(id, now)?;
        let mailbox = which(self.mailbox_for(id, procedure), contact.mailbox.as_deref()).map(str::to_owned);
        Some(AuthorityContact { mailbox, ..contact })
    }

    /// When the authority says that its office is closed, as far as that concerns a span of days.
    #[must_use]
    pub fn closed_in(&self, id: AuthorityId, from: Date, to: Date) -> Vec<Closing> {
        let closings = self.offices.get(&id).map(|(office, _)| office.closings.as_slice());
        let concerns = |closing: &&Closing| closing.first <= to && closing.last >= from;
        closings.unwrap_or_default().iter().filter(concerns).copied().collect()
    }

    fn office(&self, authority: &Authority, now: OffsetDateTime) -> OfficeView {
        let Some((office, confirmed_at)) = self.offices.get(&authority.id) else {
            return OfficeView::default();
        };
        let calendar = Calendar::of(authority.country);
        OfficeView {
            office: office.clone().without_closings_before(calendar.day(now)),
            opening: office.opening(authority.country, now),
            confirmed_on: Some(calendar.day(*confirmed_at)),
            is_confirmed: *confirmed_at >= confirmed_since(now),
        }
    }
}

/// Gives the words of the index; only the first call counts.
pub fn set_vocabulary(vocabulary: Vocabulary) {
    let _ = VOCABULARY.set(vocabulary);
}

/// Reads the directory anew from the store. It is built anew only where the store says something else: whoever changes it reads
/// it at once, and word of the change comes to every node.
///
/// # Errors
/// When the store cannot be read.
pub async fn reload(services: &Services) -> Result<(), Error> {
    // One after the other: what was read first is not taken over last.
    let _turn = services.directory_turn().await;
    let authorities = store::authorities::all(&services.store.reader()).await?;
    let names = store::authority_names::all(&services.store.reader()).await?;
    let offices = store::authorities::offices::all(&services.store.reader()).await?;
    let said = Said {
        mailboxes: store::authorities::mailboxes::all(&services.store.reader()).await?,
        competences: store::authorities::competences::all(&services.store.reader()).await?,
    };
    let successors = store::authorities::successions::all(&services.store.reader()).await?;
    let parents = store::authorities::parents::all(&services.store.reader()).await?;
    let known = services.directory();
    let build = move || {
        let is_known = authorities.len() == known.len()
            && authorities.iter().all(|one| known.get(one.id).is_some_and(|old| **old == *one))
            && (&known.names, &known.offices) == (&names, &offices)
            && (&known.mailboxes, &known.competences) == (&said.mailboxes, &said.competences)
            && (&known.successors, &known.parents) == (&successors, &parents);
        (!is_known).then(|| {
            let built = Directory::build(authorities, &names, offices, said);
            Directory { names, ..built.with_structure(successors, parents) }
        })
    };
    let built = tokio::task::spawn_blocking(build).await.map_err(|e| Error::Internal(e.to_string()))?;
    if let Some(directory) = built {
        services.set_directory(directory);
    }
    Ok(())
}

fn line(authority: &Authority) -> AuthorityLine {
    AuthorityLine {
        id: authority.id,
        name: authority.name.clone(),
        language: authority.language.clone(),
        country: authority.country,
    }
}

/// The kinds of body with their names in this language, by name; not that of the Commission.
#[must_use]
pub fn kinds(language: Language) -> Vec<Coded> {
    let types = VOCABULARY.get().map(|vocabulary| &vocabulary.kinds.types);
    let named = |(code, labels): (&String, &BTreeMap<String, String>)| {
        let text = labels.get(language.code()).or_else(|| labels.get(Language::En.code()));
        Coded { code: code.clone(), text: text.unwrap_or(code).clone() }
    };
    let mut kinds: Vec<Coded> =
        types.into_iter().flatten().filter(|(code, _)| *code != COMMISSION).map(named).collect();
    kinds.sort_by_cached_key(|kind| fold(&kind.text));
    kinds
}

/// The name in this language of a kind of body; none where it is not known.
#[must_use]
pub fn kind_name(code: &str, language: Language) -> Option<String> {
    let vocabulary = VOCABULARY.get()?;
    let name = vocabulary.kind_name(code, language.code());
    name.or_else(|| vocabulary.kind_name(code, Language::En.code())).map(str::to_owned)
}

/// The names in this language of the kinds of body that a definition names by a code; the code where none is known.
#[must_use]
pub fn kind_names(code: &str, language: Language) -> Vec<String> {
    let Some(vocabulary) = VOCABULARY.get() else { return vec![code.to_owned()] };
    let kinds = vocabulary.kinds.types.keys().filter(|kind| is_of_kind(kind, code));
    let name = |kind: &String| {
        let name = vocabulary.kind_name(kind, language.code());
        name.or_else(|| vocabulary.kind_name(kind, Language::En.code())).unwrap_or(kind).to_owned()
    };
    let names: Vec<String> = kinds.map(name).collect();
    if names.is_empty() { vec![code.to_owned()] } else { names }
}

/// Authorities of a state that one of these names may mean, the likeliest first.
#[must_use]
pub fn search_similar(
    directory: &Directory,
    language: Language,
    country: Country,
    names: &[&str],
) -> Vec<AuthorityLine> {
    let mut found: Vec<AuthorityLine> = Vec::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        let input = FindInput {
            text: name.chars().take(MOST_TYPED).collect(),
            country: Some(country),
            limit: SIMILAR,
            ..FindInput::default()
        };
        let sought = Sought { language: language.code(), ..Sought::default() };
        let hits = search(directory, &input, sought).into_iter().filter(|hit| !hit.is_catch_all);
        for line in hits.map(|hit| hit.authority) {
            if !found.iter().any(|known| known.id == line.id) {
                found.push(line);
            }
        }
    }
    found.truncate(SIMILAR);
    found
}

/// What typed words were taken for of an authority in this state, in a language; none where what they matched is shown as
/// it is.
#[must_use]
pub fn meaning(why: &Why, country: Country, language: &str) -> Option<String> {
    let vocabulary = VOCABULARY.get()?;
    let name = match why.kind {
        MatchKind::Kind => vocabulary.kind_name(&why.matched, language),
        MatchKind::Competence | MatchKind::Profession => vocabulary.competence_name(&why.matched, language),
        MatchKind::Activity => return vocabulary.activities.name(&why.matched, language),
        MatchKind::Country => vocabulary.country_name(country.code(), language),
        MatchKind::Name
        | MatchKind::EnglishName
        | MatchKind::Alias
        | MatchKind::Former
        | MatchKind::Acronym
        | MatchKind::Keyword
        | MatchKind::Place => None,
    };
    name.map(str::to_owned)
}

/// The codes by which an authority can say what it is competent for.
#[must_use]
pub fn competence_choices() -> Choices {
    let Some(vocabulary) = VOCABULARY.get() else { return Choices::default() };
    let professions = vocabulary.competences.iter().filter(|competence| competence.is_profession);
    Choices {
        professions: professions.map(|competence| competence.code.clone()).collect(),
        activities: vocabulary.activities.codes.keys().cloned().collect(),
    }
}

/// The professions by their names in this language, and the activities by their codes.
#[must_use]
pub fn competence_names(language: Language) -> (Vec<Coded>, Vec<Coded>) {
    let Choices { professions, activities } = competence_choices();
    let named = |codes: BTreeSet<String>, name: fn(&str, Language) -> String| -> Vec<Coded> {
        codes.into_iter().map(|code| Coded { text: name(&code, language), code }).collect()
    };
    let mut professions = named(professions, profession_name);
    professions.sort_by_cached_key(|profession| fold(&profession.text));
    (professions, named(activities, activity_name))
}

fn profession_name(code: &str, language: Language) -> String {
    let name = VOCABULARY.get().and_then(|vocabulary| vocabulary.competence_name(code, language.code()));
    name.unwrap_or(code).to_owned()
}

fn activity_name(code: &str, language: Language) -> String {
    let name = VOCABULARY.get().and_then(|vocabulary| vocabulary.activities.name(code, language.code()));
    name.unwrap_or_else(|| code.to_owned())
}

/// What an authority says it is competent for, area by area, in a language.
#[must_use]
pub fn stated(competences: &Competences, language: Language) -> Vec<StatedView> {
    let of_area = |(area, stated): (&String, &BTreeSet<Stated>)| {
        let mut view = StatedView { area: area.clone(), ..StatedView::default() };
        for one in stated {
            match one {
                Stated::Profession(code) => view.professions.push(profession_name(code, language)),
                Stated::Activity(code) => view.activities.push(activity_name(code, language)),
                Stated::Keyword(language, word) => view.keywords.push((*language, word.clone())),
            }
        }
        view.professions.sort_by_cached_key(|name| fold(name));
        view
    };
    competences.iter().map(of_area).collect()
}

fn entry(authority: &Authority, names: &[OtherName], competences: Option<&Competences>) -> AuthorityEntry {
    let (mut professions, mut activities, mut keywords) = (Vec::new(), Vec::new(), Vec::new());
    let of_its_areas = competences.into_iter().flatten().filter(|(area, _)| authority.areas.contains(area));
    for stated in of_its_areas.flat_map(|(_, stated)| stated) {
        match stated {
            Stated::Profession(code) => professions.push(code.clone()),
            Stated::Activity(code) => activities.push(code.clone()),
            Stated::Keyword(_, word) => keywords.push(word.clone()),
        }
    }
    let of_sort = |sort: NameSort| -> Vec<String> {
        names.iter().filter(|name| name.sort == sort).map(|name| name.name.clone()).collect()
    };
    AuthorityEntry {
        id: authority.id.0,
        country: authority.country.code().to_owned(),
        level: authority.level.code().to_owned(),
        kind: authority.kind.clone(),
        areas: authority.areas.clone(),
        name: authority.name.clone(),
        name_latin: authority.name_latin.clone(),
        name_en: authority.name_en.clone(),
        aliases: of_sort(NameSort::Other),
        former: of_sort(NameSort::Former),
        acronyms: of_sort(NameSort::Acronym),
        professions,
        activities,
        keywords,
    }
}
