//! What was typed comes back as text, whatever it looks like.

use crate::harness::TestSite;
use http::StatusCode;
use operations::testing::{ZAB, key};

const HOSTILE: &str = "</textarea><script>alert(1)</script> & &lt;b&gt; \"'--><!--";

/// The text inside the text area of this name, as a parser of HTML reads it.
fn typed(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\"")).expect("the text area");
    let (_, rest) = rest.split_once('>').unwrap();
    let (inside, _) = rest.split_once("</textarea>").unwrap();
    assert!(!inside.contains('<'), "{inside}");
    let inside = inside.strip_prefix('\n').unwrap_or(inside);
    inside.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_into_a_draft_comes_back_as_text_saved_or_refused() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (id, revision) = site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let page = format!("/drafts/{id}/questions");
    let (id, revision, once) = (id.to_string(), revision.to_string(), key().to_string());
    let save = async |text: &str| {
        let form = [
            ("id", id.as_str()),
            ("revision", revision.as_str()),
            ("key", once.as_str()),
            ("step", "questions"),
            ("go", "stay"),
            ("values[own.1][]", text),
        ];
        site.post("/api/save_draft", &ana, &page, &form).await
    };
    let saved = save(HOSTILE).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, page.as_str()), "{}", saved.text);
    let again = site.open(&page, &ana).await;
    assert_eq!(typed(&again.text, "values[own.1][]"), HOSTILE);
    // The draft has moved on, so the same page cannot be saved a second time.
    let other = format!("{HOSTILE} and more");
    let refused = save(&other).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
    assert_eq!(typed(&refused.text, "values[own.1][]"), other);
}
