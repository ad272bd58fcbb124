//! The search for authorities: what the server needs for each key while somebody types, in every language, and for the
//! whole text; in the directory as it is and in one ten times as large.

use crate::Outcome;
use crate::calls::{call, form};
use crate::places::Place;
use crate::samples::Samples;
use crate::table::{Table, grouped};
use crate::world::{Login, World, procedure};
use axum::Router;
use domain::authorities::Authority;
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::procedures::ProcedureId;
use http::StatusCode;
use operations::Caller;
use operations::accounts::set_language;
use operations::authorities::{FindInput, find};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// What people type in the 26 languages: the set of queries by which the quality of the search is measured.
const QUERIES: &str = include_str!("../../../app/domain/tests/search/queries.tsv");
/// So many of them in each language, of every class by turns.
const TEXTS: usize = 6;
/// How often everything is typed; the first time is the warm-up.
const TIMES: usize = 3;
/// Endings that make other places of the places of the directory.
const ENDINGS: [&str; 9] = ["berg", "ova", "ina", "dorf", "eni", "ville", "stad", "aki", "ais"];
/// The goal for 99 of 100 keys.
const WITHIN: Duration = Duration::from_millis(5);
/// The same in a directory ten times as large.
const WITHIN_OF_TENFOLD: Duration = Duration::from_millis(10);
/// The goal for the whole search, when the form is sent.
const SUBMITTED_WITHIN: Duration = Duration::from_millis(60);
/// Hits that our page asks for.
const HITS: usize = 20;

/// What one language took.
#[derive(Default)]
struct Typed {
    samples: Samples,
    asked: u32,
    found: u32,
}

/// The whole call of each key, when somebody to address is looked for and in the open directory; then the search alone.
pub async fn measure(table: &mut Table, world: &World, login: &Login) -> Outcome<()> {
    let chosen = procedure(&world.services)?.definition.procedure.clone();
    to_address(table, world, login, "authority search", WITHIN).await?;
    typing(table, world, login, ("in the directory", ""), WITHIN).await?;
    let typed = |procedure| find_all(login.caller.clone(), procedure, true);
    table.part("of it: search to address", &tokio::spawn(typed(Some(chosen.clone()))).await??);
    table.part("of it: search alone", &tokio::spawn(typed(None)).await??);
    let submitted = find_all(login.caller.clone(), Some(chosen), false);
    table.tail("authority search on submit", &tokio::spawn(submitted).await??, SUBMITTED_WITHIN);
    Ok(())
}

/// The same calls in a directory in which each authority stands nine times more, in places whose names end otherwise.
pub async fn tenfold(table: &mut Table, place: &Place) -> Outcome<()> {
    let count = enlarge(place).await?;
    // The directory is read when the site is opened.
    let world = World::open(place).await?;
    let login = world.sign_in_as("import").await?;
    let name = format!("authority search in {}", grouped(count));
    to_address(table, &world, &login, &name, WITHIN_OF_TENFOLD).await?;
    let chosen = procedure(&world.services)?.definition.procedure.clone();
    let submitted = find_all(login.caller.clone(), Some(chosen), false);
    table.tail(&format!("{name} on submit"), &tokio::spawn(submitted).await??, SUBMITTED_WITHIN);
    Ok(())
}

/// Makes the directory ten times as large; yields how many authorities it has.
async fn enlarge(place: &Place) -> Outcome<u32> {
    let world = World::open(place).await?;
    let known = store::authorities::all(&world.services.store.reader()).await?;
    let mut hk = world.services.store.housekeeping().await?;
    for (turn, ending) in (1_u128..).zip(ENDINGS) {
        let others: Vec<Authority> = known.iter().map(|one| elsewhere(one, turn, ending)).collect();
        store::authorities::import(&mut hk, &others).await?;
    }
    hk.commit().await?;
    place.settle().await?;
    Ok(u32::try_from(store::authorities::count(&world.services.store.reader()).await?)?)
}

fn elsewhere(one: &Authority, turn: u128, ending: &str) -> Authority {
    Authority {
        id: AuthorityId(Uuid::from_u128(one.id.0.as_u128().wrapping_add(turn << 64))),
        name: format!("{}{ending}", one.name),
        name_latin: format!("{}{ending}", one.name_latin),
        name_en: format!("{}{ending}", one.name_en),
        ..one.clone()
    }
}

