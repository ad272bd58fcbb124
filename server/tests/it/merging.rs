//! Two colleagues answer at once: who saves second sees both versions, chooses, and loses nothing.

use crate::harness::{Answer, TestSite};
use domain::ids::ExchangeId;
use domain::procedures::Entries;
use http::StatusCode;
use operations::exchanges::view;
use operations::testing::{ZAB, key};

/// An exchange that Kai and Karin answer, and the paths of comments on its first two questions.
struct Two {
    site: TestSite,
    id: ExchangeId,
    kai: String,
    karin: String,
    paths: [String; 2],
}

/// What one of them saw before anybody saved.
struct Seen {
    revision: String,
    seen: String,
}

impl Two {
    async fn new() -> Self {
        let site = TestSite::new().await;
        let (kai, karin) = (site.sign_in("kai").await, site.sign_in("karin").await);
        let id = site.world.sent_by("ana", ZAB).await;
        let (exchange, once) = (id.to_string(), key().to_string());
        let revision = site.world.revision("kai", id).await.to_string();
        let form = [("id", exchange.as_str()), ("revision", revision.as_str()), ("key", once.as_str())];
        let page = format!("/exchanges/{id}");
        let accepted = site.post("/api/accept_exchange", &kai, &page, &form).await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text);
        let request = site.world.filled_request(ZAB);
        let mut comments = request.all("q").map(|question| format!("a.{question}.comment"));
        let paths = [comments.next().unwrap(), comments.next().unwrap()];
        Self { site, id, kai, karin, paths }
    }

    fn page(&self) -> String {
        format!("/exchanges/{}/reply", self.id)
    }

    async fn opens(&self, cookie: &str) -> Seen {
        let page = self.site.open(&self.page(), cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        Seen { revision: page.hidden("draft_revision").unwrap(), seen: page.hidden("seen").unwrap() }
    }

    /// Saves these comments over what was seen.
    async fn saves(&self, cookie: &str, seen: &Seen, comments: [&str; 2]) -> Answer {
        let (id, once) = (self.id.to_string(), key().to_string());
        let revision = self.site.world.revision("kai", self.id).await.to_string();
        let page = self.page();
        let names = self.paths.each_ref().map(|path| format!("values[{path}][]"));
        let mut form = vec![
            ("_page", page.as_str()),
            ("id", id.as_str()),
            ("draft_revision", seen.revision.as_str()),
            ("revision", revision.as_str()),
            ("key", once.as_str()),
            ("seen", seen.seen.as_str()),
            ("go", "stay"),
        ];
        form.extend(names.iter().map(String::as_str).zip(comments));
        self.site.post("/api/save_reply", cookie, &page, &form).await
    }

    /// Posts the screen with what was chosen and edited.
    async fn chooses(&self, cookie: &str, screen: &Answer, visible: &[(String, &str)]) -> Answer {
        let hidden = hidden_controls(&screen.text);
        let mut form: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        form.extend(visible.iter().map(|(name, value)| (name.as_str(), *value)));
        self.site.post("/api/save_reply", cookie, &self.page(), &form).await
    }

    async fn saved(&self) -> Entries {
        view(&self.site.world.caller("kai").await, self.id).await.unwrap().reply.unwrap().entries
    }

    fn choice(&self, at: usize) -> String {
        format!("values[choice:{}][]", self.paths[at])
    }

    fn own(&self, at: usize) -> String {
        format!("values[{}][]", self.paths[at])
    }
}

