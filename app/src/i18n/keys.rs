//! The keys of all messages, read from the English files when the program is compiled.

/// Every key with the names of its variables, both sorted as bytes; an attribute's key is `message.attribute`.
pub const KEYS: &[(&str, &[&str])] = &include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// Whether a message or attribute with this key exists.
#[must_use]
pub const fn has_key(key: &str) -> bool {
    variables_of(key).is_some()
}

/// Whether the message uses exactly these variables, in any order; each must be named once.
/// False for an unknown key.
#[must_use]
pub const fn has_variables(key: &str, names: &[&str]) -> bool {
    let Some(known) = variables_of(key) else { return false };
    if known.len() != names.len() {
        return false;
    }
    let mut rest = names;
    while let [name, tail @ ..] = rest {
        if !contains(known, name) {
            return false;
        }
        rest = tail;
    }
    true
}

/// Searches the sorted table by halves. Slice patterns stand in for indexing and iterators, which a `const fn`
/// has not.
const fn variables_of(key: &str) -> Option<&'static [&'static str]> {
    let mut keys = KEYS;
    loop {
        let (before, after) = keys.split_at(keys.len() / 2);
        let [(candidate, variables), behind @ ..] = after else { return None };
        match order(key.as_bytes(), candidate.as_bytes()) {
            0 => return Some(variables),
            1 => keys = behind,
            _ => keys = before,
        }
    }
}

const fn contains(names: &[&str], wanted: &str) -> bool {
    let mut rest = names;
    while let [name, tail @ ..] = rest {
        if order(name.as_bytes(), wanted.as_bytes()) == 0 {
            return true;
        }
        rest = tail;
    }
    false
}

/// -1, 0 or 1 as `left` sorts before, equal to or after `right`.
const fn order(left: &[u8], right: &[u8]) -> i8 {
    let (mut left, mut right) = (left, right);
    loop {
        match (left, right) {
            ([], []) => return 0,
            ([], _) => return -1,
            (_, []) => return 1,
            ([l, left_tail @ ..], [r, right_tail @ ..]) => {
                if *l != *r {
                    return if *l < *r { -1 } else { 1 };
                }
                left = left_tail;
                right = right_tail;
            }
        }
    }
}
