//! Every private path turns strangers away, before anything is decoded.

use crate::harness::{PAGE, TestSite};
use axum::body::Body;
use http::{Method, Request, StatusCode};
use leptos_axum::generate_route_list;
use operations::testing::{ZAB, key};
use server::middleware::signed_in_only::is_public;
use server::router::PRIVATE_ROUTES;

/// Every path of the site with its method: pages, server functions, and the rest.
fn every_path() -> Vec<(Method, String)> {
    let id = "00000000-0000-7000-8000-000000000001";
    let pages = generate_route_list(app::routes::App).into_iter().map(|route| {
        let parts = route.path().split('/').map(|part| if part.starts_with('{') { id } else { part });
        (Method::GET, parts.collect::<Vec<_>>().join("/"))
    });
    let functions =
        leptos::server_fn::axum::server_fn_paths().map(|(path, method)| (method, path.to_owned()));
    let rest = PRIVATE_ROUTES.into_iter().map(|(method, path)| (method.parse().unwrap(), path.to_owned()));
    pages.chain(functions).chain(rest).collect()
}

fn call(method: &Method, path: &str, accept: &str) -> Request<Body> {
    let mut call = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "localhost:3000")
        .header("sec-fetch-site", "same-origin")
        .header("accept", accept);
    if *method == Method::POST {
        call = call.header("content-type", "application/x-www-form-urlencoded");
    }
    call.body(Body::empty()).unwrap()
}

