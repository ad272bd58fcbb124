//! The router: every route, and every layer around them, in one place.

use crate::answers::see_other;
use crate::calls::PageNonce;
use crate::middleware::{
    catch::catch, drain::drain, origin_check::origin_check, plain_not_found::plain_not_found,
    rate_limit::rate_limit, refused_forms::refused_forms, security_headers::security_headers,
    session::session, signed_in_only::signed_in_only, trace,
};
use crate::sign_in::{self, SignInSite};
use crate::site::{Settings, Site};
use crate::web_files::WebFiles;
use crate::{
    case_file, design_files, directory_export, due_dates, files, health, invitations, letters, live, openid,
    passkeys, people_table, registrations, second_step,
};
use app::caller::Visitor;
use app::i18n::Locale;
use app::routes::App;
use app::shell::shell;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::handler::Handler;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use leptos::config::LeptosOptions;
use leptos::context::{provide_context, use_context};
use leptos::nonce::Nonce;
use leptos_axum::{LeptosRoutes, generate_route_list};
use operations::Services;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate, SizeAbove};
use tower_http::csrf::CsrfLayer;

/// Answers shorter than this are not worth compressing, in bytes.
const SMALL: u64 = 1_024;

/// Builds the site: the routes and all layers around them. The token ends live streams when the server stops.
pub fn build(services: Services, web: WebFiles, settings: Settings, stop: CancellationToken) -> Router {
    let options = leptos_options(&web);
    let leptos = Router::new().leptos_routes_with_context(
        &options,
        generate_route_list(App),
        provide_visit,
        page(&options),
    );
    let not_found = leptos_axum::render_app_async_with_context(provide_visit, page(&options));
    let pages = leptos.clone().fallback(not_found).with_state(options.clone());
    let site = Site {
        services,
        web,
        settings: Arc::new(settings),
        streams: Arc::default(),
        buckets: Arc::default(),
        stop,
        pages,
    };
    let leptos = leptos.layer(from_fn_with_state(site.clone(), refused_forms)).with_state(options);
    let inner = routes()
        .with_state(site.clone())
        .merge(leptos)
        .fallback(|| async { StatusCode::NOT_FOUND })
        .route_layer(from_fn(trace::note_route))
        .layer(from_fn_with_state(site.clone(), plain_not_found));
    let sign_in_site = SignInSite { site: site.clone(), inner: inner.clone() };
    let first = post(sign_in::sign_in.layer(from_fn(trace::note_route)));
    let second = post(second_step::second_step.layer(from_fn(trace::note_route)));
    let passkey = post(passkeys::sign_in.layer(from_fn(trace::note_route)));
    let travel = openid::travel.layer(from_fn(trace::note_route));
    let with_form = post(openid::travel_with_form.layer(from_fn(trace::note_route)));
    let not_found = from_fn_with_state(site.clone(), plain_not_found);
    let outer = Router::new()
        .route("/open/sign-in", first)
        .route("/open/sign-in/passkey", passkey)
        .route("/open/sign-in/code", second)
        .route("/sign-in/oidc/{provider}", get(travel).layer(not_found.clone()))
        .route("/sign-in/oidc/{provider}", with_form.layer(not_found))
        .with_state(sign_in_site)
        .fallback_service(inner);
    around(outer, &site)
}

/// The layers, the innermost first.
fn around(routes: Router, site: &Site) -> Router {
    let is_worth_it = DefaultPredicate::new().and(SizeAbove::new(SMALL)).and(is_text);
    routes
        .layer(from_fn_with_state(site.clone(), signed_in_only))
        .layer(from_fn_with_state(site.clone(), rate_limit))
        .layer(from_fn_with_state(site.clone(), session))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(site.clone(), origin_check))
        .layer(CompressionLayer::new().compress_when(is_worth_it))
        .layer(from_fn(drain))
        .layer(from_fn(catch))
        .layer(from_fn(trace::trace))
        .layer(from_fn_with_state(site.clone(), security_headers))
}

/// Pages and values; documents and streams pass as they are.
fn is_text(_: StatusCode, _: http::Version, headers: &http::HeaderMap, _: &http::Extensions) -> bool {
    let kind = crate::calls::header(headers, http::header::CONTENT_TYPE).unwrap_or_default();
    ["text/html", "application/json", "text/plain"].iter().any(|text| kind.starts_with(text))
}

