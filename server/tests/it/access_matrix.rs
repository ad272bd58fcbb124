//! Who may do what: every call by everybody, with every exchange, as the specification says it and no other way.

mod authorities;
mod cases;
mod crawl;
mod once;
mod replies;
mod secrets;
mod specification;
mod tables;
mod world;

use crate::harness::site_of;
use crate::scratch::Scratch;
use axum::Router;
use axum::body::Body;
use domain::ids::OnceKey;
use http::Request;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use leptos_axum::generate_route_list;
use operations::Services;
use operations::authorities::reload;
use operations::testing::{World, key};
use replies::{Reply, posted, send_at_once};
use specification::{Case, Person, Row, Specification};
use std::collections::{BTreeMap, BTreeSet};
use tables::Tables;
use tower::ServiceExt;
use world::Values;

/// What is written when a case with personal data is opened.
const OPENED: [&str; 4] = ["opening", "audit_entry", "audit_link", "audit_tip"];

/// How many different cells there must be, all of them on each of the two databases.
const LEAST_CELLS: usize = 20_000;
const ROUTER: &str = include_str!("../../src/router.rs");

/// The world with two nodes of the site on it.
struct Matrix {
    specification: Specification,
    nodes: [(Services, Router); 2],
    tables: Tables,
    cookies: Values,
    cases: BTreeMap<String, Values>,
    objects: Values,
    failures: Failures,
    /// The secrets that were found by somebody who may read them.
    found: BTreeSet<String>,
}

impl Matrix {
    async fn on(scratch: &Scratch) -> Self {
        let specification = Specification::read();
        let mut world = World::new(&scratch.url).await;
        let mut tables = Tables::open(&scratch.url).await;
        authorities::with_coordinators(&mut world).await;
        let cookies = world::people(&world, &specification.people, &mut tables).await;
        let mut cases = BTreeMap::new();
        for case in &specification.cases {
            cases.insert(case.name.clone(), cases::case(&world, &case.name).await);
        }
        let objects = world::objects(&world, &cases).await;
        secrets::mark(&world, &cases).await;
        for values in cases.values_mut() {
            // Work on a case may have given it another revision.
            let id = values["id"].parse().unwrap();
            if let Ok(view) = operations::exchanges::view(&world.caller("ana").await, id).await {
                values.insert("revision".to_owned(), view.revision.to_string());
            }
        }
        let second = world.second_node(&scratch.url).await;
        reload(&world.services).await.unwrap();
        reload(&second).await.unwrap();
        tables.watch().await;
        let nodes = [world.services.clone(), second].map(|services| (services.clone(), site_of(services)));
        let (failures, found) = (BTreeMap::new(), BTreeSet::new());
        Self { specification, nodes, tables, cookies, cases, objects, failures, found }
    }

    /// Tries every cell; yields how many there are.
    async fn try_all(&mut self) -> usize {
        let mut cells = BTreeSet::new();
        for row in self.specification.rows.clone() {
            for (n, case) in self.specification.cases_of(&row).iter().enumerate() {
                let mut people = self.specification.people.clone();
                // Without a login nothing is looked at, whatever the case.
                people.retain(|person| n == 0 || person.is_signed_in());
                for person in &people {
                    let name = case.as_ref().map(|case| case.name.clone());
                    let is_new = cells.insert((row.call.clone(), name, person.name.clone()));
                    assert!(is_new, "{} stands twice", row.call);
                }
                self.try_case(&row, case.as_ref(), people).await;
            }
        }
        cells.len()
    }

    /// Who is turned away changes nothing, and neither does who only reads: they call at once, and the tables are looked at
    /// once. Whoever changes something calls alone, and so do all of whom nobody can tell who it was.
    async fn try_case(&mut self, row: &Row, case: Option<&Case>, people: Vec<Person>) {
        let is_mixed = self.specification.without_effect.contains_key(&row.call)
            || self.specification.reads.contains(&row.call);
        let is_allowed = |person: &Person| self.specification.allows(row, person, case);
        let (allowed, mut together): (Vec<_>, Vec<_>) = people.into_iter().partition(is_allowed);
        let mut alone = allowed.into_iter();
        for person in alone.by_ref() {
            if !self.try_one(row, case, &person).await {
                break;
            }
        }
        together.extend(alone);
        if is_mixed || !self.try_together(row, case, &together).await {
            for person in &together {
                self.try_one(row, case, person).await;
            }
        }
    }

    /// Whether each of them got what the specification says, and nothing changed.
    async fn try_together(&mut self, row: &Row, case: Option<&Case>, people: &[Person]) -> bool {
        let calls = people.iter().map(|person| (self.node(person), self.call(row, case, person)));
        let replies = send_at_once(calls.collect()).await;
        let changed = self.tables.changed().await;
        let is_expected = |(person, reply): (&Person, &Reply)| {
            let allowed = self.specification.allows(row, person, case);
            !reply.status.is_server_error() && allowed == reply.is_success()
        };
        if changed.is_empty() && people.iter().zip(&replies).all(is_expected) {
            for (person, reply) in people.iter().zip(&replies) {
                self.look_for_secrets(&row.call, &at(case, person), person, &reply.text);
            }
            return true;
        }
        if !changed.is_empty() {
            self.restore(&changed).await;
        }
        false
    }

