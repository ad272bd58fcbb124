//! Whoever saves second loses nothing, and decides.

use super::*;
use proptest::prelude::*;

const PATHS: [&str; 9] = [
    "a.one",
    "a.one.lang",
    "a.two",
    "a.two.more",
    "a.two.reason",
    "a.two.reason.lang",
    "pay.amount",
    "pay.currency",
    "turn.1.name",
];

/// The fields of the page: one lies below another, and the turn is no longer there.
fn fields() -> Vec<String> {
    ["a.one", "a.two", "a.two.more", "pay"].map(str::to_owned).to_vec()
}

fn entries(pairs: &[(&str, &str)]) -> Entries {
    pairs.iter().copied().collect()
}

fn any_entries() -> impl Strategy<Value = Entries> {
    let text = prop::sample::select(vec!["", "x", " x ", "y", "two\r\nlines", "two\nlines"]);
    let path = prop::sample::select(PATHS.to_vec());
    prop::collection::btree_map(path, text, 0..9).prop_map(|pairs| pairs.into_iter().collect())
}

/// The screen as it is posted with this choice for every open field.
fn posted(screen: &Screen, theirs: &Entries, choice: Option<Version>) -> Entries {
    let fields = fields();
    let mut posted = screen.carried(&fields, theirs);
    for open in &screen.open {
        let own = screen.mine.0.iter().filter(|(path, _)| field_of(&fields, path) == open.field);
        posted.0.extend(own.map(|(path, texts)| (path.clone(), texts.clone())));
        let chosen = choice.map(|version| version.code().to_owned());
        let texts = std::iter::once(String::new()).chain(chosen).collect();
        posted.0.insert(choice_path(&open.field), texts);
    }
    posted.set(SEEN, Seen::of(theirs).to_string());
    posted
}

/// What the first of two saved, and the page of the second with what it showed.
fn conflict(seen: &Entries, mine: &Entries, theirs: &Entries) -> Option<Screen> {
    let mut posted = mine.clone();
    posted.set(SEEN, Seen::of(seen).to_string());
    screen(&fields(), &posted, theirs, false)
}

fn names(open: &[Open]) -> Vec<(&str, Option<Version>)> {
    open.iter().map(|open| (open.field.as_str(), open.chosen)).collect()
}

#[test]
fn a_field_that_one_of_them_changed_alone_needs_no_choice() {
    let seen = entries(&[("a.one", "x"), ("a.two", "x")]);
    let mine = entries(&[("a.one", "mine"), ("a.two", "x")]);
    let theirs = entries(&[("a.one", "x"), ("a.two", "theirs")]);
    let shown = conflict(&seen, &mine, &theirs).unwrap();
    assert_eq!(names(&shown.open), [("a.one", Some(Version::Mine))]);
    assert_eq!(shown.taken, ["a.two"]);
    assert_eq!(shown.mine.text("a.two"), Some("theirs"));
}

#[test]
fn a_field_that_both_changed_has_no_version_chosen_beforehand() {
    let mine = entries(&[("a.one", "mine")]);
    let theirs = entries(&[("a.one", "theirs")]);
    let shown = conflict(&Entries::default(), &mine, &theirs).unwrap();
    assert_eq!(names(&shown.open), [("a.one", None)]);
    // Nor has any field of a page that does not say what it showed.
    let shown = screen(&fields(), &mine, &Entries::default(), false).unwrap();
    assert_eq!(names(&shown.open), [("a.one", None)]);
}

#[test]
fn what_forms_set_beforehand_makes_no_difference_alone() {
    let mine = entries(&[("a.one.lang", "pt"), ("pay.currency", "EUR"), ("pay.amount", " ")]);
    assert_eq!(conflict(&Entries::default(), &mine, &Entries::default()), None);
    let mine = entries(&[("pay.currency", "EUR"), ("pay.amount", "5")]);
    let theirs = entries(&[("pay.currency", "SEK"), ("pay.amount", "5")]);
    assert_eq!(differences(&fields(), &mine, &theirs, None).len(), 1);
}

#[test]
fn a_field_below_another_is_chosen_for_itself() {
    let mine = entries(&[("a.two", "no"), ("a.two.more", "mine")]);
    let theirs = entries(&[("a.two", "yes"), ("a.two.more", "theirs")]);
    let chosen = |field: &str| if field == "a.two" { Version::Theirs } else { Version::Mine };
    let merged = merged(&fields(), &mine, &theirs, chosen);
    assert_eq!((merged.text("a.two"), merged.text("a.two.more")), (Some("yes"), Some("mine")));
}

