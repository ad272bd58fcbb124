//! The PDF as others read it: its tags, its language, its title, its fonts, its text.

use super::*;
use lopdf::{Dictionary, Document, Object};
use time::macros::datetime;

const PAGE: &str = "<article><h1>Έλεγχος επαγγελματικού προσόντος</h1>\
    <section><h2>Данни</h2><dl><div><dt>Номер</dt><dd>PQ-2026-000001</dd></div></dl></section>\
    <ol class=\"questions\"><li><h3>E1 Въпрос</h3><p lang=\"pt\">Não consta do registo</p></li></ol>\
    <ul><li>ģ ħ ő ș ž</li></ul></article>";

fn made(html: &str) -> Vec<u8> {
    let about = About {
        title: "PQ-2026-000001 · Έλεγχος".to_owned(),
        language: "el".to_owned(),
        head: "PQ-2026-000001".to_owned(),
        made_at: datetime!(2026-11-24 10:00 UTC),
    };
    pdf(html, &about).unwrap()
}

fn follow<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).unwrap().1
}

fn entry<'a>(document: &'a Document, of: &'a Dictionary, key: &[u8]) -> &'a Dictionary {
    follow(document, of.get(key).unwrap()).as_dict().unwrap()
}

/// The roles of the tree, in reading order, with the languages that they name.
fn roles(document: &Document, at: &Object, found: &mut Vec<(String, Option<String>)>) {
    match follow(document, at) {
        Object::Array(children) => children.iter().for_each(|child| roles(document, child, found)),
        Object::Dictionary(part) => {
            if let Ok(role) = part.get(b"S") {
                let role = String::from_utf8_lossy(role.as_name().unwrap()).into_owned();
                let lang = part.get(b"Lang").ok().map(|lang| {
                    String::from_utf8_lossy(follow(document, lang).as_str().unwrap()).into_owned()
                });
                found.push((role, lang));
            }
            if let Ok(children) = part.get(b"K") {
                roles(document, children, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_pdf_names_its_language_and_title_and_is_tagged_in_reading_order() {
    let document = Document::load_mem(&made(PAGE)).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(follow(&document, catalog.get(b"Lang").unwrap()).as_str().unwrap(), b"el");
    let marks = entry(&document, catalog, b"MarkInfo");
    assert!(marks.get(b"Marked").unwrap().as_bool().unwrap());
    let preferences = entry(&document, catalog, b"ViewerPreferences");
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert!(catalog.get(b"Outlines").is_ok() && catalog.get(b"Metadata").is_ok());
    let mut found = Vec::new();
    roles(&document, entry(&document, catalog, b"StructTreeRoot").get(b"K").unwrap(), &mut found);
    let names: Vec<&str> = found.iter().map(|(role, _)| role.as_str()).collect();
    assert_eq!(
        names,
        [
            "Document", "H1", "H2", "Table", "TR", "TH", "P", "TD", "P", "L", "LI", "LBody", "H3", "P", "L",
            "LI", "Lbl", "LBody", "P"
        ]
    );
    assert_eq!(found.first().unwrap().1.as_deref(), Some("el"));
    assert!(found.iter().any(|(role, lang)| role == "P" && lang.as_deref() == Some("pt")), "{found:?}");
}

#[test]
fn it_says_that_it_conforms_and_has_its_fonts_in_it() {
    let bytes = made(PAGE);
    let document = Document::load_mem(&bytes).unwrap();
    let metadata = follow(&document, document.catalog().unwrap().get(b"Metadata").unwrap());
    let metadata = metadata.as_stream().unwrap();
    let text = metadata.decompressed_content().unwrap_or_else(|_| metadata.content.clone());
    let text = String::from_utf8_lossy(&text);
    assert!(text.contains("pdfuaid:part") && text.contains("Έλεγχος"), "{text}");
    let descriptors: Vec<&Dictionary> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|one| {
            one.get(b"Type").is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"FontDescriptor"))
        })
        .collect();
    assert_eq!(descriptors.len(), 2, "plain and bold");
    for font in descriptors {
        assert!(font.get(b"FontFile2").is_ok() || font.get(b"FontFile3").is_ok(), "{font:?}");
    }
    assert!(bytes.len() < 100_000, "{} bytes: only the letters that are used are embedded", bytes.len());
}

#[test]
fn its_text_can_be_read_out_of_it() {
    let document = Document::load_mem(&made(PAGE)).unwrap();
    let text = document.extract_text(&[1]).unwrap();
    for words in
        ["Έλεγχος επαγγελματικού προσόντος", "Данни", "PQ-2026-000001", "Não consta", "ģ ħ ő ș ž", "1/1"]
    {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
}

#[test]
fn a_long_text_runs_over_pages_and_every_page_is_numbered() {
    let document = Document::load_mem(&made(&PAGE.repeat(40))).unwrap();
    let pages = document.get_pages().len();
    assert!(pages > 3, "{pages}");
    let last = u32::try_from(pages).unwrap();
    let text = document.extract_text(&[last]).unwrap();
    assert!(text.contains(&format!("{pages}/{pages}")), "{text}");
}

#[test]
fn nothing_and_whatever_was_typed_make_a_pdf_that_conforms() {
    for html in [
        "",
        "<p> </p>",
        "<h2></h2>",
        "<p>\u{0}\u{7}\u{200f}שלום 王 🙂 a\u{301}\u{e000}</p>",
        "<dl><dt>x</dt></dl>",
    ] {
        assert!(made(html).starts_with(b"%PDF-1.7"), "{html}");
    }
    let one_word = format!("<dl><dt>{0}</dt><dd>{0}</dd></dl>", "ш".repeat(5_000));
    assert!(Document::load_mem(&made(&one_word)).unwrap().get_pages().len() > 1);
}
