//! Measures building the index, and searching in it alone, at every key in 26 languages and on submit, at 12,000 and at
//! 120,000 authorities: `cargo run --release -p domain --example search_speed`. Whole calls are measured by the bench.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement may stop at the first surprise"
)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use domain::language::Language;
use domain::search::{AuthorityEntry, AuthorityIndex, Query};
use uuid::Uuid;

#[path = "../tests/search/directory.rs"]
mod directory;

/// Endings that make other places of the places of the directory.
const ENDINGS: [&str; 9] = ["berg", "ova", "ina", "dorf", "eni", "ville", "stad", "aki", "ais"];

fn main() {
    // The first build warms the machine up.
    println!("the seed directory has {} authorities", directory::index().len());
    let entries = directory::entries();
    measure(entries.clone(), 5);
    measure(tenfold(entries), 10);
}

/// Each authority, and nine of places whose names differ at the end.
fn tenfold(entries: Vec<AuthorityEntry>) -> Vec<AuthorityEntry> {
    let mut all = entries.clone();
    for (turn, ending) in (1_u128..).zip(ENDINGS) {
        all.extend(entries.iter().map(|entry| AuthorityEntry {
            id: Uuid::from_u128(entry.id.as_u128().wrapping_add(turn << 64)),
            name: format!("{}{ending}", entry.name),
            name_latin: format!("{}{ending}", entry.name_latin),
            name_en: format!("{}{ending}", entry.name_en),
            acronyms: Vec::new(),
            former: Vec::new(),
            ..entry.clone()
        }));
    }
    all
}

fn measure(entries: Vec<AuthorityEntry>, key_goal: u64) {
    let started = Instant::now();
    let index = AuthorityIndex::build(entries.clone(), &directory::vocabulary());
    println!("{} authorities: built in {:.0?}, {} MB in memory", index.len(), started.elapsed(), resident());
    let (mut all, mut slowest) = (Vec::new(), None::<(Duration, &str, Times)>);
    let mut submitted = Vec::new();
    for (language, texts) in typed(&entries) {
        let keys = texts.iter().flat_map(|text| {
            text.char_indices().map(move |(at, letter)| text[..at + letter.len_utf8()].to_owned())
        });
        let times: Times = keys.map(|text| time(&index, language, &text, true)).collect();
        submitted.extend(texts.iter().map(|text| time(&index, language, text, false)));
        all.extend(times.clone());
        let tail = tail(&times);
        if slowest.as_ref().is_none_or(|(slowest, ..)| tail > *slowest) {
            slowest = Some((tail, language, times));
        }
    }
    let per_key = || Goal { share: 990, at_most: Duration::from_millis(key_goal) };
    told("index alone per key, p99 of 26 languages", per_key(), all);
    let (_, language, times) = slowest.expect("a language");
    told(&format!("index alone per key, p99 of the slowest, {language},"), per_key(), times);
    let goal = Goal { share: 1000, at_most: Duration::from_millis(60) };
    told("index alone on submit", goal, submitted);
}

/// Searches: how long each took, and for what.
type Times = Vec<(Duration, String)>;

/// What is typed in each language: every fifth query of its readers, and names of authorities by turns.
fn typed(entries: &[AuthorityEntry]) -> BTreeMap<&'static str, Vec<String>> {
    let mut typed: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for language in Language::ALL {
        let rows = include_str!("../tests/search/queries.tsv").lines().skip(1);
        let cells = rows.map(|row| row.split('\t').collect::<Vec<_>>());
        let asked = cells.filter(|cells| cells[1] == language.code()).step_by(5);
        typed.insert(language.code(), asked.map(|cells| cells[3].to_owned()).collect());
    }
    let names = entries.iter().step_by(entries.len() / 156).map(|entry| entry.name.clone());
    for (language, name) in Language::ALL.into_iter().cycle().zip(names) {
        typed.entry(language.code()).or_default().push(name);
    }
    typed
}

fn time(index: &AuthorityIndex, language: &str, text: &str, is_typing: bool) -> (Duration, String) {
    let started = Instant::now();
    let hits = index.search(&Query { text, language, limit: 20, is_typing, ..Query::default() });
    (started.elapsed(), format!("{language}: {text} ({})", hits.len()))
}

/// The time within which 99 of 100 lie.
fn tail(times: &[(Duration, String)]) -> Duration {
    let mut sorted: Vec<Duration> = times.iter().map(|(took, _)| *took).collect();
    sorted.sort();
    sorted[(sorted.len() - 1) * 990 / 1000]
}

/// So many of a thousand searches take at most so long.
struct Goal {
    share: usize,
    at_most: Duration,
}

fn told(what: &str, goal: Goal, mut times: Times) {
    times.sort();
    let at = |share: usize| &times[(times.len() - 1) * share / 1000];
    let (reached, slowest) = at(goal.share);
    let wanted = format!("{what} at most {:.0?}", goal.at_most);
    if *reached > goal.at_most {
        let over = times.iter().filter(|(took, _)| *took > goal.at_most).count();
        println!(
            "  MISSED: {wanted}: {reached:.2?}; {over} of {} searches are slower, as {slowest}",
            times.len()
        );
    }
    println!(
        "  {wanted}: {} searches, p50 {:.2?}, p95 {:.2?}, p99 {:.2?}, slowest {:.2?}: {}",
        times.len(),
        at(500).0,
        at(950).0,
        at(990).0,
        at(1000).0,
        at(1000).1
    );
}

/// What the process holds in memory, as Linux tells it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}
