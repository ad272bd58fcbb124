//! Names of what lies in folders that an operator lays over the program.

use std::ffi::OsStr;

/// Whether an entry is none of the operator's, but of whatever mounts or edits the folder. Kubernetes keeps what it mounts of a
/// `ConfigMap` in a hidden folder, leads there from a hidden link, `..data`, and from a visible link for each file: the visible
/// ones are followed, and whoever read the hidden ones too would find everything three times.
#[must_use]
pub fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_kubernetes_mounts_beside_the_files_is_hidden() {
        for hidden in ["..data", "..2026_11_23_09_00_00.123456789", ".git", ".procedure.toml.swp"] {
            assert!(is_hidden(OsStr::new(hidden)), "{hidden}");
        }
        for seen in ["procedure.toml", "de", "m20270115_000001_add_index.sqlite.sql", ""] {
            assert!(!is_hidden(OsStr::new(seen)), "{seen}");
        }
    }
}
