//! Mails over SMTP: written as the standards want it, tried again after a temporary failure, and shown when stuck.

use crate::harness::TestSite;
use app::i18n;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::exchanges::Act;
use domain::language::Language;
use operations::exchanges::{ActTexts, act};
use operations::notices::{Delivered, deliver, mailbox, stuck};
use operations::testing::{ZAB, key};
use server::outside::smtp::Smtp;
use std::sync::{Arc, Mutex};
use time::format_description::well_known::Rfc2822;
use time::{Duration, OffsetDateTime};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

const SENDER: &str = "OpenIMI <imi@network.example>";

/// One try to hand over a mail.
#[derive(Debug, Clone, Default)]
struct Handed {
    from: String,
    to: Vec<String>,
    text: String,
    was_taken: bool,
}

impl Handed {
    /// The value of a header, unfolded, as it was written.
    fn raw(&self, name: &str) -> String {
        let head = self.text.split("\n\n").next().unwrap().replace("\n ", " ").replace("\n\t", " ");
        let found: Vec<&str> = head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .filter_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value.trim()))
            .collect();
        assert_eq!(found.len(), 1, "{name} in {head}");
        found[0].to_owned()
    }

    /// The value of a header as people read it: encoded words (RFC 2047) are decoded.
    fn header(&self, name: &str) -> String {
        let (mut bytes, mut was_encoded) = (Vec::new(), false);
        for (n, word) in self.raw(name).split_whitespace().enumerate() {
            let encoded = word.strip_prefix("=?utf-8?b?").and_then(|rest| rest.strip_suffix("?="));
            // Blanks between two encoded words are not part of the text.
            if n > 0 && !(was_encoded && encoded.is_some()) {
                bytes.push(b' ');
            }
            bytes.extend(
                encoded.map_or_else(|| word.as_bytes().to_vec(), |text| STANDARD.decode(text).unwrap()),
            );
            was_encoded = encoded.is_some();
        }
        String::from_utf8(bytes).unwrap()
    }

    /// The body as people read it.
    fn body(&self) -> String {
        let body = self.text.split_once("\n\n").unwrap().1;
        let text = match self.header("Content-Transfer-Encoding").as_str() {
            "7bit" => body.to_owned(),
            "base64" => {
                let packed: String = body.split_whitespace().collect();
                String::from_utf8(STANDARD.decode(packed).unwrap()).unwrap().replace("\r\n", "\n")
            }
            "quoted-printable" => quoted_printable(body),
            other => panic!("an encoding that not every server takes: {other}"),
        };
        text.trim_end().to_owned()
    }
}

fn quoted_printable(body: &str) -> String {
    let (joined, mut bytes) = (body.replace("=\n", ""), Vec::new());
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.extend(hex::decode(digits).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

/// A mail server. It says 451 to so many mails before it takes one.
struct PostOffice {
    port: u16,
    refusals: Arc<Mutex<u32>>,
    handed: Arc<Mutex<Vec<Handed>>>,
}

impl PostOffice {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let office = Self {
            port: listener.local_addr().unwrap().port(),
            refusals: Arc::default(),
            handed: Arc::default(),
        };
        let (refusals, handed) = (Arc::clone(&office.refusals), Arc::clone(&office.handed));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&refusals), Arc::clone(&handed)));
            }
        });
        office
    }

    fn mailer(&self) -> Smtp {
        Smtp::new(&format!("smtp://127.0.0.1:{}", self.port), SENDER).unwrap()
    }

    fn refuse_next(&self, mails: u32) {
        *self.refusals.lock().unwrap() = mails;
    }

    fn handed(&self) -> Vec<Handed> {
        self.handed.lock().unwrap().clone()
    }
}

