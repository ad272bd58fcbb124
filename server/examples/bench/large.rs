//! What is large: all definitions at once, a form of 400 fields, an exchange with 500 events, a case of 30 pages.

use crate::Outcome;
use crate::calls::{Asked, call, form};
use crate::places::Place;
use crate::samples::{ROUNDS, Samples};
use crate::table::Table;
use crate::world::sign_in_at;
use axum::Router;
use domain::exchanges::{Act, event};
use domain::ids::{ExchangeId, Revision};
use domain::procedures::Entries;
use domain::procedures::definition::Step;
use http::StatusCode;
use operations::exchanges::{self, ActTexts};
use operations::testing::{PASSWORD, World, ZAB, invented, key};
use server::embedded_procedures::embedded_procedures;
use server::router;
use server::site::Settings;
use server::web_files::WebFiles;
use std::fmt::Write as _;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// A definition that is nobody's, to which the fields are added.
const INVENTED: &str = include_str!("../../../app/domain/tests/fixtures/invented/procedure.toml");
const FIELDS: usize = 400;
const MANY_EVENTS: usize = 500;
const FEW_EVENTS: usize = 5;
const PAGES: usize = 30;
/// Characters in each of the fields, so that the case fills its pages.
const LETTERS: usize = 250;
/// So often each is measured.
const TIMES: usize = 40;
const CHECKED_WITHIN: Duration = Duration::from_secs(1);
const FORM_WITHIN: Duration = Duration::from_millis(50);
const PRINTED_WITHIN: Duration = Duration::from_secs(1);

/// Reads and checks every definition that the program brings along, with all texts.
pub fn definitions(table: &mut Table) -> Outcome<()> {
    let sources = embedded_procedures();
    let began = Instant::now();
    for source in &sources {
        operations::procedures::read(source).map_err(|faults| format!("{faults:?}"))?;
    }
    let name = format!("check and load of all {} definitions", sources.len());
    table.duration(&name, began.elapsed(), CHECKED_WITHIN);
    Ok(())
}

/// A site with one procedure, whose form has so many fields more.
struct Site {
    world: World,
    router: Router,
    cookie: String,
}

impl Site {
    async fn open(place: &Place) -> Outcome<Self> {
        let mut definition = INVENTED.to_owned();
        let section = "vessel";
        for number in 0..FIELDS {
            write!(
                definition,
                "\n[[field]]\nid = \"line_{number}\"\nsection = \"{section}\"\nkind = \"text\"\n\
                 max_length = 1000\nsensitivity = \"ordinary\"\n"
            )?;
        }
        let world = World::with(&place.url, vec![invented(&definition)]).await;
        let settings = Settings::from(&place.config());
        let web = WebFiles::new(None, false);
        let router = router::build(world.services.clone(), web, settings, CancellationToken::new());
        let cookie = sign_in_at(&router, "ana", PASSWORD).await?.0;
        Ok(Self { world, router, cookie })
    }

    /// A request with every field filled.
    fn entries(&self) -> Entries {
        let mut entries = self.world.filled_request(ZAB);
        for number in 0..FIELDS {
            let text: String = "palavra ".chars().cycle().take(LETTERS).collect();
            entries.set(format!("line_{number}"), text.trim());
        }
        entries
    }

    async fn sent(&self, entries: &Entries) -> Outcome<ExchangeId> {
        let (id, revision) = self.world.draft("ana", entries).await;
        let ana = self.world.caller("ana").await;
        Ok(exchanges::send(&ana, id, revision, key()).await?.id)
    }
}

/// Everything that is measured on a site of its own.
pub async fn measure(table: &mut Table, place: &Place) -> Outcome<()> {
    let site = Site::open(place).await?;
    form_of_400(table, &site).await?;
    moves(table, &site).await?;
    print(table, &site).await
}

