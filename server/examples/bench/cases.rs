//! The search for exchanges by a field that its definition declares searchable.

use crate::Outcome;
use crate::calls::Asked;
use crate::samples::{ROUNDS, Samples};
use crate::table::{Table, grouped};
use crate::world::{Login, World, procedure};
use domain::exchanges::view::SearchQuery;
use domain::search::cases::is_found_by_words;
use operations::{Caller, exchanges};
use std::time::{Duration, Instant};

/// The goal for 99 of 100 searches.
const WITHIN: Duration = Duration::from_millis(20);

/// The whole page for each choice of the field, and the search alone; then words that stand nowhere, which no index cuts
/// short.
pub async fn measure(table: &mut Table, world: &World, busy: &Login, exchanges: u32) -> Outcome<()> {
    let loaded = procedure(&world.services)?;
    let definition = &loaded.definition;
    let chosen = definition.fields.iter().filter(|field| is_found_by_words(field));
    let mut chosen = chosen.map(|field| (field, definition.choices(field.list.as_deref(), &field.options)));
    let (field, codes) =
        chosen.find(|(_, codes)| !codes.is_empty()).ok_or("no choice of the procedure is searchable")?;
    let queries: Vec<SearchQuery> = codes
        .iter()
        .map(|code| SearchQuery {
            procedure: definition.procedure.as_str().to_owned(),
            fields: [(field.id.clone(), code.clone())].into(),
            ..SearchQuery::default()
        })
        .collect();
    let mut pages = Samples::default();
    for round in 0..=ROUNDS {
        for code in codes {
            let path = format!("/requests/search?procedure={}&f.{}={code}", definition.procedure, field.id);
            let answer = Asked::new(&world.router, &path, &busy.cookie).once().await?;
            if round > 0 {
                pages.add(answer.took);
            }
        }
    }
    let alone = tokio::spawn(search_all(busy.caller.clone(), queries)).await??;
    if alone.found == 0 {
        return Err("no search by a field finds anything".into());
    }
    table.tail(&format!("case search by a declared field at {}", grouped(exchanges)), &pages, WITHIN);
    table.part("of it: the search alone", &alone.samples);
    let nowhere = SearchQuery { text: "zzyzx qqqq".to_owned(), ..SearchQuery::default() };
    let nowhere = tokio::spawn(search_all(busy.caller.clone(), vec![nowhere; 20])).await??;
    table.tail("case search by words that stand nowhere", &nowhere.samples, WITHIN);
    Ok(())
}

struct Searched {
    samples: Samples,
    found: usize,
}

/// Searches for everything without the layers of the site; the first round is the warm-up.
async fn search_all(caller: Caller, queries: Vec<SearchQuery>) -> Outcome<Searched> {
    let mut searched = Searched { samples: Samples::default(), found: 0 };
    for round in 0..=ROUNDS {
        for query in &queries {
            let began = Instant::now();
            let view = exchanges::search(&caller, query).await?;
            if round > 0 {
                searched.samples.add(began.elapsed());
                searched.found = searched.found.saturating_add(view.rows.len());
            }
        }
    }
    Ok(searched)
}