async fn talk(stream: TcpStream, refusals: Arc<Mutex<u32>>, handed: Arc<Mutex<Vec<Handed>>>) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut mail = Handed::default();
    say(&mut write, "220 post.example ESMTP").await;
    while let Ok(Some(line)) = lines.next_line().await {
        let address = || line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        match line.split([' ', ':']).next().unwrap().to_ascii_uppercase().as_str() {
            "EHLO" => say(&mut write, "250-post.example\r\n250 8BITMIME").await,
            "MAIL" => {
                mail = Handed { from: address(), ..Handed::default() };
                say(&mut write, "250 known").await;
            }
            "RCPT" => {
                mail.to.push(address());
                say(&mut write, "250 known").await;
            }
            "DATA" => {
                say(&mut write, "354 tell").await;
                mail.text = until_dot(&mut lines).await;
                mail.was_taken = next_is_taken(&refusals);
                let answer = if mail.was_taken { "250 taken" } else { "451 try again later" };
                handed.lock().unwrap().push(mail.clone());
                say(&mut write, answer).await;
            }
            "QUIT" => return say(&mut write, "221 bye").await,
            _ => say(&mut write, "250 as you like").await,
        }
    }
}

async fn say(write: &mut OwnedWriteHalf, answer: &str) {
    // Whoever hangs up does not want to hear it.
    let _ = write.write_all(format!("{answer}\r\n").as_bytes()).await;
}

async fn until_dot(lines: &mut Lines<BufReader<OwnedReadHalf>>) -> String {
    let mut text = String::new();
    while let Some(line) = lines.next_line().await.unwrap().filter(|line| line != ".") {
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
        text.push('\n');
    }
    text
}

fn next_is_taken(refusals: &Mutex<u32>) -> bool {
    let mut left = refusals.lock().unwrap();
    let is_taken = *left == 0;
    *left = left.saturating_sub(1);
    is_taken
}

/// One round of delivery at the world's time.
async fn round(site: &TestSite, mailer: &Smtp) -> Delivered {
    deliver(&site.world.services, mailer, site.world.services.now()).await.unwrap()
}