    /// Yields whether a table changed.
    async fn try_one(&mut self, row: &Row, case: Option<&Case>, person: &Person) -> bool {
        let allowed = self.specification.allows(row, person, case);
        let reply = self.send(person, self.call(row, case, person)).await;
        let changed = self.tables.changed().await;
        let quiet = self.specification.without_effect.get(&row.call);
        let reads = self.specification.reads.contains(&row.call);
        let is_too_much = changed
            .iter()
            .filter(|table| !(reads && OPENED.contains(&table.as_str())))
            .any(|table| quiet.is_none_or(|tables| !tables.contains(table)));
        let fault = match (allowed, reply.is_success()) {
            _ if reply.status.is_server_error() => Some("fell over"),
            (true, false) => Some("was turned away"),
            (false, true) if quiet.is_none() => Some("was let through"),
            (false, _) if is_too_much => Some("changed something"),
            _ => None,
        };
        let at = at(case, person);
        if let Some(fault) = fault {
            let text: String = reply.text.chars().take(160).collect();
            let answer = format!("{} {}{text}", reply.status, reply.location);
            self.fail(&row.call, format!("{at}: {fault}; {answer}; changed {changed:?}"));
        }
        self.look_for_secrets(&row.call, &at, person, &reply.text);
        if !changed.is_empty() {
            self.restore(&changed).await;
        }
        !changed.is_empty()
    }

    fn fail(&mut self, call: &str, what: String) {
        self.failures.entry(call.to_owned()).or_default().push(what);
    }

    async fn restore(&mut self, changed: &[String]) {
        self.tables.restore(changed).await;
        let of_network = |table: &String| table.starts_with("authority") || table.starts_with("coordinator");
        for (services, _) in &self.nodes {
            services.reachable().forget();
            if changed.iter().any(of_network) {
                reload(services).await.unwrap();
            }
        }
    }

    fn look_for_secrets(&mut self, call: &str, at: &str, person: &Person, text: &str) {
        if !text.contains("kanarie") {
            return;
        }
        for secret in self.specification.secrets.iter().filter(|secret| text.contains(&secret.text)) {
            if self.specification.shows(secret, person) {
                self.found.insert(secret.text.clone());
            } else {
                let found = format!("{at}: found {}", secret.text);
                self.failures.entry(call.to_owned()).or_default().push(found);
            }
        }
    }

    /// The call with the arguments of objects that are there, and with a new key.
    fn call(&self, row: &Row, case: Option<&Case>, person: &Person) -> Request<Body> {
        self.call_under(Some(key()), row, case, person)
    }

    /// The call under this key, or without any.
    fn call_under(
        &self,
        key: Option<OnceKey>,
        row: &Row,
        case: Option<&Case>,
        person: &Person,
    ) -> Request<Body> {
        let mut form = case.map(|case| self.cases[&case.name].clone()).unwrap_or_default();
        let known: Vec<(String, String)> = self.objects.iter().chain(&form).map(pair).collect();
        form.extend(key.map(|key| ("key".to_owned(), key.to_string())));
        for (name, value) in &row.with {
            let fill =
                |text: String, (name, value): &(String, String)| text.replace(&format!("{{{name}}}"), value);
            form.insert(name.clone(), known.iter().fold(value.clone(), fill));
        }
        let (method, path) = row.call.split_once(' ').unwrap();
        let part = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => form.get(name).cloned().unwrap_or_else(|| "none".to_owned()),
            None => part.to_owned(),
        };
        let path: Vec<String> = path.split('/').map(part).collect();
        let call = self.begin(method, &path.join("/"), person);
        if method == "GET" {
            return call.body(Body::empty()).unwrap();
        }
        let (kind, body) = posted(form);
        call.header(CONTENT_TYPE, kind).body(Body::from(body)).unwrap()
    }

    /// A call as a script of the site makes it: it gets no page for an answer where none was asked for.
    fn begin(&self, method: &str, path: &str, person: &Person) -> http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header("host", "localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .header(COOKIE, &self.cookies[&person.name])
            .header(ACCEPT, "*/*")
    }

    async fn send(&self, person: &Person, call: Request<Body>) -> Reply {
        Reply::read(self.node(person).oneshot(call).await.unwrap()).await
    }

    /// The node that the person calls.
    fn node(&self, person: &Person) -> Router {
        let [(_, first), (_, second)] = &self.nodes;
        if person.login == "node" { second.clone() } else { first.clone() }
    }
}

/// Where a cell stands in the row of its call.
fn at(case: Option<&Case>, person: &Person) -> String {
    format!("{} · {}", case.map_or("-", |case| case.name.as_str()), about(person))
}

fn pair((name, value): (&String, &String)) -> (String, String) {
    (name.clone(), value.clone())
}