/// A form as a script of the site posts it.
fn by_script(path: &str, cookie: &str, form: &[(&str, &str)]) -> Request<Body> {
    let (mut head, _) = call(&Method::POST, path, "application/json").into_parts();
    head.headers.insert("cookie", cookie.parse().unwrap());
    Request::from_parts(head, Body::from(serde_urlencoded::to_string(form).unwrap()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_reaches_nothing_that_is_not_on_the_public_list() {
    let site = TestSite::new().await;
    let paths = every_path();
    let private: Vec<_> = paths.iter().filter(|(_, path)| !is_public(path)).collect();
    assert!(private.len() > 20, "the walk found only {}", private.len());
    for (method, path) in private {
        let script = site.send(call(method, path, "*/*")).await;
        assert_eq!(script.status, StatusCode::UNAUTHORIZED, "{method} {path} as a script");
        assert!(script.text.contains("\"signed-out\""), "{method} {path}: {}", script.text);
        let form = site.send(call(method, path, PAGE)).await;
        if *method == Method::GET {
            assert_eq!(form.status, StatusCode::SEE_OTHER, "{method} {path} as a page");
            assert!(form.location().starts_with("/sign-in"), "{method} {path}");
        } else if path.starts_with("/sign-out") {
            assert_eq!(form.location(), "/sign-in?signed_out=1");
        } else {
            assert_eq!(form.status, StatusCode::UNAUTHORIZED, "{method} {path} as a form");
            assert!(form.text.contains("action=\"/open/sign-in\""), "{method} {path} shows the sign-in page");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_made_up_cookie_is_a_stranger() {
    let site = TestSite::new().await;
    let answer = site.open("/inbox", &format!("__Host-sid={}", "0".repeat(64))).await;
    assert_eq!(answer.location(), "/sign-in?next=%2Finbox");
}

/// What Ana is answered by the server functions that need no argument; all others cannot read a form without any.
const WITHOUT_ARGUMENTS: [(&str, u16); 27] = [
    ("add_to_favourite_group", 422),
    ("count_notices", 200),
    ("get_contacts", 200),
    ("get_factor_offer", 200),
    ("get_favourite_groups", 200),
    ("get_grantable", 200),
    ("get_identity", 200),
    ("get_inbox_work", 200),
    ("get_labels", 200),
    ("get_own_absence", 200),
    ("get_own_may", 200),
    ("get_own_notices", 200),
    ("get_own_stuck_mail", 200),
    ("get_own_way_in", 200),
    ("get_passkey_offer", 200),
    ("get_person_search", 200),
    ("get_phrases", 200),
    ("get_register_page", 200),
    // Her authority registers nobody.
    ("get_registering", 404),
    ("get_units", 200),
    ("list_drafts", 200),
    ("list_mails", 200),
    ("list_people", 200),
    ("list_procedures", 200),
    ("list_registrations", 404),
    ("read_notices", 200),
    ("search_exchanges", 200),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_cannot_be_read_is_refused_as_such_by_every_function() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (mut wrong, mut named) = (Vec::new(), 0);
    for (_, path) in every_path().iter().filter(|(method, _)| *method == Method::POST) {
        let Some(name) = path.strip_prefix("/api/") else { continue };
        let known = WITHOUT_ARGUMENTS.iter().find(|(known, _)| *known == name);
        named += usize::from(known.is_some());
        let expected = known.map_or(400, |(_, status)| *status);
        let script = site.send(by_script(path, &ana, &[])).await;
        if script.status != expected || (expected == 400 && !script.text.contains("\"unreadable\"")) {
            wrong.push(format!("{name} as a script: {} {}", script.status, script.text));
        }
        let form = site.post(path, &ana, "/inbox", &[("typed", "kept")]).await;
        // Whoever wants a page is led on by what succeeds.
        let expected = if expected == 200 { 303 } else { expected };
        if form.status != expected {
            wrong.push(format!("{name} as a form: {} instead of {expected}", form.status));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(named, WITHOUT_ARGUMENTS.len(), "a function that is named is gone");
}

/// Path, cookie and values of a form, with the status and the code of the refusal.
type RefusedForm<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], u16, &'a str);

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_refused_by_the_status_of_what_is_wrong_with_it() {
    let site = TestSite::new().await;
    let (id, revision) = site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let (id, revision) = (id.to_string(), revision.to_string());
    let (ana, maria) = (site.sign_in("ana").await, site.sign_in("maria").await);
    let (ana, maria) = (ana.as_str(), maria.as_str());
    let (key, used) = (key().to_string(), key().to_string());
    let (send, label) = ("/api/send_exchange", "/api/add_label");
    let (draft, seen, once) = (("id", id.as_str()), ("revision", revision.as_str()), ("key", key.as_str()));
    let used = ("key", used.as_str());
    let (nobodys, before) = (("id", "00000000-0000-7000-8000-000000000001"), ("revision", "1"));
    let (name, colour) = (("values[name][]", "Eilig"), ("values[colour][]", "info"));
    let cases: [RefusedForm; 9] = [
        (send, ana, &[draft, seen], 400, "unreadable"),
        (send, ana, &[draft, seen, ("key", "x")], 400, "unreadable"),
        (send, ana, &[draft, ("revision", "x"), once], 400, "unreadable"),
        (send, ana, &[("id", "x"), seen, once], 400, "unreadable"),
        (send, ana, &[nobodys, seen, once], 404, "not-found"),
        (send, maria, &[draft, seen, once], 404, "not-found"),
        (send, ana, &[draft, before, once], 409, "stale"),
        (label, ana, &[once, colour], 422, "incomplete"),
        (label, ana, &[once, name], 422, "incomplete"),
    ];
    for (path, cookie, form, status, code) in cases {
        let script = site.send(by_script(path, cookie, form)).await;
        assert_eq!(script.status, status, "{path} {form:?} as a script: {}", script.text);
        assert!(script.text.contains(&format!("\"{code}\"")), "{path} {form:?}: {}", script.text);
        let page = site.post(path, cookie, "/inbox", form).await;
        assert_eq!(page.status, status, "{path} {form:?} as a form");
    }
    for _ in 0..2 {
        let sent = site.post(send, ana, "/inbox", &[draft, seen, used]).await;
        assert_eq!(sent.location(), format!("/exchanges/{id}/sent"), "the same answer once more");
    }
    let reused = site.send(by_script(send, ana, &[draft, before, used])).await;
    assert_eq!(reused.status, StatusCode::CONFLICT);
    assert!(reused.text.contains("\"key-reused\""), "{}", reused.text);
}
