//! The floor: the inbox page as a plain program makes it, with axum and sqlx alone. The same query, the same rows, HTML
//! by hand; no sign-in, no rights, no counts, one language.

use crate::Outcome;
use crate::calls::Asked;
use crate::places::Place;
use crate::world::procedure;
use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::get;
use domain::country::EEA;
use domain::exchanges::Bucket;
use http::StatusCode;
use operations::Caller;
use operations::exchanges::{self, InboxInput};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};
use sqlx::{ColumnIndex, ConnectOptions, Decode, Postgres, Row, Sqlite, Type};
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;
use time::macros::format_description;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// What our inbox asks of either database.
const QUERY: &str = r#"SELECT "authority_id", "exchange_id", "procedure", "policy_area", "bucket", "state", "version",
    "counterpart_id", "counterpart_country", "due_on", "due_clock", "changed_at", "number", "own_reference",
    "search_text"
FROM "inbox_row"
WHERE "authority_id" = $1 AND "procedure" IN ($2) AND "bucket" = $3
ORDER BY "changed_at" DESC, "exchange_id" DESC
LIMIT $4"#;
/// Rows on a page.
const ROWS: usize = 25;
/// One more, which tells whether there is another page.
const ROWS_ASKED: i64 = 26;

/// The floor program.
#[derive(Clone)]
pub struct Floor(Arc<Inner>);

struct Inner {
    pool: Pool,
    authority: Uuid,
    procedure: String,
    today: Date,
    words: Words,
}

enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// What is shown for codes and ids, read once as our server does.
struct Words {
    procedure: String,
    states: HashMap<String, String>,
    countries: HashMap<String, String>,
    /// Language and name by id.
    authorities: HashMap<Uuid, (String, String)>,
}

/// What is shown of a row.
struct Line {
    exchange: Uuid,
    state: String,
    counterpart: Uuid,
    country: String,
    due_on: Option<String>,
    changed_at: i64,
    number: String,
    own_reference: Option<String>,
}

impl Floor {
    /// Opens the database with as many connections as our server, for what this caller sees.
    pub async fn open(place: &Place, caller: &Caller) -> Outcome<Self> {
        let pool = if place.url.starts_with("sqlite:") {
            let options: SqliteConnectOptions = place.url.parse()?;
            let options = options.pragma("query_only", "ON").disable_statement_logging();
            let pool = SqlitePoolOptions::new().max_connections(4).min_connections(1);
            Pool::Sqlite(pool.idle_timeout(None).max_lifetime(None).connect_with(options).await?)
        } else {
            let options: PgConnectOptions = place.url.parse()?;
            let options = options.disable_statement_logging();
            Pool::Postgres(PgPoolOptions::new().max_connections(10).connect_with(options).await?)
        };
        Ok(Self(Arc::new(Inner {
            pool,
            authority: caller.person.authority.0,
            procedure: procedure(&caller.services)?.definition.procedure.to_string(),
            today: caller.today(),
            words: Words::read(caller).await?,
        })))
    }

    /// Its only page.
    pub fn asked(&self) -> Asked {
        let router = Router::new().route("/inbox", get(inbox)).with_state(self.clone());
        Asked::new(&router, "/inbox", "")
    }

    async fn lines(&self) -> sqlx::Result<Vec<Line>> {
        let inner = &self.0;
        match &inner.pool {
            Pool::Sqlite(pool) => {
                let query = sqlx::query::<Sqlite>(QUERY).bind(inner.authority).bind(inner.procedure.clone());
                let query = query.bind(Bucket::WaitingForUs.code()).bind(ROWS_ASKED);
                query.fetch_all(pool).await?.iter().map(Line::read).collect()
            }
            Pool::Postgres(pool) => {
                let query =
                    sqlx::query::<Postgres>(QUERY).bind(inner.authority).bind(inner.procedure.clone());
                let query = query.bind(Bucket::WaitingForUs.code()).bind(ROWS_ASKED);
                query.fetch_all(pool).await?.iter().map(Line::read).collect()
            }
        }
    }

    async fn page(&self) -> Outcome<String> {
        let lines = self.lines().await?;
        let mut page = String::with_capacity(16 * 1024);
        page.push_str(HEAD);
        for line in lines.iter().take(ROWS) {
            self.row(&mut page, line)?;
        }
        page.push_str("</tbody></table><nav class=\"pager\">");
        if let Some(last) = lines.get(ROWS.saturating_sub(1)).filter(|_| lines.len() > ROWS) {
            let Line { changed_at, exchange, .. } = last;
            write!(page, "<a href=\"/inbox?after={changed_at}.{exchange}\" rel=\"next\">Older</a>")?;
        }
        page.push_str("</nav></main></body></html>");
        Ok(page)
    }

