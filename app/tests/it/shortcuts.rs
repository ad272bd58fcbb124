//! The single keys.

use app::ui::shortcuts::{SHORTCUTS, letter};

#[test]
fn letters_are_read_on_any_keyboard() {
    assert_eq!(letter("n", "KeyN"), Some('n'));
    assert_eq!(letter("ν", "KeyN"), Some('n'));
    assert_eq!(letter("н", "KeyY"), Some('y'));
    assert_eq!(letter("?", "Minus"), Some('?'));
    assert_eq!(letter("Enter", "Enter"), None);
    assert_eq!(letter("é", "Digit2"), None);
}

#[test]
fn no_key_does_two_things() {
    let keys: std::collections::BTreeSet<char> = SHORTCUTS.iter().map(|(key, _)| *key).collect();
    assert_eq!(keys.len(), SHORTCUTS.len());
}