/// Opens the page with the fields, and saves it as a browser without script does.
async fn form_of_400(table: &mut Table, site: &Site) -> Outcome<()> {
    let entries = site.entries();
    let (id, mut revision) = site.world.draft("ana", &entries).await;
    let path = format!("/drafts/{id}/subject");
    let (mut opened, mut saved, mut both) = (Samples::default(), Samples::default(), Samples::default());
    for time in 0..TIMES.saturating_add(ROUNDS) {
        let open = Asked::new(&site.router, &path, &site.cookie).once().await?.took;
        let mut pairs: Vec<(String, String)> = vec![
            ("id".to_owned(), id.to_string()),
            ("revision".to_owned(), revision.to_string()),
            ("key".to_owned(), key().to_string()),
            ("step".to_owned(), "subject".to_owned()),
            ("go".to_owned(), "stay".to_owned()),
        ];
        for (path, texts) in &entries.0 {
            pairs.extend(texts.iter().map(|text| (format!("values[{path}][]"), text.clone())));
        }
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let answer = call(&site.router, form("/api/save_draft", &site.cookie, "text/html", &pairs)?).await?;
        if answer.status != StatusCode::SEE_OTHER {
            return Err(format!("saving the form answers {}: {}", answer.status, answer.text).into());
        }
        let ana = site.world.caller("ana").await;
        revision = exchanges::view_draft(&ana, id, Step::Subject, false).await?.revision;
        if time >= ROUNDS {
            opened.add(open);
            saved.add(answer.took);
            both.add(open.saturating_add(answer.took));
        }
    }
    table.middle(&format!("opening a form of {FIELDS} fields and saving it"), &both, FORM_WITHIN);
    table.part("of it: opening", &opened);
    table.part("of it: saving", &saved);
    Ok(())
}

/// A move on an exchange about which much has happened, beside one on a young exchange, in turns.
async fn moves(table: &mut Table, site: &Site) -> Outcome<()> {
    let (mut few, mut many) = (Samples::default(), Samples::default());
    let entries = site.world.filled_request(ZAB);
    for time in 0..TIMES.saturating_add(ROUNDS) {
        let of_few = accept(site, &entries, FEW_EVENTS).await?;
        let of_many = accept(site, &entries, MANY_EVENTS).await?;
        if time >= ROUNDS {
            few.add(of_few);
            many.add(of_many);
        }
    }
    let name = format!("a move on an exchange with {MANY_EVENTS} events against one with {FEW_EVENTS}");
    table.ratio(&name, &few, &many, 1.5, None);
    Ok(())
}

async fn accept(site: &Site, entries: &Entries, events: usize) -> Outcome<Duration> {
    let id = site.sent(entries).await?;
    let kai = site.world.caller("kai").await;
    let services = &site.world.services;
    let tx = services.store.begin_system(&services.keys, kai.now).await?;
    let exchange = store::exchanges::system_load(&tx, id).await?.ok_or("the exchange is gone")?;
    let side = exchange.side_of(kai.person.authority).ok_or("nobody was asked")?.to_owned();
    let reminded = event::reminded(&exchange, &side, kai.today(), kai.now);
    tx.finish_bulk(&vec![reminded; events]).await?;
    let accept = Act::Accept { other_date: None };
    let began = Instant::now();
    exchanges::act(&kai, id, Revision(1), key(), accept, ActTexts::default()).await?;
    Ok(began.elapsed())
}

/// The PDF of a case that fills so many pages, through every layer.
async fn print(table: &mut Table, site: &Site) -> Outcome<()> {
    let id = site.sent(&site.entries()).await?;
    let path = format!("/exchanges/{id}/case.pdf?language=en&personal=1");
    let asked = Asked::new(&site.router, &path, &site.cookie);
    let mut samples = Samples::default();
    for time in 0..TIMES.div_euclid(4).saturating_add(1) {
        let answer = asked.once().await?;
        if time > 0 {
            samples.add(answer.took);
        } else {
            let pages = lopdf::Document::load_mem(&answer.bytes)?.get_pages().len();
            if pages < PAGES {
                return Err(format!("the case has {pages} pages only").into());
            }
            table.told("pages of the case", pages.to_string());
        }
    }
    table.tail(&format!("PDF of a case of {PAGES} pages"), &samples, PRINTED_WITHIN);
    Ok(())
}
