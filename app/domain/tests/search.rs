//! Search: folding and transliteration by table, recall by class on the seed directory, golden queries,
//! properties.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

#[path = "search/directory.rs"]
mod directory;
#[path = "search/golden.rs"]
mod golden;
#[path = "search/properties.rs"]
mod properties;
#[path = "search/quality.rs"]
mod quality;
#[path = "search/query_set.rs"]
mod query_set;
#[path = "search/recall.rs"]
mod recall;
#[path = "search/spelling.rs"]
mod spelling;
#[path = "search/stated.rs"]
mod stated;