async fn to_address(
    table: &mut Table,
    world: &World,
    login: &Login,
    name: &str,
    within: Duration,
) -> Outcome<()> {
    let chosen = procedure(&world.services)?.definition.procedure.clone();
    typing(table, world, login, (name, chosen.as_str()), within).await
}

/// Types in every language, and tells of all keys and of those of the language in which they take longest.
async fn typing(
    table: &mut Table,
    world: &World,
    login: &Login,
    (name, chosen): (&str, &str),
    within: Duration,
) -> Outcome<()> {
    let (mut all, mut slowest) = (Typed::default(), None::<(Language, Samples)>);
    for language in Language::ALL {
        set_language(&login.caller, language).await?;
        let typing = type_all(world.router.clone(), login.cookie.clone(), chosen.to_owned(), language);
        let typed = tokio::spawn(typing).await??;
        if slowest.as_ref().is_none_or(|(_, slowest)| typed.samples.p99() > slowest.p99()) {
            slowest = Some((language, typed.samples.clone()));
        }
        all.asked = all.asked.saturating_add(typed.asked);
        all.found = all.found.saturating_add(typed.found);
        all.samples.add_all(typed.samples);
    }
    set_language(&login.caller, login.caller.language).await?;
    if all.found < all.asked / 2 {
        return Err(format!("only {} of {} keys find an authority", all.found, all.asked).into());
    }
    table.tail(&format!("{name}, per key in {} languages", Language::ALL.len()), &all.samples, within);
    if let Some((language, samples)) = slowest {
        table.tail(&format!("{name}, per key in the slowest, {}", language.code()), &samples, within);
    }
    Ok(())
}

/// What is typed in a language.
fn texts(language: Language) -> impl Iterator<Item = &'static str> + Send {
    let rows = QUERIES.lines().skip(1).map(|row| row.split('\t').collect::<Vec<_>>());
    let of_language = rows.filter(|cells| cells.get(1) == Some(&language.code()));
    let texts: Vec<&'static str> = of_language.filter_map(|cells| cells.get(3).copied()).collect();
    let step = texts.len().div_ceil(TEXTS).max(1);
    texts.into_iter().step_by(step)
}

/// What stands in the box after each key.
fn keys(text: &'static str) -> impl Iterator<Item = &'static str> + Send {
    let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
    ends.filter_map(move |end| text.get(..end))
}

/// Types everything of a language as the program in the browser asks for it. Finding nothing would be quick: most keys
/// must find something.
async fn type_all(router: Router, cookie: String, procedure: String, language: Language) -> Outcome<Typed> {
    let mut typed = Typed::default();
    for time in 0..TIMES {
        for text in texts(language).flat_map(keys) {
            let pairs = [
                ("query[text]", text),
                ("query[country]", ""),
                ("query[level]", ""),
                ("query[area]", ""),
                ("query[procedure]", procedure.as_str()),
                ("query[is_typing]", "true"),
            ];
            let asking = form("/api/find_authorities", &cookie, "application/json", &pairs)?;
            let answer = call(&router, asking).await?;
            if answer.status != StatusCode::OK {
                return Err(format!("searching {text} answers {}: {}", answer.status, answer.text).into());
            }
            typed.asked = typed.asked.saturating_add(1);
            typed.found = typed.found.saturating_add(u32::from(answer.text.contains("is_addressable")));
            if time > 0 {
                typed.samples.add(answer.took);
            }
        }
    }
    Ok(typed)
}

/// Searches for everything in every language without the layers of the site.
async fn find_all(mut caller: Caller, procedure: Option<ProcedureId>, is_typing: bool) -> Outcome<Samples> {
    let mut samples = Samples::default();
    for time in 0..TIMES {
        for language in Language::ALL {
            caller.language = language;
            for text in texts(language).flat_map(keys) {
                let (text, procedure) = (text.to_owned(), procedure.clone());
                let input = FindInput { text, procedure, is_typing, limit: HITS, ..FindInput::default() };
                let began = Instant::now();
                find(&caller, &input).await?;
                let took = began.elapsed();
                if time > 0 {
                    samples.add(took);
                }
            }
        }
    }
    Ok(samples)
}