    /// A row with all that ours tells.
    fn row(&self, page: &mut String, line: &Line) -> Outcome<()> {
        let words = &self.0.words;
        let Line { exchange, .. } = line;
        write!(page, "<tr class=\"row row--unread\" id=\"row-{exchange}\">")?;
        page.push_str("<td data-label=\"State\"><span class=\"state\">");
        escape(page, words.states.get(&line.state).unwrap_or(&line.state));
        page.push_str("</span></td><td data-label=\"Request\">");
        write!(page, "<a class=\"row__link\" href=\"/exchanges/{exchange}\">")?;
        escape(page, &words.procedure);
        page.push_str("</a><span class=\"row__sub num\">");
        escape(page, &line.number);
        if let Some(reference) = &line.own_reference {
            page.push_str(" · ");
            escape(page, reference);
        }
        page.push_str("</span></td><td data-label=\"Authority\"><abbr class=\"country\" title=\"");
        escape(page, words.countries.get(&line.country).unwrap_or(&line.country));
        page.push_str("\">");
        escape(page, &line.country);
        page.push_str("</abbr> ");
        if let Some((language, name)) = words.authorities.get(&line.counterpart) {
            write!(page, "<span lang=\"{language}\">")?;
            escape(page, name);
            page.push_str("</span>");
        }
        page.push_str("</td><td data-label=\"Time left\">");
        self.due(page, line)?;
        page.push_str("</td></tr>");
        Ok(())
    }

    fn due(&self, page: &mut String, line: &Line) -> Outcome<()> {
        let iso = format_description!("[year]-[month]-[day]");
        let long = format_description!("[weekday repr:short] [day padding:none] [month repr:short] [year]");
        let due = line.due_on.as_deref().and_then(|text| Date::parse(text, iso).ok());
        let Some(due) = due.filter(|due| due.year() < 9999) else {
            let at = OffsetDateTime::from_unix_timestamp(line.changed_at.div_euclid(1_000))?;
            write!(page, "<span class=\"row__sub\">{}</span>", at.date().format(long)?)?;
            return Ok(());
        };
        let left = (due - self.0.today).whole_days();
        if left < 0 {
            write!(page, "<div class=\"due due--overdue\">{} days overdue", left.saturating_neg())?;
        } else {
            write!(page, "<div class=\"due\">{left} days left")?;
        }
        write!(page, " <time datetime=\"{}\">{}</time></div>", due.format(iso)?, due.format(long)?)?;
        Ok(())
    }
}

async fn inbox(State(floor): State<Floor>) -> Result<Html<String>, (StatusCode, String)> {
    let page = floor.page().await;
    page.map(Html).map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
}

const HEAD: &str = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Inbox</title>\
<link rel=\"stylesheet\" href=\"/pkg/floor.css\"></head><body><main><h1>Inbox</h1>\
<table class=\"table\"><thead><tr><th scope=\"col\">State</th><th scope=\"col\">Request</th>\
<th scope=\"col\">Authority</th><th scope=\"col\">Time left</th></tr></thead><tbody>";

impl Words {
    async fn read(caller: &Caller) -> Outcome<Self> {
        let services = &caller.services;
        let view = exchanges::inbox(caller, &InboxInput::default()).await?;
        let loaded = procedure(services)?;
        let country = |code: &str| (services.texts)(caller.language, &format!("country-{code}"), &[]);
        let directory = store::authorities::all(&services.store.reader()).await?;
        Ok(Self {
            procedure: loaded.text(caller.language, "procedure", "short").to_owned(),
            states: view.states.into_iter().map(|state| (state.code, state.text)).collect(),
            countries: EEA.iter().map(|code| ((*code).to_owned(), country(code))).collect(),
            authorities: directory.into_iter().map(|one| (one.id.0, (one.language, one.name))).collect(),
        })
    }
}

impl Line {
    fn read<'r, R: Row>(row: &'r R) -> sqlx::Result<Self>
    where
        usize: ColumnIndex<R>,
        Uuid: Decode<'r, R::Database> + Type<R::Database>,
        String: Decode<'r, R::Database> + Type<R::Database>,
        i64: Decode<'r, R::Database> + Type<R::Database>,
    {
        Ok(Self {
            exchange: row.try_get(1)?,
            state: row.try_get(5)?,
            counterpart: row.try_get(7)?,
            country: row.try_get(8)?,
            due_on: row.try_get(9)?,
            changed_at: row.try_get(11)?,
            number: row.try_get(12)?,
            own_reference: row.try_get(13)?,
        })
    }
}

fn escape(page: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            _ => page.push(letter),
        }
    }
}
