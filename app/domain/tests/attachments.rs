//! Documents that must go with a request or its reply, and kinds that may: what a definition can say of them.

use domain::problem::ProblemCode;
use domain::procedures::check::{check, texts};
use domain::procedures::definition::{AttachedTo, Step};
use domain::procedures::diff::{Version, diff};
use domain::procedures::form::{self, Attached};
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;
use time::macros::date;

const FILE: &str = "procedure.toml";
const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");
const TODAY: Date = date!(2026 - 11 - 22);

/// A row for documents, and what else stands in it.
fn row(with: &str, rule: &str, rest: &str) -> String {
    format!("\n[[attachment]]\nid = \"papers\"\nwith = \"{with}\"\nrule = \"{rule}\"\n{rest}\n")
}

fn source(rows: &[String]) -> String {
    format!("{INVENTED}{}", rows.concat())
}

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn invented(rows: &[String]) -> Procedure {
    parse(FILE, &source(rows)).unwrap()
}

fn document(at: &str, kind: &str) -> Attached {
    Attached { at: at.to_owned(), kind: kind.to_owned(), name: "a.png".to_owned() }
}

fn problems(
    procedure: &Procedure,
    to: AttachedTo,
    request: &Entries,
    documents: &[Attached],
) -> Vec<(String, ProblemCode)> {
    let found = form::check_attachments(procedure, to, request, documents, TODAY);
    found.into_iter().map(|problem| (problem.path, problem.code)).collect()
}

#[test]
fn a_definition_that_says_nothing_takes_every_kind_and_asks_for_none() {
    let procedure = invented(&[]);
    for to in [AttachedTo::Request, AttachedTo::Reply] {
        assert_eq!(form::allowed_kinds(&procedure, to), ["inspection_report", "photograph"]);
        for documents in
            [vec![], vec![document("request", "photograph"), document("a.crew_size", "photograph")]]
        {
            assert_eq!(problems(&procedure, to, &Entries::default(), &documents), []);
        }
    }
}

#[test]
fn a_document_of_one_of_the_kinds_goes_with_the_request_as_a_whole_or_with_a_field() {
    let procedure = invented(&[row("request", "must", "document_kinds = [\"inspection_report\"]")]);
    let missing = [("request.papers".to_owned(), ProblemCode::DocumentRequired)];
    let check =
        |documents: &[Attached]| problems(&procedure, AttachedTo::Request, &Entries::default(), documents);
    assert_eq!(check(&[]), missing);
    assert_eq!(check(&[document("request", "photograph")]), missing, "another kind");
    for elsewhere in ["a.certificate", "m"] {
        assert_eq!(check(&[document(elsewhere, "inspection_report")]), missing, "{elsewhere}");
    }
    for at in ["request", "photograph"] {
        assert_eq!(check(&[document(at, "inspection_report")]), [], "{at}");
    }
    let of_step = |step| form::check_step(&procedure, step, &Entries::default(), &[], TODAY);
    assert!(of_step(Step::Documents).iter().any(|problem| problem.path == "request.papers"));
    assert!(!of_step(Step::Subject).iter().any(|problem| problem.path == "request.papers"));
    let correction = form::check_correction(&procedure, &Entries::default(), &[], TODAY, true);
    assert!(!correction.iter().any(|problem| problem.path == "request.papers"), "it adds no documents");
}

#[test]
fn a_document_is_asked_for_only_where_the_form_says_so() {
    let rest = "document_kinds = [\"photograph\"]\nwhen = { field = \"vessel_type\", equals = \"tanker\" }";
    let procedure = invented(&[row("request", "must", rest), row("reply", "must", rest)]);
    for to in [AttachedTo::Request, AttachedTo::Reply] {
        for (vessel, count) in [("tanker", 1), ("barge", 0)] {
            let request: Entries = [("vessel_type", vessel)].into_iter().collect();
            assert_eq!(problems(&procedure, to, &request, &[]).len(), count, "{to:?} {vessel}");
        }
    }
}

#[test]
fn the_document_of_a_reply_goes_with_any_answer() {
    let procedure = invented(&[row("reply", "must", "document_kinds = [\"inspection_report\"]")]);
    let check =
        |documents: &[Attached]| problems(&procedure, AttachedTo::Reply, &Entries::default(), documents);
    let missing = [("reply.papers".to_owned(), ProblemCode::DocumentRequired)];
    assert_eq!(check(&[document("request", "inspection_report")]), missing, "it belongs to the request");
    for at in ["a.certificate", "a.certificate.copy", "a.own_1"] {
        assert_eq!(check(&[document(at, "inspection_report")]), [], "{at}");
    }
}

#[test]
fn only_the_kinds_that_may_or_must_be_attached_are_taken() {
    let may = row("request", "may", "document_kinds = [\"photograph\"]");
    let procedure = invented(std::slice::from_ref(&may));
    assert_eq!(form::allowed_kinds(&procedure, AttachedTo::Request), ["photograph"]);
    assert_eq!(form::allowed_kinds(&procedure, AttachedTo::Reply), ["inspection_report", "photograph"]);
    let documents = [document("request", "inspection_report")];
    let barred = [("request".to_owned(), ProblemCode::DocumentNotAllowed)];
    assert_eq!(problems(&procedure, AttachedTo::Request, &Entries::default(), &documents), barred);
    let must = row("request", "must", "document_kinds = [\"inspection_report\"]");
    let both = invented(&[may, must]);
    assert_eq!(form::allowed_kinds(&both, AttachedTo::Request), ["inspection_report", "photograph"]);
    assert_eq!(problems(&both, AttachedTo::Request, &Entries::default(), &documents), []);
}

