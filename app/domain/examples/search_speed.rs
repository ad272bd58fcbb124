//! Measures building the index and searching at every keystroke: `cargo run --release -p domain --example search_speed`.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement may stop at the first surprise"
)]

use std::time::{Duration, Instant};

use domain::search::{AuthorityIndex, Query};

#[path = "../tests/search/directory.rs"]
mod directory;

fn main() {
    let (entries, vocabulary) = (directory::entries(), directory::vocabulary());
    let started = Instant::now();
    let index = AuthorityIndex::build(entries.clone(), &vocabulary);
    println!("build of {}: {:.0?}", index.len(), started.elapsed());
    drop(index);
    let index = directory::index();
    let mut times: Vec<(Duration, String)> = Vec::new();
    for entry in entries.iter().step_by(60) {
        let ends: Vec<usize> = entry.name.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        for text in ends.iter().map(|end| &entry.name[..*end]) {
            let started = Instant::now();
            let hits =
                index.search(&Query { text, language: "pt", limit: 20, is_typing: true, ..Query::default() });
            times.push((started.elapsed(), format!("{text} ({})", hits.len())));
        }
    }
    times.sort();
    let at = |share: usize| &times[(times.len() - 1) * share / 1000];
    println!(
        "{} keystrokes: p50 {:.2?}, p95 {:.2?}, p99 {:.2?}",
        times.len(),
        at(500).0,
        at(950).0,
        at(990).0
    );
    println!("p99.9 {:.2?}, slowest {:.2?}: {}", at(999).0, at(1000).0, at(1000).1);
}
