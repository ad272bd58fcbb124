//! The people of an authority over HTTP: the way in, the table, and what a lock ends.

use crate::harness::{TestSite, from_page};
use axum::body::Body;
use http::{Method, StatusCode};
use operations::accounts::{PersonInput, RolesInput, invite_person, view_person};
use operations::testing::key;

/// Petra invites Lena: path of the link and code.
async fn invited(site: &TestSite) -> (String, String) {
    let petra = site.world.caller("petra").await;
    let input =
        PersonInput { name: "Lena".into(), email: "lena@zab.example".into(), ..PersonInput::default() };
    let id = invite_person(&petra, key(), input, RolesInput::default()).await.unwrap();
    let code = view_person(&petra, id).await.unwrap().link.unwrap().code;
    let mail = site.world.sent().await.pop().unwrap();
    let (_, rest) = mail.text.split_once("/invitations/").unwrap();
    (rest.split_whitespace().next().unwrap().to_owned(), code)
}

fn cookie_of(answer: &crate::harness::Answer, name: &str) -> String {
    let all = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let one = all.into_iter().find(|cookie| cookie.starts_with(name)).expect("the cookie");
    one.split(';').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_asks_the_code_then_lets_name_and_password_be_chosen() {
    let site = TestSite::new().await;
    let (token, code) = invited(&site).await;
    let path = format!("/invitations/{token}");
    let page = site.open(&path, "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("action=\"/open/invitation\"") && !page.text.contains("Lena"));
    let form = [("token", token.as_str()), ("values[code][]", "0")];
    let wrong = site.post("/open/invitation", "", &path, &form).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("id=\"field-code-error\""));
    let form = [("token", token.as_str()), ("values[code][]", code.as_str())];
    let right = site.post("/open/invitation", "", &path, &form).await;
    assert_eq!((right.status, right.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let browser = cookie_of(&right, "__Host-invited=");
    assert!(site.open(&path, &browser).await.text.contains("action=\"/open/invitation/choose\""));
    assert!(!site.open(&path, "").await.text.contains("/open/invitation/choose"), "another browser");
    let short = [("token", token.as_str()), ("values[username][]", "lena"), ("values[password][]", "short")];
    let refused = site.post("/open/invitation/choose", &browser, &path, &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("value=\"lena\"") && !refused.text.contains("\"short\""));
    let good = [
        ("token", token.as_str()),
        ("values[username][]", "lena"),
        ("values[password][]", "a long enough one"),
    ];
    let karin = site.sign_in("karin").await;
    let of_both = format!("{browser}; {karin}");
    let done = site.post("/open/invitation/choose", &of_both, &path, &good).await;
    assert_eq!(done.location(), "/account/passkey?first=1", "a passkey is offered");
    let ended = site.open("/inbox", &karin).await;
    assert_eq!(ended.location(), "/sign-in?next=%2Finbox", "the login that was open in this browser");
    let lena = done.cookie();
    assert_eq!(site.open("/inbox", &lena).await.status, StatusCode::OK);
    assert_eq!(site.open("/people", &lena).await.status, StatusCode::NOT_FOUND);
    assert!(!site.open(&path, &browser).await.text.contains("action=\"/open/invitation"), "used up");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_administrators_find_the_people() {
    let site = TestSite::new().await;
    let (kai, petra) = (site.sign_in("kai").await, site.sign_in("petra").await);
    let other = format!("/people/{}", site.world.user("ana").id);
    for path in ["/people", "/people/new", "/people/import", other.as_str()] {
        assert_eq!(site.open(path, &kai).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(site.open(&other, &petra).await.status, StatusCode::NOT_FOUND, "of another authority");
    let page = site.open("/people", &petra).await;
    assert!(page.status == StatusCode::OK && page.text.contains("kai@person.example"));
    assert!(!page.text.contains("ana@person.example"));
    assert!(!site.open("/inbox", &kai).await.text.contains("href=\"/people\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_ends_the_login_at_the_next_click() {
    let site = TestSite::new().await;
    let (kai, petra) = (site.sign_in("kai").await, site.sign_in("petra").await);
    let id = site.world.user("kai").id.to_string();
    let page = format!("/people/{id}");
    let key = key().to_string();
    let form = [("id", id.as_str()), ("key", key.as_str()), ("act", "account_locked")];
    let done = site.post("/api/act_on_person", &petra, &page, &form).await;
    assert_eq!(done.location(), format!("{page}?saved=1"), "{}", done.text);
    assert_eq!(site.open("/inbox", &kai).await.location(), "/sign-in?next=%2Finbox");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_comes_back_with_its_problems_and_is_saved_when_there_are_none() {
    let site = TestSite::new().await;
    let petra = site.sign_in("petra").await;
    let send = async |bytes: &[u8], go: &str| {
        let mut body = Vec::new();
        let key = key().to_string();
        for (name, value) in [("key", key.as_bytes()), ("table", bytes), ("go", go.as_bytes())] {
            let head = format!("--B\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(value);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--B--\r\n");
        let call = from_page(Method::POST, "/people/import/table", &petra)
            .header("referer", "http://localhost:3000/people/import")
            .header("content-type", "multipart/form-data; boundary=B");
        site.send(call.body(Body::from(body)).unwrap()).await
    };
    let wrong = send(b"name,email\nRu\xed,rui@zab.example\n", "save").await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert!(wrong.text.contains("id=\"import-problems\""), "{}", wrong.text);
    let table = "name,email\nRuí,rui@zab.example\nZoë,zoe@zab.example\n".as_bytes();
    let checked = send(table, "check").await;
    assert!(checked.text.contains("value=\"save\"") && checked.text.contains("Zoë"));
    let saved = send(table, "save").await;
    let page = saved.location().to_owned();
    assert!(page.starts_with("/people/added/"), "{page}");
    let shown = site.open(&page, &petra).await;
    assert_eq!((shown.status, shown.header("cache-control")), (StatusCode::OK, "no-store"));
    let codes = site.open(&format!("{page}/codes.csv"), &petra).await;
    assert_eq!(codes.header("cache-control"), "no-store");
    assert!(codes.header("content-disposition").contains("codes.csv"));
    for line in codes.text.trim_start_matches('\u{feff}').lines().skip(1) {
        let code = line.split(',').nth(2).unwrap();
        assert!(code.len() == 8 && shown.text.contains(code), "{line}");
    }
    assert_eq!(codes.text.lines().count(), 3);
    let karin = site.sign_in("karin").await;
    assert!(!site.open(&page, &karin).await.text.contains("id=\"codes\""), "only whoever added them");
    assert_eq!(site.open(&format!("{page}/codes.csv"), &karin).await.location(), page);
    let kai = site.sign_in("kai").await;
    for path in [page.clone(), format!("{page}/codes.csv")] {
        assert_eq!(site.open(&path, &kai).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
