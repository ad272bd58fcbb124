//! The canary crawl: everybody visits everything to which a link leads, also what is given out as a file; no secret crosses.

use super::specification::Person;
use super::{Matrix, about, listed};
use crate::scratch::Scratch;
use axum::body::Body;
use http::Uri;
use http_body_util::BodyExt;
use lopdf::{Document, Object};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};
use std::time::Duration;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// How many pages the crawl opens for each person.
const MOST_PAGES: usize = 150;
/// How many queries of one path it follows: a pager leads on for ever.
const MOST_QUERIES: usize = 4;
/// The cases of which the crawl asks for the files too. To print them is slow.
const PRINTED: [&str; 2] = ["accepted", "taken_up"];
/// What the live channel has not said after this long, it does not say at once.
const AT_ONCE: Duration = Duration::from_millis(30);

impl Matrix {
    /// Opens every page on which the person may begin, each case whether it is the person's or not, and what they link.
    async fn crawl(&mut self, person: &Person) -> usize {
        let mut waiting = Waiting::default();
        self.beginnings().iter().for_each(|path| waiting.begin_with(path));
        let mut opened = 0;
        while let Some(path) = waiting.next() {
            let call = self.begin("GET", &path, person).body(Body::empty()).unwrap();
            let reply = self.send(person, call).await;
            let (page, at) = (format!("GET {path}"), about(person));
            if reply.status.is_server_error() {
                self.fail(&page, format!("{at}: fell over with {}", reply.status));
            }
            self.look_for_secrets(&page, &at, person, &reply.text);
            opened += usize::from(reply.is_success());
            if opened >= MOST_PAGES {
                break;
            }
            waiting.add(&reply.location);
            links(&reply.text).for_each(|link| waiting.add(&link));
        }
        opened
    }

    /// Where it begins: the cases, the files of some, and whatever has an address of its own.
    fn beginnings(&self) -> Vec<String> {
        let mut beginnings = Vec::new();
        for (name, values) in &self.cases {
            let id = &values["id"];
            beginnings.extend([format!("/exchanges/{id}"), format!("/drafts/{id}/check")]);
            if PRINTED.contains(&name.as_str()) {
                beginnings.push(format!("/live?case={id}&revision=0"));
                let file = |ending| format!("/exchanges/{id}/case.{ending}?language=en&personal=1");
                beginnings.extend(["pdf", "zip"].map(file));
            }
        }
        let fixed = self.specification.rows.iter().filter_map(|row| row.call.strip_prefix("GET "));
        beginnings.extend(fixed.filter(|path| !path.contains('{')).map(str::to_owned));
        beginnings
    }
}

/// What is still to be opened: of every kind of page the first before the second of any, so that no long list keeps the
/// crawl from the rest.
#[derive(Default)]
struct Waiting {
    seen: BTreeSet<String>,
    of_path: BTreeMap<String, usize>,
    of_kind: BTreeMap<String, usize>,
    queue: BTreeMap<(usize, usize), String>,
}

impl Waiting {
    /// What is opened whatever else there is.
    fn begin_with(&mut self, path: &str) {
        if is_page(path) && self.seen.insert(in_order(path)) {
            self.queue.insert((0, self.seen.len()), path.to_owned());
        }
    }

    fn add(&mut self, link: &str) {
        let link = in_order(link);
        if !is_page(&link) || !self.seen.insert(link.clone()) {
            return;
        }
        let (path, query) = link.split_once('?').unwrap_or((link.as_str(), ""));
        let queries = self.of_path.entry(path.to_owned()).or_default();
        *queries += usize::from(!query.is_empty());
        if !query.is_empty() && *queries > MOST_QUERIES {
            return;
        }
        let of_kind = self.of_kind.entry(kind(path, query)).or_default();
        *of_kind += 1;
        self.queue.insert((*of_kind, self.seen.len()), link);
    }

    fn next(&mut self) -> Option<String> {
        self.queue.pop_first().map(|(_, path)| path)
    }
}

