//! Every file of a folder of policy areas, and the definitions in it with all that they take over.

use super::{Shared, Uses, Whole, make_whole};
use crate::procedures::fault::Fault;
use std::collections::BTreeMap;

/// The files by their paths, for example `acts/de.ftl` and `<area>/<procedure>/procedure.toml`.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    files: BTreeMap<String, String>,
    /// For all policy areas.
    general: Shared,
    /// By policy area.
    areas: BTreeMap<String, Shared>,
}

impl Tree {
    /// Of these files.
    #[must_use]
    pub fn of(files: BTreeMap<String, String>) -> Self {
        let mut tree = Self { files, ..Self::default() };
        for (path, text) in &tree.files {
            if tree.general.add(path, text) {
                continue;
            }
            if let Some((area, rest)) = path.split_once('/') {
                tree.areas.entry(area.to_owned()).or_default().add(rest, text);
            }
        }
        tree
    }

    /// What a definition of this area may take over, the nearest first.
    #[must_use]
    pub fn shelf(&self, area: &str) -> Vec<&Shared> {
        self.areas.get(area).into_iter().chain([&self.general]).collect()
    }

    /// The folders of the definitions, in order.
    #[must_use]
    pub fn folders(&self) -> Vec<&str> {
        self.files.keys().filter_map(|path| path.strip_suffix("/procedure.toml")).collect()
    }

    /// The files of a folder as they are written.
    #[must_use]
    pub fn written(&self, folder: &str) -> Whole {
        let definition = self.files.get(&format!("{folder}/procedure.toml")).cloned().unwrap_or_default();
        let inside = format!("{folder}/texts/");
        let texts = self.files.range(inside.clone()..).take_while(|(path, _)| path.starts_with(&inside));
        let texts = texts.filter_map(|(path, text)| {
            Some((path.strip_prefix(&inside)?.strip_suffix(".ftl")?.to_owned(), text.clone()))
        });
        Whole { definition, texts: texts.collect(), uses: Uses::new() }
    }

    /// The definition of a folder with all that it takes over.
    ///
    /// # Errors
    /// As [`make_whole`].
    pub fn whole(&self, folder: &str) -> Result<Whole, Vec<Fault>> {
        let written = self.written(folder);
        let area = folder.split('/').next().unwrap_or_default();
        make_whole(
            &format!("{folder}/procedure.toml"),
            &written.definition,
            &written.texts,
            &self.shelf(area),
        )
    }

    /// Every definition with all that it takes over, by its folder, and what is wrong with what they share. One that
    /// cannot be made whole is left as it is written.
    #[must_use]
    pub fn all(&self) -> (Vec<(&str, Whole)>, Vec<Fault>) {
        let (mut found, mut faults, mut uses) = (Vec::new(), Vec::new(), Uses::new());
        for folder in self.folders() {
            let whole = self.whole(folder).unwrap_or_else(|wrong| {
                faults.extend(wrong);
                self.written(folder)
            });
            uses.extend(whole.uses.iter().cloned());
            found.push((folder, whole));
        }
        // What a broken definition uses is not known.
        if faults.is_empty() {
            faults = self.general.check_terms("", &[], &uses);
            faults.extend(self.general.check_wording(""));
            for (area, shared) in &self.areas {
                let folder = format!("{area}/");
                faults.extend(shared.check_terms(&folder, &[&self.general], &uses));
                faults.extend(shared.check_wording(&folder));
            }
        }
        (found, faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_definition_is_made_whole_of_its_area_and_of_what_all_share() {
        let files = [
            ("acts/en.ftl", "act-32012R1024 =\n    .title = The IMI Regulation\n"),
            ("ships/area/en.ftl", "area =\n    .name = Ships\n"),
            ("ships/shared/flow/part.toml", "[[side]]\nid = \"asks\"\n"),
            ("ships/find/procedure.toml", "policy_area = \"ships\"\nshared = [\"flow\"]\n"),
            ("ships/find/texts/en.ftl", "procedure =\n    .name = { -ship }\n"),
            ("ships/lost/procedure.toml", "shared = [\"none\"]\n"),
            ("terms/en.ftl", "-ship = Ship\n"),
        ];
        let tree = Tree::of(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into());
        assert_eq!(tree.folders(), ["ships/find", "ships/lost"]);
        let found = tree.whole("ships/find").unwrap();
        assert!(found.definition.contains("id = \"asks\""), "{}", found.definition);
        assert_eq!(found.texts["en"].as_str(), "procedure =\n    .name = Ship\n");
        assert!(tree.whole("ships/lost").is_err());
        let (all, faults) = tree.all();
        assert_eq!(all, [("ships/find", found), ("ships/lost", tree.written("ships/lost"))]);
        assert_eq!(faults.len(), 1, "{faults:?}");
    }

    #[test]
    fn terms_are_used_by_definitions_below_their_folder() {
        let files = [
            ("ships/find/procedure.toml", "policy_area = \"ships\"\n"),
            ("ships/find/texts/en.ftl", "procedure =\n    .name = { -Ship }\n    .short = { -flag }\n"),
            ("ships/terms/en.ftl", "-flag = ensign\n-mast = mast\n"),
            ("terms/en.ftl", "-flag = flag\n-ship = ship\n-sail = sail\n"),
        ];
        let tree = Tree::of(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into());
        let (all, faults) = tree.all();
        let texts: Vec<&str> = all.iter().map(|(_, whole)| whole.texts["en"].as_str()).collect();
        assert_eq!(texts, ["procedure =\n    .name = Ship\n    .short = ensign\n"]);
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            faults,
            ["terms/en.ftl:3: unused(name=-sail); use", "ships/terms/en.ftl:2: unused(name=-mast); use"]
        );
    }
}
