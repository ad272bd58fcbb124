//! The list of pages at which a browser looks one by one, compared with the pages that there are.

use leptos_axum::generate_route_list;
use std::collections::BTreeSet;

const LIST: &str = include_str!("../../../end2end/pages/every_page.ts");

/// Pages that are not in the list, and why.
const ELSEWHERE: [(&str, &str); 4] = [
    ("/", "It leads to the inbox."),
    ("/designer", "Only who belongs to the Commission sees it: designer.hydrate.spec.ts looks at it."),
    (
        "/designer/{id}/{part}",
        "A definition has to be written first: designer.hydrate.spec.ts looks at each part.",
    ),
    (
        "/people/{id}/reset",
        "It is there only while somebody waits for a password: resets.spec.ts looks at it.",
    ),
];

/// The address in the list where no page is.
const NOWHERE: &str = "/nowhere";

/// What stands in an address for a value.
const VALUE: &str = "{}";

/// The addresses of the list, without queries.
fn addresses(list: &str) -> BTreeSet<String> {
    let quoted = |quote: char| {
        let begin = format!("{quote}/");
        let rest: Vec<&str> = list.split(begin.as_str()).skip(1).collect();
        rest.into_iter().map(move |rest| rest.split(quote).next().unwrap_or_default().to_owned())
    };
    quoted('\'').chain(quoted('`')).map(|rest| format!("/{}", path(&rest))).collect()
}

/// An address without its query, and with one sign for every value in it.
fn path(address: &str) -> String {
    let mut parts = address.split("${");
    let mut path = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        path.push_str(VALUE);
        path.push_str(part.split_once('}').unwrap().1);
    }
    path.split('?').next().unwrap_or_default().to_owned()
}

/// How many parts of the address are those of the page, word by word; nothing if it is none of that page.
fn fit(page: &str, address: &str) -> Option<usize> {
    let (page, address): (Vec<&str>, Vec<&str>) = (page.split('/').collect(), address.split('/').collect());
    let fits = |(page, part): (&&str, &&str)| page == part || page.starts_with('{') && !part.is_empty();
    let is_of_page = page.len() == address.len() && page.iter().zip(&address).all(fits);
    is_of_page.then(|| page.iter().zip(&address).filter(|(page, part)| page == part).count())
}

/// The page to which an address leads: the one that names more of it.
fn page_of<'a>(pages: &'a BTreeSet<String>, address: &str) -> Option<&'a String> {
    let fitting = pages.iter().filter_map(|page| fit(page, address).map(|words| (words, page)));
    fitting.max_by_key(|(words, _)| *words).map(|(_, page)| page)
}

#[test]
fn a_browser_looks_at_every_page_that_there_is() {
    let pages: BTreeSet<String> =
        generate_route_list(app::routes::App).iter().map(|page| page.path().to_owned()).collect();
    let addresses = addresses(LIST);
    assert!(addresses.len() > 40, "only {} addresses were found", addresses.len());
    let lost: Vec<&String> = addresses.iter().filter(|address| page_of(&pages, address).is_none()).collect();
    assert_eq!(lost, [NOWHERE], "addresses without a page");
    let seen: BTreeSet<&str> =
        addresses.iter().filter_map(|address| page_of(&pages, address)).map(String::as_str).collect();
    let unseen: BTreeSet<&str> =
        pages.iter().map(String::as_str).filter(|page| !seen.contains(page)).collect();
    let excepted = BTreeSet::from(ELSEWHERE.map(|(page, _)| page));
    assert_eq!(unseen, excepted, "pages at which no browser looks, and those of which a reason says why");
}

#[test]
fn an_address_belongs_to_the_page_that_names_most_of_it() {
    let pages = BTreeSet::from(["/people/new", "/people/{id}", "/people/{id}/reset"].map(str::to_owned));
    let page = |address: &str| page_of(&pages, address).map(String::as_str);
    assert_eq!(page("/people/new"), Some("/people/new"));
    assert_eq!(page("/people/{}"), Some("/people/{id}"));
    assert_eq!(page("/people/{}/reset"), Some("/people/{id}/reset"));
    assert_eq!(page("/people/{}/"), None);
    let list =
        "at('ana', 'one', `/people/${cases.person}/reset?step=${step}`), at('ana', 'two', '/people/new?a=1')";
    assert_eq!(addresses(list), BTreeSet::from(["/people/{}/reset", "/people/new"].map(str::to_owned)));
}