const NOTHING: Delivered = Delivered { sent: 0, failed: 0 };
const ONE_SENT: Delivered = Delivered { sent: 1, failed: 0 };
const ONE_FAILED: Delivered = Delivered { sent: 0, failed: 1 };

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_with_the_headers_of_a_machine_and_without_personal_data() {
    let (site, office) = (TestSite::new().await, PostOffice::open().await);
    let id = site.world.sent_by("ana", ZAB).await;
    assert_eq!(round(&site, &office.mailer()).await, ONE_SENT);
    let mail = office.handed().remove(0);
    let recipient = format!("{ZAB}@authority.example");
    assert_eq!(mail.from, "imi@network.example");
    assert_eq!(mail.to, [recipient.as_str()]);
    for (name, expected) in [
        ("From", SENDER),
        ("To", recipient.as_str()),
        ("Content-Language", "de"),
        ("Content-Type", "text/plain; charset=utf-8"),
        // Without it, programs may show the encoded text as it is (RFC 2045, section 4).
        ("MIME-Version", "1.0"),
        // Keeps answering machines from answering (RFC 3834, section 5).
        ("Auto-Submitted", "auto-generated"),
    ] {
        assert_eq!(mail.header(name), expected, "{name}");
    }
    assert!(OffsetDateTime::parse(&mail.raw("Date"), &Rfc2822).is_ok(), "{}", mail.raw("Date"));
    let message_id = mail.raw("Message-ID");
    assert!(message_id.starts_with('<') && message_id.ends_with("@localhost>"), "{message_id}");

    let shown = mailbox(&site.world.caller("kai").await).await.unwrap();
    assert_eq!(mail.header("Subject"), shown[0].mail.subject);
    assert_eq!(mail.body(), shown[0].mail.text.trim_end());
    assert!(mail.body().contains(&format!("http://localhost:3000/exchanges/{id}")), "{}", mail.body());
    let all = format!("{}{}{}", mail.text, mail.header("Subject"), mail.body()).to_lowercase();
    for personal in ["canary", "ana ana", "ref-2026-7", "person.example"] {
        assert!(!all.contains(personal), "{personal} in {all}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subject_and_a_text_with_accents_are_encoded_and_read_as_they_were_written() {
    let (site, office) = (TestSite::new().await, PostOffice::open().await);
    let world = &site.world;
    let id = world.sent_by("ana", ZAB).await;
    let later = world.caller("ana").await.today() + Duration::days(9);
    for (name, done) in
        [("kai", Act::Accept { other_date: None }), ("ana", Act::ProposeDate { date: Some(later) })]
    {
        let revision = world.revision(name, id).await;
        act(&world.caller(name).await, id, revision, key(), done, ActTexts::default()).await.unwrap();
    }
    while round(&site, &office.mailer()).await.sent > 0 {}
    let mails = office.handed();
    assert!(mails.iter().all(|mail| mail.text.is_ascii()), "a server without 8BITMIME takes it too");
    let proposed = |mail: &&Handed| mail.header("Subject").starts_with("Anderer Termin für Ersuchen ");
    let told: Vec<&Handed> = mails.iter().filter(proposed).collect();
    assert_eq!(told.len(), 2, "the mailbox and Kai: {mails:?}");
    assert!(told.iter().all(|mail| mail.body().contains("schlägt einen anderen Termin")), "{told:?}");
    let portuguese = mails.iter().find(|mail| mail.to == ["ana@person.example"]).unwrap();
    assert_eq!(portuguese.header("Content-Language"), "pt");
    assert!(portuguese.body().contains("Número: ") && portuguese.body().contains("REF-2026-7"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_is_refused_for_now_is_tried_again_after_growing_pauses_as_the_same_mail() {
    let (site, office) = (TestSite::new().await, PostOffice::open().await);
    let mailer = office.mailer();
    office.refuse_next(2);
    site.world.sent_by("ana", ZAB).await;
    assert_eq!(round(&site, &mailer).await, ONE_FAILED);
    for (pause, then) in [(Duration::minutes(1), ONE_FAILED), (Duration::minutes(5), ONE_SENT)] {
        site.world.advance(pause - Duration::SECOND);
        assert_eq!(round(&site, &mailer).await, NOTHING, "before {pause} have passed");
        site.world.advance(Duration::SECOND);
        assert_eq!(round(&site, &mailer).await, then, "after {pause}");
    }
    site.world.advance(Duration::days(2));
    assert_eq!(round(&site, &mailer).await, NOTHING, "it is sent once");
    let tries = office.handed();
    assert_eq!(tries.iter().map(|mail| mail.was_taken).collect::<Vec<_>>(), [false, false, true]);
    assert!(tries.iter().all(|mail| mail.raw("Message-ID") == tries[0].raw("Message-ID")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_cannot_leave_is_shown_as_stuck_until_it_left() {
    let site = TestSite::new().await;
    let nobody_listens = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let mailer = Smtp::new(&format!("smtp://{nobody_listens}"), SENDER).unwrap();
    let shown = i18n::text(Language::De, "mailbox-stuck", &[]);
    let kai = site.sign_in("kai").await;
    site.world.sent_by("ana", ZAB).await;
    assert_eq!(round(&site, &mailer).await, ONE_FAILED);
    assert!(!site.open("/mailbox", &kai).await.text.contains(&shown), "that may happen");
    site.world.advance(Duration::minutes(15));
    assert!(site.open("/mailbox", &kai).await.text.contains(&shown), "nobody would notice");
    let notices = stuck(&site.world.services, site.world.services.now()).await.unwrap();
    assert_eq!(notices.len(), 1);
    assert!(notices[0].last_error.as_ref().is_some_and(|error| !error.is_empty()));
    let office = PostOffice::open().await;
    assert_eq!(round(&site, &office.mailer()).await, ONE_SENT);
    assert!(!site.open("/mailbox", &kai).await.text.contains(&shown), "it left");
    assert!(stuck(&site.world.services, site.world.services.now()).await.unwrap().is_empty());
}
