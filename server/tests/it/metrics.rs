//! Figures for the operator: on an address of their own, without personal data, and nowhere else.

use crate::harness::TestSite;
use http::StatusCode;
use operations::testing::ZAB;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Status line, headers and body of a page.
async fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let call = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(call.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

/// The value of a figure without labels.
fn figure(page: &str, name: &str) -> f64 {
    let line = page.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("{name} is missing in {page}")).trim().parse().unwrap()
}

// One test, because a process begins to count only once.
#[tokio::test(flavor = "multi_thread")]
async fn figures_are_served_on_their_own_address_only() {
    let figures = server::metrics::begin().unwrap();
    let site = TestSite::new().await;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let services = site.world.services.clone();
    let serving = tokio::spawn(server::metrics::serve(listener, figures, services, site.stop.clone()));

    let ana = site.sign_in("ana").await;
    let id = site.world.sent_by("ana", ZAB).await;
    assert_eq!(site.open(&format!("/exchanges/{id}"), &ana).await.status, StatusCode::OK);
    let page = get(address, "/metrics").await;
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("# TYPE openimi_http_requests_total counter"), "{page}");
    assert!(page.contains("# HELP openimi_http_request_seconds "), "{page}");
    let count = page.lines().find(|line| {
        line.starts_with("openimi_http_requests_total{")
            && ["method=\"POST\"", "route=\"/open/sign-in\"", "status=\"303\""]
                .iter()
                .all(|l| line.contains(l))
    });
    assert!(count.is_some(), "the sign-in is counted: {page}");
    for personal in [id.to_string().as_str(), "canary", "ANA ana", "@"] {
        assert!(!page.contains(personal), "{personal} in {page}");
    }

    assert_eq!(figure(&page, "openimi_outbox_stuck"), 0.0, "nothing failed yet");
    site.world.mail_server_works(false);
    site.world.deliver().await;
    site.world.advance(time::Duration::minutes(15));
    let page = get(address, "/metrics").await;
    assert_eq!(figure(&page, "openimi_outbox_stuck"), 1.0, "{page}");
    assert!(figure(&page, "openimi_outbox_oldest_stuck_seconds") >= 900.0, "{page}");

    for path in ["/", "/inbox", "/sign-in", "/healthz"] {
        assert!(get(address, path).await.starts_with("HTTP/1.1 404"), "{path} beside the figures");
    }
    assert!(TcpStream::connect(("127.0.0.2", address.port())).await.is_err(), "no other address");
    let stranger = site.open("/metrics", "").await;
    assert_eq!((stranger.status, stranger.location()), (StatusCode::SEE_OTHER, "/sign-in?next=%2Fmetrics"));
    let nowhere = site.open("/no-such-page", &ana).await;
    let signed_in = site.open("/metrics", &ana).await;
    assert_eq!(signed_in.status, StatusCode::NOT_FOUND);
    assert_eq!(signed_in.without_nonce(), nowhere.without_nonce());

    site.stop.cancel();
    serving.await.unwrap().unwrap();
}
