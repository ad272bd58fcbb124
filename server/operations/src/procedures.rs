//! The definitions in force, with their texts.

mod approve;
mod check;
pub mod designer;
mod install;
pub mod load;
mod reload;
pub mod texts;
pub mod view;

pub use approve::{ApproveError, approve};
pub use check::{check, read, read_installed, read_to_publish};
pub use install::{Installed, faults_of, install};
pub use load::{LoadError, load};
pub use reload::{is_outdated, reload};
pub use texts::Texts;
pub use view::{Reading, list, named, to_begin, view};

use domain::language::Language;
use domain::procedures::acts::{ACT_TITLE, AREA, AREA_NAME, ActView, act_message, is_name};
use domain::procedures::diff::Version;
use domain::procedures::shared::Whole;
use domain::procedures::{Procedure, ProcedureId};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::procedures::{Counts, Files};

/// The files of one procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it stands, as faults name it.
    pub folder: String,
    /// Text of `procedure.toml`.
    pub definition: String,
    /// Text of `texts/<lang>.ftl` by language code.
    pub texts: BTreeMap<String, String>,
}

impl Source {
    /// Of files that were made whole.
    #[must_use]
    pub fn of(folder: String, whole: Whole) -> Self {
        Self { folder, definition: whole.definition, texts: whole.texts }
    }

    /// The file of the definition, as faults name it.
    #[must_use]
    pub fn definition_file(&self) -> String {
        format!("{}/procedure.toml", self.folder)
    }

    /// The file of the texts in a language, as faults name it.
    #[must_use]
    pub fn text_file(&self, code: &str) -> String {
        format!("{}/texts/{code}.ftl", self.folder)
    }

    fn files(&self) -> Files {
        Files { definition: self.definition.clone(), texts: self.texts.clone() }
    }
}

/// One version of a procedure with its texts in every language.
#[derive(Debug)]
pub struct Loaded {
    /// The definition.
    pub definition: Procedure,
    /// Its texts.
    pub texts: BTreeMap<Language, Texts>,
    /// Languages in which no text is missing.
    pub complete: Vec<Language>,
}

impl Loaded {
    /// The language in which a reader of this language gets the texts: its own if none is missing, else English.
    #[must_use]
    pub fn language_for(&self, language: Language) -> Language {
        if self.complete.contains(&language) { language } else { Language::En }
    }

    /// A text in this language, else in English; empty if neither has it.
    #[must_use]
    pub fn text(&self, language: Language, message: &str, attribute: &str) -> &str {
        self.find(language, message, attribute).unwrap_or("")
    }

    /// A text in this language, else in English.
    #[must_use]
    pub fn find(&self, language: Language, message: &str, attribute: &str) -> Option<&str> {
        [language, Language::En]
            .into_iter()
            .find_map(|language| self.texts.get(&language)?.get(message, attribute))
    }

    /// The version as the comparison with another one takes it.
    #[must_use]
    pub fn compared(&self) -> Version<'_> {
        let texts = self.texts.iter().map(|(language, texts)| (language.code(), texts.table())).collect();
        Version { definition: &self.definition, texts }
    }
}

/// Every version in force, and which one new exchanges get.
#[derive(Debug, Default)]
pub struct Procedures {
    versions: BTreeMap<(ProcedureId, u32), Arc<Loaded>>,
    counts: Counts,
}

impl Procedures {
    /// No versions yet, of a store that had so many.
    #[must_use]
    pub const fn new(counts: Counts) -> Self {
        Self { versions: BTreeMap::new(), counts }
    }

    /// How many versions the store had when these were read.
    #[must_use]
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// Adds a version.
    pub fn add(&mut self, loaded: Arc<Loaded>) {
        let key = (loaded.definition.procedure.clone(), loaded.definition.version);
        self.versions.insert(key, loaded);
    }

    /// The version under which an exchange was made.
    #[must_use]
    pub fn version(&self, id: &ProcedureId, version: u32) -> Option<Arc<Loaded>> {
        self.versions.get(&(id.clone(), version)).cloned()
    }

    /// The version for new exchanges: the highest.
    #[must_use]
    pub fn current(&self, id: &ProcedureId) -> Option<Arc<Loaded>> {
        self.versions.range((id.clone(), 0)..=(id.clone(), u32::MAX)).next_back().map(|(_, l)| Arc::clone(l))
    }

    /// A name that a version need not bring itself: that of its policy area, or the title of an act. In this language,
    /// else in English; its own, else that of any other current definition, of the same area where it is the area's.
    #[must_use]
    pub fn name(
        &self,
        loaded: &Loaded,
        language: Language,
        message: &str,
        attribute: &str,
    ) -> Option<String> {
        let others = self.all_current();
        let is_near = |other: &&Arc<Loaded>| {
            message != AREA || other.definition.policy_area == loaded.definition.policy_area
        };
        [language, Language::En].into_iter().find_map(|language| {
            let of =
                |loaded: &Loaded| loaded.texts.get(&language)?.get(message, attribute).map(str::to_owned);
            of(loaded).or_else(|| others.iter().filter(is_near).find_map(|other| of(other)))
        })
    }

    /// The name of the policy area; its code where nobody brings one.
    #[must_use]
    pub fn area_name(&self, loaded: &Loaded, language: Language) -> String {
        let name = self.name(loaded, language, AREA, AREA_NAME);
        name.unwrap_or_else(|| loaded.definition.policy_area.clone())
    }

    /// The legal basis by its official titles; a CELEX number where nobody brings the title.
    #[must_use]
    pub fn legal_acts(&self, loaded: &Loaded, language: Language) -> Vec<ActView> {
        let acts = loaded.definition.legal_acts.iter();
        acts.map(|celex| {
            let title = self.name(loaded, language, &act_message(celex), ACT_TITLE);
            ActView { celex: celex.clone(), title: title.unwrap_or_else(|| celex.clone()) }
        })
        .collect()
    }

    /// A text of a version in this language, as its page shows it: names come from others where it has none.
    #[must_use]
    pub fn shown(
        &self,
        loaded: &Loaded,
        language: Language,
        message: &str,
        attribute: &str,
    ) -> Option<String> {
        if is_name(message) {
            return self.name(loaded, language, message, attribute);
        }
        loaded.texts.get(&language)?.get(message, attribute).map(str::to_owned)
    }

    /// Every version of a procedure, the oldest first.
    #[must_use]
    pub fn versions(&self, id: &ProcedureId) -> Vec<Arc<Loaded>> {
        self.versions.range((id.clone(), 0)..=(id.clone(), u32::MAX)).map(|(_, l)| Arc::clone(l)).collect()
    }

    /// The current version of every procedure, in order of their names.
    #[must_use]
    pub fn all_current(&self) -> Vec<Arc<Loaded>> {
        let mut current: BTreeMap<&ProcedureId, &Arc<Loaded>> = BTreeMap::new();
        for ((id, _), loaded) in &self.versions {
            current.insert(id, loaded);
        }
        current.into_values().cloned().collect()
    }
}