#[test]
fn a_screen_without_every_choice_comes_back_with_those_that_were_made() {
    let mine = entries(&[("a.one", "mine"), ("a.two", "mine")]);
    let theirs = entries(&[("a.one", "theirs"), ("a.two", "theirs")]);
    let shown = conflict(&Entries::default(), &mine, &theirs).unwrap();
    let mut half = posted(&shown, &theirs, Some(Version::Theirs));
    half.set(choice_path("a.two"), "");
    assert_eq!(resolved(&half).unwrap().unchosen, ["a.two"]);
    let again = screen(&fields(), &half, &theirs, true).unwrap();
    assert_eq!(names(&again.open), [("a.one", Some(Version::Theirs)), ("a.two", None)]);
    assert_eq!(again.mine.text("a.one"), Some("mine"), "what was typed is there until it is saved");
    // If somebody saved in between, what was not chosen is not chosen for.
    let later =
        screen(&fields(), &half, &entries(&[("a.one", "theirs"), ("a.two", "theirs")]), false).unwrap();
    assert_eq!(names(&later.open), [("a.two", None)]);
}

#[test]
fn a_turn_that_somebody_removed_is_offered_and_what_the_page_does_not_own_is_left_alone() {
    let typed = entries(&[("turn.1.name", "typed"), ("id", "7"), ("_page", "/x.y"), ("key", "k")]);
    let saved = entries(&[("recipient", "somebody"), ("a.other", "kept")]);
    let shown = conflict(&Entries::default(), &typed, &saved).unwrap();
    assert_eq!(names(&shown.open), [("turn.1.name", Some(Version::Mine))]);
    assert_eq!((shown.mine.text("recipient"), shown.mine.text("a.other")), (Some("somebody"), Some("kept")));
    assert_eq!((shown.mine.text("id"), shown.mine.text("_page")), (None, None));
}

proptest! {
    #[test]
    fn two_equal_versions_merge_into_themselves(same in any_entries(), seen in any_entries()) {
        prop_assert!(differences(&fields(), &same, &same, Some(&Seen::of(&seen))).is_empty());
        prop_assert_eq!(conflict(&seen, &same, &same), None);
        prop_assert_eq!(merged(&fields(), &same, &same, |_| Version::Theirs), same);
    }

    #[test]
    fn one_version_chosen_everywhere_is_that_version(mine in any_entries(), theirs in any_entries()) {
        prop_assert_eq!(&merged(&fields(), &mine, &theirs, |_| Version::Theirs), &theirs);
        prop_assert_eq!(&merged(&fields(), &mine, &theirs, |_| Version::Mine), &mine);
        if let Some(shown) = screen(&fields(), &mine, &theirs, false) {
            let all = resolved(&posted(&shown, &theirs, Some(Version::Theirs))).unwrap();
            prop_assert!(differences(&fields(), &all.entries, &theirs, None).is_empty());
        }
    }

    #[test]
    fn nothing_that_was_typed_is_dropped(seen in any_entries(), mine in any_entries(), theirs in any_entries()) {
        let (was, own) = (solid(&seen), solid(&mine));
        let Some(shown) = conflict(&seen, &mine, &theirs) else {
            let saved = solid(&theirs);
            prop_assert!(own.iter().all(|(path, texts)| saved.get(path) == Some(texts)));
            return Ok(());
        };
        let kept = solid(&resolved(&posted(&shown, &theirs, Some(Version::Mine))).unwrap().entries);
        for (path, texts) in own {
            let is_taken = shown.taken.iter().any(|field| field == field_of(&fields(), &path));
            let expected = if is_taken { was.get(&path) } else { kept.get(&path) };
            prop_assert_eq!(expected, Some(&texts), "{}", path);
        }
    }

    #[test]
    fn a_version_that_comes_third_drops_nothing_that_was_chosen(mine in any_entries(), theirs in any_entries(),
                                                                third in any_entries()) {
        let Some(shown) = screen(&fields(), &mine, &theirs, false) else { return Ok(()) };
        let form = posted(&shown, &theirs, Some(Version::Mine));
        let chosen = resolved(&form).unwrap().entries;
        match screen(&fields(), &form, &third, false) {
            Some(again) => {
                let kept = solid(&resolved(&posted(&again, &third, Some(Version::Mine))).unwrap().entries);
                for (path, texts) in solid(&chosen) {
                    let is_taken = again.taken.iter().any(|field| field == field_of(&fields(), &path));
                    prop_assert!(is_taken || kept.get(&path) == Some(&texts), "{}", path);
                }
            }
            None => prop_assert!(is_saved(&fields(), &form, &third)),
        }
    }

    #[test]
    fn what_a_page_showed_is_read_as_it_was_written(shown in any_entries()) {
        prop_assert_eq!(Seen::parse(&Seen::of(&shown).to_string()), Some(Seen::of(&shown)));
    }
}
