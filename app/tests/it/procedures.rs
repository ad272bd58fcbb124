//! The page of a procedure as the server renders it, for the shipped procedure and for an invented one.

use app::exchanges::pages::new_request_page::Choices;
use app::i18n::Locale;
use app::procedures::pages::procedure_page::ProcedureText;
use app::procedures::pages::procedures_page::ProcedureList;
use app::visit::Visit;
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::acts::ActView;
use domain::procedures::shared::Tree;
use domain::procedures::view::{BeginView, ProcedureSummary, ProcedureView, view};
use leptos::prelude::*;
use operations::procedures::{Source, read};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// The shipped procedure in words of this language.
fn shipped(language: Language) -> ProcedureView {
    let folder = "server/procedures/professional_qualifications/check_qualification";
    let mut files = BTreeMap::new();
    for path in ["procedure.toml", "texts/en.ftl", &format!("texts/{language}.ftl")] {
        let name = format!("professional_qualifications/check_qualification/{path}");
        files.insert(name, text(&format!("{folder}/{path}")));
    }
    for (path, language) in [
        ("shared/request/texts", Language::En),
        ("shared/request/texts", language),
        ("professional_qualifications/area", language),
        ("acts", language),
        ("terms", Language::En),
        ("terms", language),
    ] {
        let name = format!("{path}/{language}.ftl");
        let written = text(&format!("server/procedures/{name}"));
        files.insert(name, written);
    }
    let part = "shared/request/part.toml".to_owned();
    files.insert(part.clone(), text(&format!("server/procedures/{part}")));
    let whole = Tree::of(files).whole("professional_qualifications/check_qualification").unwrap();
    let source = Source::of(folder.to_owned(), whole);
    let loaded = read(&source).unwrap_or_else(|faults| panic!("{faults:?}"));
    let language = loaded.language_for(language);
    view(&loaded.definition, language, &|message, attribute| {
        loaded.texts.get(&language)?.get(message, attribute).map(str::to_owned)
    })
}

/// The invented procedure, which has English texts only: their names.
fn invented() -> ProcedureView {
    let definition = text("app/domain/tests/fixtures/invented/procedure.toml");
    let definition = domain::procedures::parse::parse("procedure.toml", &definition).unwrap();
    view(&definition, Language::En, &|message, attribute| Some(format!("{message} {attribute}")))
}

fn html<V: IntoView + 'static>(language: Language, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(Locale(language));
        view().to_html().replace("<!>", "")
    })
}

fn page(language: Language, view: ProcedureView) -> String {
    html(language, || view! { <ProcedureText view=view/> })
}

fn is_sound(html: &str) {
    assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
    for key in ["procedure-", "value-", "deadline-", "diagram-"] {
        let shown = html.split('>').filter_map(|piece| piece.split('<').next());
        assert!(
            shown.clone().all(|text| !text.starts_with(key) || text.contains(' ')),
            "a key of {key} is shown"
        );
    }
}

#[test]
fn the_shipped_procedure_reads_in_german_and_in_greek() {
    for (language, name, act, code) in [
        (Language::De, "Ersuchen", "Richtlinie 2005/36/EG", "DE"),
        (Language::El, "διαδικασίες", "Οδηγία 2005/36/ΕΚ", "EL"),
    ] {
        let html = page(language, shipped(language));
        is_sound(&html);
        assert!(html.to_lowercase().contains(&name.to_lowercase()), "{html}");
        assert!(html.contains(act), "{html}");
        let address = format!("https://eur-lex.europa.eu/legal-content/{code}/TXT/?uri=CELEX:32005L0036");
        assert!(html.contains(&format!("href=\"{address}\" hreflang=\"{}\"", language.code())), "{html}");
        assert!(!html.contains(" lang="), "everything is in the language of the page");
        for number in ["G1", "E9", "T5", "A1", "50(2)"] {
            assert!(html.contains(number), "{number}");
        }
    }
}

#[test]
fn what_is_not_in_the_language_of_the_reader_says_in_which_it_is() {
    let html = page(Language::Is, invented());
    is_sound(&html);
    assert!(html.contains("<h1 lang=\"en\">procedure name</h1>"), "{html}");
    assert!(html.contains("lang=\"en\">side-registry name"), "{html}");
    assert!(html.contains("message--info"), "the reader is told");
    assert!(
        html.contains(
            "legal-content/EN/TXT/?uri=CELEX:32016L1629\" hreflang=\"en\">act-32016L1629 title</a>"
        ),
        "{html}"
    );
}

#[test]
fn the_picture_has_a_name_and_a_description_and_the_table_says_the_same() {
    for view in [shipped(Language::En), invented()] {
        let html = page(Language::En, view.clone());
        let (_, rest) = html.split_once("<svg").unwrap();
        let (picture, rest) = rest.split_once("</svg>").unwrap();
        assert!(picture.contains("role=\"img\""), "{picture}");
        assert!(picture.contains("aria-labelledby=\"diagram-title\""), "{picture}");
        assert!(picture.contains("<desc id=\"diagram-description\">"), "{picture}");
        assert!(picture.contains("<title id=\"diagram-title\">"), "{picture}");
        let (table, _) = rest.split_once("</table>").unwrap();
        assert_eq!(picture.matches("diagram__state ").count(), view.states.len());
        let rows: usize = view.states.iter().map(|state| state.moves.len().max(1)).sum();
        assert_eq!(table.matches("<tr class=").count(), rows);
        for state in &view.states {
            let first = state.name.split(' ').next().unwrap();
            assert!(picture.contains(first) && table.contains(&state.name), "{}", state.name);
        }
    }
}

