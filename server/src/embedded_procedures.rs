//! The procedures that the program brings along, and what they share: as they were when it was compiled.

use domain::procedures::fault::Fault;
use domain::procedures::shared::{Shared, Tree, policy_area, with_terms};
use operations::procedures::Source;
use rust_embed::RustEmbed;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "procedures/"]
struct Embedded;

/// Where they lie, seen from the top of the sources.
const FOLDER: &str = "server/procedures/";

fn tree() -> &'static Tree {
    static TREE: OnceLock<Tree> = OnceLock::new();
    TREE.get_or_init(|| {
        let text = |name: &str| Some(String::from_utf8_lossy(&Embedded::get(name)?.data).into_owned());
        Tree::of(Embedded::iter().filter_map(|name| Some((name.to_string(), text(&name)?))).collect())
    })
}

/// The embedded procedures with all that they take over, folder by folder, and what is wrong with what they share.
#[must_use]
pub fn embedded() -> (Vec<Source>, Vec<Fault>) {
    let (all, faults) = tree().all();
    let shown = |path: &str| format!("{FOLDER}{path}");
    let sources = all.into_iter().map(|(folder, whole)| Source::of(shown(folder), whole)).collect();
    (sources, faults.into_iter().map(|fault| Fault { file: shown(&fault.file), ..fault }).collect())
}

/// The embedded procedures alone.
#[must_use]
pub fn embedded_procedures() -> Vec<Source> {
    embedded().0
}

/// Every file of texts, by its path below the folder of procedures, which the path names.
#[must_use]
pub fn embedded_texts() -> Vec<(String, String)> {
    let texts = Embedded::iter().filter(|name| name.ends_with(".ftl"));
    texts
        .filter_map(|name| {
            let file = Embedded::get(&name)?;
            Some((format!("procedures/{name}"), String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect()
}

/// A text of one of these files in words: with what its terms stand for in the language of this code.
#[must_use]
pub fn in_words(path: &str, code: &str, text: &str) -> String {
    let below = path.strip_prefix("procedures/").unwrap_or(path);
    with_terms(text, code, &tree().shelf(below.split('/').next().unwrap_or_default()))
}

/// What the program offers to a definition of another folder: its parts and terms. The names of its areas and acts
/// stay with its own definitions, where a new release may correct them.
#[must_use]
pub fn offered(definition: &str) -> Vec<Shared> {
    let area = policy_area(definition).unwrap_or_default();
    tree().shelf(&area).into_iter().map(|shared| shared.clone().without_names()).collect()
}
