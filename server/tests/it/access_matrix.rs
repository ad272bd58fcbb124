//! Who may do what: every call by everybody, with every exchange, as the specification says it and no other way.

mod crawl;
mod secrets;
mod specification;
mod tables;
mod world;

use crate::harness::site_of;
use crate::scratch::Scratch;
use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, LOCATION};
use http::{Request, StatusCode};
use leptos_axum::generate_route_list;
use operations::testing::{World, key};
use operations::{Services, authorities};
use specification::{Case, Person, Row, Specification};
use std::collections::{BTreeMap, BTreeSet};
use tables::Tables;
use tower::ServiceExt;
use world::Values;

/// What is written when a case with personal data is opened.
const OPENED: [&str; 4] = ["opening", "audit_entry", "audit_link", "audit_tip"];

/// How many cells each of the two databases must have: 20,000 on both.
const LEAST_CELLS: usize = 10_000;
const ROUTER: &str = include_str!("../../src/router.rs");

/// The world with two nodes of the site on it.
struct Matrix {
    specification: Specification,
    nodes: [(Services, Router); 2],
    tables: Tables,
    cookies: Values,
    cases: BTreeMap<String, Values>,
    objects: Values,
    failures: Vec<String>,
    /// The secrets that were found by somebody who may read them.
    found: BTreeSet<String>,
}

struct Reply {
    status: StatusCode,
    location: String,
    text: String,
}

impl Reply {
    async fn read(answer: Response) -> Self {
        let header =
            |name: http::HeaderName| answer.headers().get(name).map_or("", |value| value.to_str().unwrap());
        let (status, location) = (answer.status(), header(LOCATION).to_owned());
        let is_endless = header(CONTENT_TYPE).starts_with("text/event-stream");
        let body = answer.into_body();
        let bytes = if is_endless {
            crawl::first_events(body).await
        } else {
            let whole = axum::body::to_bytes(body, usize::MAX).await;
            whole.map_or_else(|_| b"the answer broke off".to_vec(), |bytes| bytes.to_vec())
        };
        Self { status, location, text: crawl::readable(&bytes) }
    }

    /// Whether the caller got what was asked for.
    fn is_success(&self) -> bool {
        let leads_on = self.status.is_redirection() && !self.location.starts_with("/sign-in");
        self.status.is_success() || leads_on
    }
}

