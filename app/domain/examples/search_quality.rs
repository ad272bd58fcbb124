//! Prints recall at ten by class and language: `cargo run --release -p domain --example search_quality`.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement may stop at the first surprise"
)]

#[path = "../tests/search/directory.rs"]
mod directory;
#[path = "../tests/search/quality.rs"]
mod quality;

/// What is wanted of all queries together, in percent.
const WANTED_OF_ALL: f64 = 97.0;
/// What is wanted of each class.
const WANTED_OF_EACH: f64 = 90.0;

fn main() {
    let (by_class, by_language, missed) = quality::measure(&directory::index());
    for asked in &missed {
        println!("missed: {} {} {}", asked.class, asked.language, asked.text);
    }
    for (language, recall) in &by_language {
        told(language, *recall, None);
    }
    for (class, recall) in &by_class {
        told(class, *recall, Some(WANTED_OF_EACH));
    }
    told("all", quality::overall(&by_class), Some(WANTED_OF_ALL));
}

/// One line, with the goal where there is one.
fn told(name: &str, recall: quality::Recall, wanted: Option<f64>) {
    let percent = recall.percent();
    let verdict = wanted.map(|wanted| {
        format!("  at least {wanted} % wanted: {}", if percent >= wanted { "ok" } else { "MISSED" })
    });
    let verdict = verdict.unwrap_or_default();
    println!("{name:12} {:4} of {:4}  {percent:5.1} %{verdict}", recall.found, recall.asked);
}
