//! The search for authorities: what the server needs for each key while somebody types, and for the whole text.

use crate::Outcome;
use crate::calls::{call, form};
use crate::samples::Samples;
use crate::table::Table;
use crate::world::{Login, World, procedure};
use axum::Router;
use domain::procedures::ProcedureId;
use http::StatusCode;
use operations::Caller;
use operations::authorities::{FindInput, find};
use std::time::{Duration, Instant};

/// What people type: names in several languages and scripts, initials, places, slips of the keys.
const TYPED: [&str; 14] = [
    "Direção-Geral do Ensino Superior",
    "zentralstelle bildungswesen",
    "Ministério da Educação Letónia",
    "ministerstvo na obrazovanieto",
    "Ärztekammer Griechenland",
    "ληξιαρχείο Βερολίνο",
    "община Лисабон",
    "comune di Monaco di Baviera",
    "ordem dos enfermeiros da Roménia",
    "data protection authority malta",
    "ministry of health portugal",
    "Bundesarztekamer",
    "standesamt leipzig",
    "ZAB",
];
/// How often everything is typed; the first time is the warm-up.
const TIMES: usize = 4;
/// The goal for 99 of 100 keys.
const WITHIN: Duration = Duration::from_millis(5);
/// The goal for the whole search, when the form is sent.
const SUBMITTED_WITHIN: Duration = Duration::from_millis(60);
/// Hits that our page asks for.
const HITS: usize = 20;

/// The whole call of each key, when somebody to address is looked for and in the open directory; then the search alone.
pub async fn measure(table: &mut Table, world: &World, login: &Login) -> Outcome<()> {
    let procedure = procedure(&world.services)?.definition.procedure.clone();
    for (name, chosen) in
        [("authority search, per key", procedure.as_str()), ("in the directory, per key", "")]
    {
        let typing = type_all(world.router.clone(), login.cookie.clone(), chosen.to_owned());
        table.tail(name, &tokio::spawn(typing).await??, WITHIN);
    }
    let typed = |procedure| find_all(login.caller.clone(), procedure, true);
    table.part("of it: search to address", &tokio::spawn(typed(Some(procedure.clone()))).await??);
    table.part("of it: search alone", &tokio::spawn(typed(None)).await??);
    let submitted = find_all(login.caller.clone(), Some(procedure), false);
    table.tail("authority search on submit", &tokio::spawn(submitted).await??, SUBMITTED_WITHIN);
    Ok(())
}

/// What stands in the box after each key.
fn keys(text: &'static str) -> impl Iterator<Item = &'static str> + Send {
    let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
    ends.filter_map(move |end| text.get(..end))
}

/// Types everything as the program in the browser asks for it. Finding nothing would be quick: most keys must find
/// something.
async fn type_all(router: Router, cookie: String, procedure: String) -> Outcome<Samples> {
    let mut samples = Samples::default();
    let (mut asked, mut found) = (0_u32, 0_u32);
    for time in 0..TIMES {
        for text in TYPED.into_iter().flat_map(keys) {
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
            asked = asked.saturating_add(1);
            found = found.saturating_add(u32::from(answer.text.contains("is_addressable")));
            if time > 0 {
                samples.add(answer.took);
            }
        }
    }
    if found < asked / 2 {
        return Err(format!("only {found} of {asked} keys find an authority").into());
    }
    Ok(samples)
}

/// Searches for everything without the layers of the site.
async fn find_all(caller: Caller, procedure: Option<ProcedureId>, is_typing: bool) -> Outcome<Samples> {
    let mut samples = Samples::default();
    for time in 0..TIMES {
        for text in TYPED.into_iter().flat_map(keys) {
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
    Ok(samples)
}
