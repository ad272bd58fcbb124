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

fn main() {
    let (by_class, by_language, missed) = quality::measure(&directory::index());
    for asked in &missed {
        println!("missed: {} {} {}", asked.class, asked.language, asked.text);
    }
    for (name, recall) in by_language.iter().chain(&by_class).chain([(&"all", &quality::overall(&by_class))])
    {
        println!("{name:12} {:3} of {:3}  {:5.1} %", recall.found, recall.asked, recall.percent());
    }
}
