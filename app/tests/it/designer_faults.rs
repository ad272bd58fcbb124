//! Names in what is said of faults.

use app::procedures::components::designer::faults::pieces;

fn shown(words: &str) -> String {
    let mark = |(text, is_name): (String, bool)| if is_name { format!("[{text}]") } else { text };
    pieces(words).into_iter().map(mark).collect()
}

#[test]
fn names_stand_between_backticks_and_one_alone_is_a_sign_like_any_other() {
    assert_eq!(shown("The key `id` is missing."), "The key [id] is missing.");
    assert_eq!(shown("`a` is not `b`"), "[a] is not [b]");
    assert_eq!(shown("no name"), "no name");
    assert_eq!(shown("a ` alone"), "a ` alone");
    assert_eq!(shown("`a` and `"), "[a] and `");
    assert!(pieces("").is_empty());
}