impl Matrix {
    async fn on(scratch: &Scratch) -> Self {
        let specification = Specification::read();
        let mut world = World::new(&scratch.url).await;
        let mut tables = Tables::open(&scratch.url).await;
        world::with_coordinators(&mut world).await;
        let cookies = world::people(&world, &specification.people, &mut tables).await;
        let mut cases = BTreeMap::new();
        for case in &specification.cases {
            cases.insert(case.name.clone(), world::case(&world, &case.name).await);
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
        authorities::reload(&world.services).await.unwrap();
        authorities::reload(&second).await.unwrap();
        tables.watch().await;
        let nodes = [world.services.clone(), second].map(|services| (services.clone(), site_of(services)));
        let (failures, found) = (Vec::new(), BTreeSet::new());
        Self { specification, nodes, tables, cookies, cases, objects, failures, found }
    }

    /// Tries every cell; yields how many there are.
    async fn try_all(&mut self) -> usize {
        let mut cells = BTreeSet::new();
        for row in self.specification.rows.clone() {
            for (n, case) in self.specification.cases_of(&row).iter().enumerate() {
                for person in self.specification.people.clone() {
                    // Without a login nothing is looked at, whatever the case.
                    if n > 0 && !person.is_signed_in() {
                        continue;
                    }
                    self.try_one(&row, case.as_ref(), &person).await;
                    let name = case.as_ref().map(|case| case.name.clone());
                    assert!(cells.insert((row.call.clone(), name, person.name)), "{} stands twice", row.call);
                }
            }
        }
        cells.len()
    }

    async fn try_one(&mut self, row: &Row, case: Option<&Case>, person: &Person) {
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
        let at =
            format!("{} · {} · {}", row.call, case.map_or("-", |case| case.name.as_str()), about(person));
        if let Some(fault) = fault {
            let text: String = reply.text.chars().take(160).collect();
            let answer = format!("{} {}{text}", reply.status, reply.location);
            self.failures.push(format!("{at}: {fault}; {answer}; changed {changed:?}"));
        }
        self.look_for_secrets(&at, person, &reply.text);
        if !changed.is_empty() {
            self.restore(&changed).await;
        }
    }

    async fn restore(&mut self, changed: &[String]) {
        self.tables.restore(changed).await;
        let of_network = |table: &String| table.starts_with("authority") || table.starts_with("coordinator");
        for (services, _) in &self.nodes {
            services.reachable().forget();
            if changed.iter().any(of_network) {
                authorities::reload(services).await.unwrap();
            }
        }
    }

    fn look_for_secrets(&mut self, at: &str, person: &Person, text: &str) {
        if !text.contains("kanarie") {
            return;
        }
        for secret in self.specification.secrets.iter().filter(|secret| text.contains(&secret.text)) {
            if self.specification.shows(secret, person) {
                self.found.insert(secret.text.clone());
            } else {
                self.failures.push(format!("{at}: found {}", secret.text));
            }
        }
    }

    /// The call with the arguments of objects that are there.
    fn call(&self, row: &Row, case: Option<&Case>, person: &Person) -> Request<Body> {
        let mut form = case.map(|case| self.cases[&case.name].clone()).unwrap_or_default();
        let known: Vec<(String, String)> = self.objects.iter().chain(&form).map(pair).collect();
        form.insert("key".to_owned(), key().to_string());
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
        let call = call.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        call.body(Body::from(serde_urlencoded::to_string(&form).unwrap())).unwrap()
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
        let [(_, first), (_, second)] = &self.nodes;
        let node = if person.login == "node" { second } else { first };
        Reply::read(node.clone().oneshot(call).await.unwrap()).await
    }
}

fn pair((name, value): (&String, &String)) -> (String, String) {
    (name.clone(), value.clone())
}

fn about(person: &Person) -> String {
    let roles: Vec<&str> = person.roles.iter().map(String::as_str).collect();
    let administers = if person.is_administrator { " administrator" } else { "" };
    format!("{} ({} {}{administers}, {})", person.name, person.authority, roles.join(" "), person.login)
}

/// The whole on one database, or these calls alone.
async fn holds_on(scratch: &Scratch, only: Option<&str>) -> (usize, Vec<String>) {
    let mut matrix = Matrix::on(scratch).await;
    matrix.specification.rows.retain(|row| only.is_none_or(|call| call == row.call));
    let cells = matrix.try_all().await;
    println!("{cells} cells, {} of them wrong", matrix.failures.len());
    (cells, matrix.failures)
}

fn judge(cells: usize, failures: &[String]) {
    assert!(failures.is_empty(), "{} cells are wrong:\n{}", failures.len(), failures.join("\n"));
    assert!(cells >= LEAST_CELLS, "only {cells} cells");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_matrix_holds_on_sqlite() {
    let (cells, failures) = holds_on(&Scratch::sqlite(), None).await;
    judge(cells, &failures);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_matrix_holds_on_postgresql() {
    let Some(scratch) = Scratch::postgres().await else { return };
    let (cells, failures) = holds_on(&scratch, None).await;
    scratch.remove().await;
    judge(cells, &failures);
}

/// What one call does for everybody: part of the whole, for the proof that a missing check is noticed.
async fn holds_for(call: &str) {
    let (_, failures) = holds_on(&Scratch::sqlite(), Some(call)).await;
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_locked_gets_in_nowhere() {
    holds_for("GET /inbox").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_no_role_begins_no_draft() {
    holds_for("POST /api/create_draft").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_in_charge_reads_no_registration() {
    holds_for("POST /api/get_registration").await;
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
}
