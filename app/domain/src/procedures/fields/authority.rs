//! An authority: its id in the directory, or a name where it is not registered.

use super::NamedAuthority;
use super::text::check_line;
use crate::problem::FieldProblem;
use crate::procedures::Entries;

/// Greatest length of a name in characters.
const LENGTH: u32 = 300;

/// An id is not looked up here: whether the directory has it is known where the directory is.
pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    check_line(path, LENGTH, entries).into_iter().collect()
}

pub fn read(path: &str, entries: &Entries) -> Option<NamedAuthority> {
    let text = entries.text(path)?;
    Some(text.parse().map_or_else(|_| NamedAuthority::Named(text.to_owned()), NamedAuthority::Known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_a_known_authority_and_anything_else_is_a_name() {
        let id = "ccd1ff4a-30b5-5f44-aa5a-d9dc28406a5f";
        let entries: Entries = [("a", id), ("b", "Ordem dos Médicos")].into_iter().collect();
        assert_eq!(read("a", &entries), Some(NamedAuthority::Known(id.parse().unwrap())));
        assert_eq!(read("b", &entries), Some(NamedAuthority::Named("Ordem dos Médicos".into())));
        assert_eq!(check("b", &entries), []);
    }
}