#[test]
fn where_no_document_may_be_attached_there_is_no_page_for_documents() {
    let procedure = invented(&[row("request", "none", "")]);
    assert!(!form::steps(&procedure).contains(&Step::Documents));
    let places = form::document_places(&procedure, &Entries::default(), TODAY);
    assert!(!places.contains(&form::REQUEST_DOCUMENTS.to_owned()), "{places:?}");
    assert!(form::steps(&invented(&[])).contains(&Step::Documents));
}

#[test]
fn a_document_without_a_place_in_the_form_is_named_on_a_page_where_it_can_be_removed() {
    let none = invented(&[row("request", "none", "")]);
    let old = [document("request", "photograph"), document("a.certificate.copy", "photograph")];
    let entered: Entries = [("entry.number", "17")].into_iter().collect();
    let open = invented(&[]);
    let hidden = [document("photograph", "photograph"), document("request", "photograph")];
    for (procedure, entries, documents) in [(&none, Entries::default(), &old), (&open, entered, &hidden)] {
        let found = form::check_places(procedure, &entries, documents, TODAY);
        let [problem] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            (problem.path.as_str(), problem.code, problem.arguments["name"].as_str()),
            ("request", ProblemCode::DocumentMisplaced, "a.png")
        );
        let steps = form::steps_of_draft(procedure, &entries, documents, TODAY);
        assert!(steps.contains(&Step::Documents));
    }
    assert_eq!(form::check_places(&open, &Entries::default(), &hidden, TODAY), [], "the field is shown");
    assert_eq!(form::steps_of_draft(&none, &Entries::default(), &[], TODAY), form::steps(&none));
}

/// Rows, and what is wrong with them.
const WRONG: &[(&str, &str, &str, &[&str])] = &[
    ("request", "must", "document_kinds = [\"photograph\"]", &[]),
    ("request", "must", "document_kinds = [\"sketch\"]", &["unknown-document-kind(name=sketch)"]),
    ("request", "must", "", &["empty-list(name=document_kinds)"]),
    ("reply", "may", "document_kinds = []", &["empty-list(name=document_kinds)"]),
    ("reply", "may", "document_kinds = [\"photograph\", \"photograph\"]", &["repeated(name=photograph)"]),
    (
        "reply",
        "may",
        "document_kinds = [\"photograph\"]\nwhen = { field = \"flag\", answered = true }",
        &["key-of-other-kind(name=papers, key=when)"],
    ),
    (
        "request",
        "must",
        "document_kinds = [\"photograph\"]\nwhen = { field = \"colour\", answered = true }",
        &["unknown-field(name=colour)"],
    ),
    ("request", "none", "", &["bars-documents(name=photograph)"]),
    ("reply", "none", "", &["bars-documents(name=certificate)", "bars-documents(name=crew_list)"]),
    (
        "request",
        "none",
        "document_kinds = [\"photograph\"]",
        &["bars-documents(name=photograph)", "key-of-other-kind(name=papers, key=document_kinds)"],
    ),
];

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn wrong(source: &str) -> BTreeSet<String> {
    let procedure = parse(FILE, source).unwrap();
    check(&procedure, FILE, source).into_iter().map(|fault| fault.wrong.to_string()).collect()
}

#[test]
fn rows_that_cannot_hold_are_faults() {
    for (with, rule, rest, expected) in WRONG {
        let expected: BTreeSet<String> = expected.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(wrong(&source(&[row(with, rule, rest)])), expected, "{with} {rule} {rest}");
    }
    let must = row("request", "must", "document_kinds = [\"photograph\"]");
    assert_eq!(
        wrong(&source(&[must.clone(), must.clone()])),
        BTreeSet::from(["repeated(name=papers)".to_owned()])
    );
    let none = row("request", "none", "").replace("papers", "nothing");
    assert!(wrong(&source(&[must.clone(), none])).contains("bars-documents(name=papers)"));
    let without_reply = source(&[row("reply", "must", "document_kinds = [\"photograph\"]")])
        .replace("action = \"reply\"\n", "action = \"reply_partly\"\n");
    assert!(wrong(&without_reply).contains("no-step(action=reply)"));
}

/// The procedure without a text.
fn version(definition: &Procedure) -> Version<'_> {
    Version { definition, texts: BTreeMap::from([("en", BTreeMap::new())]) }
}

#[test]
fn a_row_that_came_or_changed_is_a_difference() {
    let old = invented(&[]);
    let new = invented(&[row("request", "must", "document_kinds = [\"photograph\"]")]);
    let changed = invented(&[row("request", "must", "document_kinds = [\"inspection_report\"]")]);
    let shown = |old: &Procedure, new: &Procedure| -> Vec<String> {
        diff(&version(old), &version(new)).iter().map(ToString::to_string).collect()
    };
    assert_eq!(shown(&old, &new), ["+ added    attachment papers"]);
    let now = "~ changed  attachment papers\n             document kinds: photograph → inspection_report";
    assert_eq!(shown(&new, &changed), [now]);
    assert_eq!(texts(&new), texts(&old), "it has no texts of its own");
}
