//! The procedures that the program brings along, and what they share: as they were when it was compiled.

use domain::procedures::shared::{Shared, Tree, policy_area};
use operations::procedures::Source;
use rust_embed::RustEmbed;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "procedures/"]
struct Embedded;

fn tree() -> &'static Tree {
    static TREE: OnceLock<Tree> = OnceLock::new();
    TREE.get_or_init(|| {
        let text = |name: &str| Some(String::from_utf8_lossy(&Embedded::get(name)?.data).into_owned());
        Tree::of(Embedded::iter().filter_map(|name| Some((name.to_string(), text(&name)?))).collect())
    })
}

/// The embedded procedures with all that they take over, folder by folder. One that names a part that is not there is
/// left as it is, which its check finds.
#[must_use]
pub fn embedded_procedures() -> Vec<Source> {
    let tree = tree();
    let whole = |folder: &str| tree.whole(folder).unwrap_or_else(|_| tree.written(folder));
    let folders = tree.folders().into_iter();
    folders.map(|folder| Source::of(format!("server/procedures/{folder}"), whole(folder))).collect()
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

/// What the program offers to a definition of another folder: its parts and terms. The names of its areas and acts
/// stay with its own definitions, where a new release may correct them.
#[must_use]
pub fn offered(definition: &str) -> Vec<Shared> {
    let area = policy_area(definition).unwrap_or_default();
    tree().shelf(&area).into_iter().map(|shared| shared.clone().without_names()).collect()
}