/// Names and values of the hidden controls of the screen.
fn hidden_controls(html: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        value.unwrap_or_default().replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
    };
    let form = html.split("id=\"merge\"").nth(1).expect("the screen").split("</form>").next().unwrap();
    let tags = form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
    let hidden = tags.filter(|tag| tag.contains("type=\"hidden\""));
    hidden.map(|tag| (attribute(tag, "name"), attribute(tag, "value"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_saves_second_sees_both_versions_and_saves_what_was_chosen() {
    let two = Two::new().await;
    let (kai, karin) = (two.opens(&two.kai).await, two.opens(&two.karin).await);
    assert_eq!(two.saves(&two.kai, &kai, ["Kai: 2011.", "Nur Kai."]).await.status, StatusCode::SEE_OTHER);
    let screen = two.saves(&two.karin, &karin, ["Karin: 2012.", ""]).await;
    assert_eq!(screen.status, StatusCode::CONFLICT, "{}", screen.text);
    for text in ["Kai: 2011.", "Karin: 2012.", two.site.world.user("kai").display_name.as_str()] {
        assert!(screen.text.contains(text), "{text} {}", screen.text);
    }
    assert!(!screen.text.contains("kept-words") && !screen.text.contains(" checked"), "{}", screen.text);
    assert_eq!(two.saved().await.text(&two.paths[0]), Some("Kai: 2011."));

    // Without a choice it comes back with what was edited, and says where to choose.
    let edited = (two.own(0), "Kai: 2011. Karin: 2012.");
    let again = two.chooses(&two.karin, &screen, std::slice::from_ref(&edited)).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", again.text);
    let link = format!("#field-choice:{}", two.paths[0]);
    assert!(again.text.contains(&link) && again.text.contains("Kai: 2011. Karin: 2012."), "{}", again.text);

    let chosen = [edited, (two.choice(0), "mine")];
    let done = two.chooses(&two.karin, &again, &chosen).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, two.page().as_str()), "{}", done.text);
    let saved = two.saved().await;
    assert_eq!(saved.text(&two.paths[0]), Some("Kai: 2011. Karin: 2012."));
    assert_eq!(saved.text(&two.paths[1]), Some("Nur Kai."), "what Karin had not changed is taken over");
    // The same form once more saves nothing anew.
    assert_eq!(two.chooses(&two.karin, &again, &chosen).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_version_can_be_chosen_whole() {
    let two = Two::new().await;
    let (kai, karin) = (two.opens(&two.kai).await, two.opens(&two.karin).await);
    two.saves(&two.kai, &kai, ["Kai: 2011.", ""]).await;
    let screen = two.saves(&two.karin, &karin, ["Karin: 2012.", "Nur Karin."]).await;
    assert_eq!(screen.text.matches(" checked").count(), 1, "Kai had not touched the second: {}", screen.text);
    let visible = [
        (two.own(0), "Karin: 2012."),
        (format!("values[theirs:{}][]", two.paths[0]), "Kai: 2011."),
        (two.choice(0), "theirs"),
        (two.own(1), "Nur Karin."),
        (two.choice(1), "mine"),
    ];
    let done = two.chooses(&two.karin, &screen, &visible).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let saved = two.saved().await;
    assert_eq!(
        (saved.text(&two.paths[0]), saved.text(&two.paths[1])),
        (Some("Kai: 2011."), Some("Nur Karin."))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_that_comes_too_late_is_shown_again_with_what_was_chosen() {
    let two = Two::new().await;
    let (kai, karin) = (two.opens(&two.kai).await, two.opens(&two.karin).await);
    two.saves(&two.kai, &kai, ["Kai: 2011.", ""]).await;
    let screen = two.saves(&two.karin, &karin, ["Karin: 2012.", ""]).await;
    let kai = two.opens(&two.kai).await;
    assert_eq!(two.saves(&two.kai, &kai, ["Kai: 2013.", ""]).await.status, StatusCode::SEE_OTHER);
    let chosen = [(two.own(0), "Beides."), (two.choice(0), "mine")];
    let again = two.chooses(&two.karin, &screen, &chosen).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);
    assert!(again.text.contains("Beides.") && again.text.contains("Kai: 2013."), "{}", again.text);
    assert_eq!(two.saved().await.text(&two.paths[0]), Some("Kai: 2013."));
    let done = two.chooses(&two.karin, &again, &chosen).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert_eq!(two.saved().await.text(&two.paths[0]), Some("Beides."));
}