/// A link as it is asked for, its query in one order: what was seen is not asked for again.
fn in_order(link: &str) -> String {
    let link = link.split('#').next().unwrap_or_default().replace("&amp;", "&");
    match link.split_once('?') {
        Some((path, query)) => {
            let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
            pairs.sort_unstable();
            format!("{path}?{}", pairs.join("&"))
        }
        None => link.clone(),
    }
}

/// What pages of one kind have in common: the path without ids, and what their queries ask.
fn kind(path: &str, query: &str) -> String {
    let parts = path.split('/').map(|part| if Uuid::try_parse(part).is_ok() { "{id}" } else { part });
    let asked = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    let (parts, asked): (Vec<&str>, Vec<&str>) = (parts.collect(), asked.collect());
    format!("{}?{}", parts.join("/"), asked.join("&"))
}

/// Whether the crawl opens it: the program of the site tells nothing, and ways in and out end the visit.
fn is_page(path: &str) -> bool {
    let is_other = ["/pkg", "/i18n", "/session", "/sign-", "/open", "/healthz", "/readyz"];
    path.starts_with('/')
        && !is_other.iter().any(|begin| path.starts_with(begin))
        && path.parse::<Uri>().is_ok()
}

/// Where a page leads within the site.
fn links(text: &str) -> impl Iterator<Item = String> {
    let addresses = text.split("href=\"/").skip(1).filter_map(|rest| rest.split('"').next());
    addresses.map(|link| format!("/{link}"))
}

/// What the live channel says at once; it has no end.
pub async fn first_events(mut body: Body) -> Vec<u8> {
    let mut said = Vec::new();
    while let Ok(Some(Ok(frame))) = tokio::time::timeout(AT_ONCE, body.frame()).await {
        said.extend(frame.data_ref().into_iter().flatten());
    }
    said
}

/// What a person can read in an answer: a PDF is unpacked, and every file of a ZIP.
pub fn readable(bytes: &[u8]) -> String {
    if bytes.starts_with(b"%PDF") {
        return printed(bytes);
    }
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if bytes.starts_with(b"PK\x03\x04") {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        for n in 0..archive.len() {
            let mut file = archive.by_index(n).unwrap();
            text.push_str(&file.name().unwrap());
            let mut inner = Vec::new();
            file.read_to_end(&mut inner).unwrap();
            text.push_str(&readable(&inner));
        }
    }
    text
}

/// What the pages of a PDF say, also where a word goes on in the next line, and what it holds besides.
fn printed(bytes: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    // What people upload here is none beyond its first letters.
    let Ok(mut document) = Document::load_mem(bytes) else { return text };
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let said = document.extract_text(&pages).unwrap();
    text.extend(said.split_whitespace());
    text.push_str(&said);
    document.decompress();
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            text.push_str(&String::from_utf8_lossy(&stream.content));
        }
    }
    text
}

async fn nobody_finds_a_secret_by_following_links(scratch: &Scratch) {
    let mut matrix = Matrix::on(scratch).await;
    let mut opened = 0;
    for person in matrix.specification.people.clone() {
        opened += matrix.crawl(&person).await;
    }
    println!("{opened} pages opened");
    assert!(matrix.failures.is_empty(), "secrets crossed:\n{}", listed(&matrix.failures));
    let secrets = matrix.specification.secrets.iter().map(|secret| &secret.text);
    let hidden: Vec<&String> = secrets.filter(|text| !matrix.found.contains(*text)).collect();
    assert!(hidden.is_empty(), "not even those who may read them found {hidden:?}");
}

mod nobody_finds_a_secret {
    use super::{Scratch, nobody_finds_a_secret_by_following_links as follow_links};

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        follow_links(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(scratch) = Scratch::postgres().await else { return };
        follow_links(&scratch).await;
        scratch.remove().await;
    }
}

#[test]
fn what_is_packed_is_read() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    archive.start_file("kanarie-name.txt", packed).unwrap();
    archive.write_all(&b"kanarie-words ".repeat(50)).unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert!(!String::from_utf8_lossy(&bytes).contains("kanarie-words kanarie-words"), "it is packed");
    let text = readable(&bytes);
    assert!(text.contains("kanarie-name.txt") && text.contains("kanarie-words kanarie-words"));
}