/// Routes that are neither pages nor server functions.
fn routes() -> Router<Site> {
    let upload = post(files::upload).layer(DefaultBodyLimit::disable());
    let table = post(people_table::take).layer(DefaultBodyLimit::max(people_table::TABLE_LIMIT));
    let import = post(design_files::import).layer(DefaultBodyLimit::max(design_files::ARCHIVE_LIMIT));
    Router::new()
        .route("/sign-out", post(sign_in::sign_out))
        .route("/sign-out-everywhere", post(sign_in::sign_out_everywhere))
        .route("/logins/end", post(sign_in::end_login))
        .route("/logins/end-others", post(sign_in::end_other_logins))
        .route("/session", get(sign_in::remaining))
        .route("/session/extend", post(sign_in::extend))
        .route("/session/passkey", post(passkeys::to_add))
        .route("/open/passkey", post(passkeys::to_sign_in))
        .route("/sign-in/oidc/{provider}/logout", post(openid::end_logins))
        .route("/open/language", post(sign_in::language))
        .route("/shortcuts", post(sign_in::shortcuts))
        .route("/open/invitation", post(invitations::code))
        .route("/open/invitation/choose", post(invitations::chosen))
        .route("/open/register", post(registrations::register))
        .route("/open/register/code", post(invitations::register_code))
        .route("/open/register/similar", get(registrations::similar))
        .route("/people/import/table", table)
        .route("/people/added/{step}/codes.csv", get(people_table::codes))
        .route("/files/{exchange}", upload)
        .route("/files/{exchange}/{document}", get(files::download))
        .route("/files/{exchange}/{document}/remove", post(files::remove))
        .route("/files/{exchange}/{document}/confidential", post(files::mark))
        .route("/authorities/export.csv", get(directory_export::csv))
        .route("/authorities/export.json", get(directory_export::json))
        .route("/exchanges/{id}/due-dates.ics", get(due_dates::download))
        .route("/exchanges/{id}/case.pdf", get(case_file::pdf))
        .route("/exchanges/{id}/case.zip", get(case_file::archive))
        .route("/letters/{exchange}", post(letters::keep))
        .route("/designer/import", import)
        .route("/designer/{id}/export.zip", get(design_files::export))
        .route("/live", get(live::live))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/pkg/{*path}", get(web_file))
        .route("/i18n/{*path}", get(web_file))
        .route("/favicon.ico", get(favicon))
        .route("/robots.txt", get(robots))
}

/// Private routes that are neither pages nor server functions, with one example each, for the test that walks them.
pub const PRIVATE_ROUTES: [(&str, &str); 22] = [
    ("GET", "/session"),
    ("POST", "/session/extend"),
    ("POST", "/session/passkey"),
    ("POST", "/sign-out-everywhere"),
    ("POST", "/logins/end"),
    ("POST", "/logins/end-others"),
    ("GET", "/live"),
    ("POST", "/files/00000000-0000-7000-8000-000000000001"),
    ("GET", "/files/00000000-0000-7000-8000-000000000001/00000000-0000-7000-8000-000000000002"),
    ("POST", "/files/00000000-0000-7000-8000-000000000001/00000000-0000-7000-8000-000000000002/remove"),
    ("POST", "/files/00000000-0000-7000-8000-000000000001/00000000-0000-7000-8000-000000000002/confidential"),
    ("GET", "/exchanges/00000000-0000-7000-8000-000000000001/due-dates.ics"),
    ("POST", "/people/import/table"),
    ("GET", "/people/added/00000000-0000-7000-8000-000000000001/codes.csv"),
    ("GET", "/authorities/export.csv"),
    ("GET", "/authorities/export.json"),
    ("GET", "/exchanges/00000000-0000-7000-8000-000000000001/case.pdf"),
    ("GET", "/exchanges/00000000-0000-7000-8000-000000000001/case.zip"),
    ("POST", "/letters/00000000-0000-7000-8000-000000000001"),
    ("POST", "/designer/import"),
    ("GET", "/designer/00000000-0000-7000-8000-000000000001/export.zip"),
    ("GET", "/no-such-page"),
];

async fn web_file(State(site): State<Site>, call: Request) -> Response {
    site.web.answer(call.uri().path(), call.headers())
}

async fn favicon(State(site): State<Site>) -> Response {
    see_other(&format!("/pkg/favicon-{}.svg", site.web.build()))
}

async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /\n"
}

fn leptos_options(web: &WebFiles) -> LeptosOptions {
    let name: Arc<str> = Arc::from(format!("openimi-{}", web.build()));
    LeptosOptions::builder().output_name(name).build()
}

fn page(options: &LeptosOptions) -> impl Fn() -> leptos::prelude::AnyView + Clone + Send + Sync + 'static {
    let options = options.clone();
    move || leptos::prelude::IntoAny::into_any(shell(options.clone()))
}

/// Makes the visit known to pages and server functions.
fn provide_visit() {
    let Some(parts) = use_context::<http::request::Parts>() else { return };
    if let Some(visitor) = parts.extensions.get::<Visitor>() {
        provide_context(Locale(visitor.language));
        provide_context(visitor.clone());
    }
    if let Some(nonce) = parts.extensions.get::<PageNonce>() {
        provide_context(Nonce::from_value(Arc::clone(&nonce.0)));
    }
}

/// Serves until the token is cancelled and the calls under way are answered.
///
/// # Errors
/// When the listener fails.
pub async fn serve(listener: TcpListener, router: Router, stop: CancellationToken) -> io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop.cancelled_owned()).await
}