fn about(person: &Person) -> String {
    let roles: Vec<&str> = person.roles.iter().map(String::as_str).collect();
    let administers = if person.is_administrator { " administrator" } else { "" };
    format!("{} ({} {}{administers}, {})", person.name, person.authority, roles.join(" "), person.login)
}

/// What went wrong, by call.
type Failures = BTreeMap<String, Vec<String>>;

/// The whole on one database; these calls alone where some are named.
async fn holds_on(scratch: &Scratch, only: &[&str]) -> (usize, Failures) {
    let mut matrix = Matrix::on(scratch).await;
    matrix.specification.rows.retain(|row| only.is_empty() || only.contains(&row.call.as_str()));
    let cells = matrix.try_all().await;
    println!("{cells} cells, {} of them wrong", count(&matrix.failures));
    (cells, matrix.failures)
}

fn count(failures: &Failures) -> usize {
    failures.values().map(Vec::len).sum()
}

/// Everything that went wrong, below the calls by which it did.
fn listed(failures: &Failures) -> String {
    let call = |(call, wrong): (&String, &Vec<String>)| format!("{call}\n    {}", wrong.join("\n    "));
    failures.iter().map(call).collect::<Vec<_>>().join("\n")
}

fn judge(cells: usize, failures: &Failures) {
    assert!(failures.is_empty(), "{} cells are wrong:\n{}", count(failures), listed(failures));
    assert!(cells >= LEAST_CELLS, "only {cells} different cells");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_matrix_holds_on_sqlite() {
    let (cells, failures) = holds_on(&Scratch::sqlite(), &[]).await;
    judge(cells, &failures);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_matrix_holds_on_postgresql() {
    let Some(scratch) = Scratch::postgres().await else { return };
    let (cells, failures) = holds_on(&scratch, &[]).await;
    scratch.remove().await;
    judge(cells, &failures);
}

/// What some calls do for everybody: part of the whole, for the proof that a missing check is noticed.
async fn holds_for(calls: &[&str]) {
    let (_, failures) = holds_on(&Scratch::sqlite(), calls).await;
    assert!(failures.is_empty(), "{}", listed(&failures));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_locked_gets_in_nowhere() {
    holds_for(&["GET /inbox"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_no_role_begins_no_draft() {
    holds_for(&["POST /api/create_draft"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_in_charge_reads_no_registration() {
    holds_for(&["POST /api/get_registration"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_change_of_rights_is_for_those_who_may() {
    let calls =
        ["change_access", "appoint_coordinator", "merge_authority", "set_person_roles", "search_person"];
    let calls = calls.map(|name| format!("POST /api/{name}"));
    holds_for(&calls.each_ref().map(String::as_str)).await;
}

/// The routes that are neither pages nor server functions, as the router names them.
fn routes() -> impl Iterator<Item = String> {
    ROUTER.split(".route(\"").skip(1).map(|rest| {
        let (path, handler) = rest.split_once("\", ").unwrap();
        // What is no `get` is a handler that was given a layer above, and takes what is posted.
        let method = if handler.starts_with("get(") { "GET" } else { "POST" };
        format!("{method} {path}")
    })
}

#[test]
fn every_function_page_and_route_has_its_row_and_every_row_its_call() {
    let functions =
        leptos::server_fn::axum::server_fn_paths().map(|(path, method)| format!("{method} {path}"));
    let pages = generate_route_list(app::routes::App).into_iter().map(|page| format!("GET {}", page.path()));
    let registered: BTreeSet<String> = functions.chain(pages).chain(routes()).collect();
    let specification = Specification::read();
    let named: BTreeSet<String> = specification.rows.iter().map(|row| row.call.clone()).collect();
    let missing: Vec<&String> = registered.difference(&named).collect();
    let gone: Vec<&String> = named.difference(&registered).collect();
    assert!(missing.is_empty() && gone.is_empty(), "without a row: {missing:#?}; without a call: {gone:#?}");
    let quiet: Vec<_> = specification.without_effect.keys().filter(|call| !named.contains(*call)).collect();
    assert!(quiet.is_empty(), "answered without effect, but not called: {quiet:?}");
    let keyless: Vec<_> = specification.keyless.keys().filter(|call| !named.contains(*call)).collect();
    assert!(keyless.is_empty(), "without a key, but not called: {keyless:?}");
}

/// So many calls at most succeed for nobody.
const MOST_HOPELESS: usize = 26;

#[test]
fn a_call_with_which_nobody_succeeds_says_why() {
    let specification = Specification::read();
    let hopeless = specification.hopeless();
    let told: BTreeSet<String> = specification.never.keys().cloned().collect();
    let untold: Vec<&String> = hopeless.difference(&told).collect();
    let gone: Vec<&String> = told.difference(&hopeless).collect();
    assert!(untold.is_empty() && gone.is_empty(), "without a reason: {untold:#?}; without need: {gone:#?}");
    assert!(specification.never.values().all(|why| why.len() > 20), "a reason is a sentence");
    assert!(hopeless.len() <= MOST_HOPELESS, "{} calls succeed for nobody", hopeless.len());
}
