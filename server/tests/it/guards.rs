//! Every private path turns strangers away, before anything is decoded.

use crate::harness::{PAGE, TestSite};
use axum::body::Body;
use http::{Method, Request, StatusCode};
use leptos_axum::generate_route_list;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_cannot_be_read_comes_back_as_its_page_with_what_was_typed() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    for (method, path) in
        every_path().iter().filter(|(method, path)| *method == Method::POST && path.starts_with("/api/"))
    {
        let script = call(method, path, "application/json");
        let (mut head, body) = script.into_parts();
        head.headers.insert("cookie", ana.parse().unwrap());
        let script = site.send(Request::from_parts(head, body)).await;
        assert!(script.status.is_client_error() || script.status.is_success(), "{path}: {}", script.status);
        let form = site.post(path, &ana, "/inbox", &[("typed", "kept")]).await;
        let is_good = form.status.is_client_error() || form.status == StatusCode::SEE_OTHER;
        assert!(is_good, "{path} as a form: {} {}", form.status, form.text);
    }
}