#[test]
fn personal_and_special_data_are_marked() {
    let html = page(Language::En, invented());
    let field = |name: &str| {
        let (_, rest) = html.split_once(&format!("{name} label</span>")).unwrap();
        rest.split("</p>").next().unwrap().to_owned()
    };
    assert!(field("field-skipper").contains("personal__mark\">personal"), "{}", field("field-skipper"));
    assert!(field("field-offences").contains("specially protected"), "{}", field("field-offences"));
    assert!(!field("field-tonnage").contains("personal__mark"), "{}", field("field-tonnage"));
}

#[test]
fn the_list_is_found_by_words_of_the_reader() {
    let of = |view: ProcedureView| ProcedureSummary {
        id: view.id,
        area: view.policy_area,
        area_name: view.area_name,
        is_public: view.is_public,
        language: view.language,
        name: view.name,
        purpose: view.purpose,
        legal_acts: view.legal_acts,
    };
    let all = vec![of(shipped(Language::De)), of(invented())];
    let found = |words: &str| {
        let (all, words) = (all.clone(), words.to_owned());
        html(Language::De, || view! { <ProcedureList all=all words=words/> })
    };
    let links = |html: &str| html.matches("href=\"/procedures/").count();
    assert_eq!(links(&found("")), 2);
    assert_eq!(links(&found("ANERKENNUNG berufsqualif")), 1);
    assert_eq!(links(&found("32016l1629")), 1);
    let none = found("\"><script>");
    assert_eq!(links(&none), 0);
    assert!(none.contains("class=\"empty\"") && !none.contains("<script>"), "{none}");
}

/// A procedure in which a request may begin.
fn choice(id: &str, area: &str, name: &str) -> ProcedureSummary {
    ProcedureSummary {
        id: ProcedureId::new(id).unwrap(),
        is_public: true,
        language: Language::En,
        area: area.to_owned(),
        area_name: area.to_owned(),
        name: name.to_owned(),
        purpose: format!("Purpose of {name}"),
        legal_acts: vec![ActView {
            celex: "32014L0067".to_owned(),
            title: "Directive 2014/67/EU".to_owned(),
        }],
    }
}

fn choices(words: &str) -> String {
    let all = vec![
        choice("one", "Posting of workers", "Ask about a posting"),
        choice("two", "Élections", "Ask about a voter"),
        choice("three", "Posting of workers", "Recover a penalty"),
    ];
    chosen(BeginView { procedures: all, lately: Vec::new() }, "", words)
}

fn chosen(begin: BeginView, area: &str, words: &str) -> String {
    let (area, words) = (area.to_owned(), words.to_owned());
    html(Language::En, move || {
        provide_context(Visit { language: Language::En, ..Visit::nobody() });
        view! { <Choices view=begin area=area words=words/> }
    })
}

/// More procedures than are taken in at a glance.
fn many() -> BeginView {
    let posting = (1..=6).map(|n| choice(&format!("posting_{n}"), "posting", &format!("Posting {n}")));
    let votes = (1..=2).map(|n| choice(&format!("vote_{n}"), "voting", &format!("Vote {n}")));
    let lately = ["vote_2", "posting_3"].map(|id| ProcedureId::new(id).unwrap()).to_vec();
    BeginView { procedures: posting.chain(votes).collect(), lately }
}

#[test]
fn of_many_procedures_the_area_is_chosen_first_and_what_was_used_last_stands_above() {
    let first = chosen(many(), "", "");
    is_sound(&first);
    assert_eq!(first.matches("action=\"/api/create_draft\"").count(), 2, "{first}");
    assert!(first.find("Vote 2").unwrap() < first.find("Posting 3").unwrap(), "the latest first");
    assert!(
        first.contains("href=\"/requests/new?area=posting\"")
            && first.contains("\u{2068}6\u{2069} procedures"),
        "{first}"
    );
    let area = chosen(many(), "posting", "");
    is_sound(&area);
    assert_eq!(area.matches("action=\"/api/create_draft\"").count(), 6, "{area}");
    assert!(!area.contains("Vote") && area.contains("href=\"/requests/new\""), "the way back to all: {area}");
    let found = chosen(many(), "posting", "vote");
    assert_eq!(found.matches("action=\"/api/create_draft\"").count(), 2, "words look through every area");
    assert_eq!(chosen(many(), "nowhere", ""), first, "an area that is not there is none");
}

#[test]
fn new_requests_stand_under_their_policy_areas_and_are_found_by_words() {
    let all = choices("");
    is_sound(&all);
    let areas: Vec<&str> = all.split("<h2>").skip(1).filter_map(|rest| rest.split("</h2>").next()).collect();
    assert_eq!(areas, ["Élections", "Posting of workers"], "each once, sorted as people look for them");
    assert_eq!(all.matches("action=\"/api/create_draft\"").count(), 3);
    assert!(all.contains("method=\"get\" action=\"/requests/new\""), "the filter works without the program");
    let found = choices("PENALTY");
    assert!(found.contains("Recover a penalty") && !found.contains("Ask about a voter"), "{found}");
    assert_eq!(
        choices("2014/67").matches("action=\"/api/create_draft\"").count(),
        3,
        "acts are searched too"
    );
    let none = choices("zzz");
    assert!(none.contains("role=\"status\"") && !none.contains("/api/create_draft"), "{none}");
}
