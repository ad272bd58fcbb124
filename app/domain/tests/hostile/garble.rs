//! Garbles real definitions and fills real forms with nonsense. The same number always gives the same input.

#[path = "../catalogue/eldest.rs"]
mod eldest;
#[path = "rules.rs"]
mod rules;

use domain::calendars::Calendar;
use domain::exchanges::clocks;
use domain::ids::AuthorityId;
use domain::procedures::check::{Likeness, TextLines, check, check_letter_texts, check_texts, texts};
use domain::procedures::definition::{FieldKind, Step};
use domain::procedures::design;
use domain::procedures::form::Attached;
use domain::procedures::parse::parse;
use domain::procedures::shared::{Tree, Written};
use domain::procedures::{Entries, Procedure, fields, form};
use eldest::eldest;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use time::OffsetDateTime;
use time::macros::datetime;
use uuid::Uuid;

const NOW: OffsetDateTime = datetime!(2026-12-21 10:00 UTC);

static SOURCES: LazyLock<[String; 5]> = LazyLock::new(|| {
    [
        eldest(),
        include_str!("../fixtures/every_key/procedure.toml").to_owned(),
        include_str!("../fixtures/invented/procedure.toml").to_owned(),
        include_str!("../fixtures/lapses/procedure.toml").to_owned(),
        include_str!("../../../../server/docs/example/procedure.toml").to_owned(),
    ]
});

/// The sound definitions, whose forms are filled.
static SOUND: LazyLock<Vec<Procedure>> =
    LazyLock::new(|| SOURCES.iter().filter_map(|source| parse("procedure.toml", source).ok()).collect());

/// A definition in two languages with all that it takes over, by the paths below the folder of definitions.
const FOLDER: [(&str, &str); 12] = [
    (
        "professional_qualifications/verify_epc_document/procedure.toml",
        include_str!(
            "../../../../server/procedures/professional_qualifications/verify_epc_document/procedure.toml"
        ),
    ),
    (
        "professional_qualifications/verify_epc_document/texts/en.ftl",
        include_str!(
            "../../../../server/procedures/professional_qualifications/verify_epc_document/texts/en.ftl"
        ),
    ),
    (
        "professional_qualifications/verify_epc_document/texts/el.ftl",
        include_str!(
            "../../../../server/procedures/professional_qualifications/verify_epc_document/texts/el.ftl"
        ),
    ),
    (
        "professional_qualifications/area/en.ftl",
        include_str!("../../../../server/procedures/professional_qualifications/area/en.ftl"),
    ),
    (
        "professional_qualifications/area/el.ftl",
        include_str!("../../../../server/procedures/professional_qualifications/area/el.ftl"),
    ),
    ("shared/request/part.toml", include_str!("../../../../server/procedures/shared/request/part.toml")),
    (
        "shared/request/texts/en.ftl",
        include_str!("../../../../server/procedures/shared/request/texts/en.ftl"),
    ),
    (
        "shared/request/texts/el.ftl",
        include_str!("../../../../server/procedures/shared/request/texts/el.ftl"),
    ),
    ("terms/en.ftl", include_str!("../../../../server/procedures/terms/en.ftl")),
    ("terms/el.ftl", include_str!("../../../../server/procedures/terms/el.ftl")),
    ("acts/en.ftl", include_str!("../../../../server/procedures/acts/en.ftl")),
    ("acts/el.ftl", include_str!("../../../../server/procedures/acts/el.ftl")),
];

/// Lines of texts, terms and shared parts, right at some place.
const LINES: [&str; 20] = [
    "-ship = ship",
    "-ship =\n    { $form ->\n       *[singular] ship\n        [plural] ships\n    }",
    "    .label = { -member-state(form: \"plural\") }",
    "    .label = { -Member-state(form: \"dual\") }",
    "    .label = { -",
    "    .label = { $case-number }",
    "    .label = ____",
    "    .label =",
    "    .help = Name",
    "    .option-yes = { \"{\" }",
    "        [plural] { -member-state }",
    "       *[singular]",
    "    }",
    "}",
    "= name",
    ".name = Name",
    "## Taken over",
    "shared = [\"request\", \"request\"]",
    "shared = [\"request\", 1]",
    "[[state]]",
];

/// What stands where nobody expects it.
const ODD: [&str; 34] = [
    "",
    " ",
    "0",
    "-1",
    "1",
    "31",
    "29",
    "2",
    "2027",
    "65535",
    "65536",
    "4294967296",
    "99999999999999999999",
    "1e999",
    "NaN",
    "true",
    "[]",
    "{}",
    "\"",
    "'''",
    "\\",
    "\u{0}",
    "\u{202e}",
    "é\u{301}\u{301}",
    "\u{1f468}\u{200d}\u{1f469}",
    "ẞß",
    "İ",
    "\r\n",
    "\t",
    "9999-12-31",
    "-9999-01-01",
    "00000000-0000-0000-0000-000000000002",
    "<script>",
    "{ $who }",
];

/// Rows and keys of the language, right in some definition and at some place.
const ROWS: [&str; 10] = [
    "[[admission]]\nside = \"responder\"\nlevels = [\"national\"]\nabroad = true\nonly_at_sending = true",
    "[[admission]]\nside = \"requester\"\nkinds = [\"dpa\"]\nfunctions = [\"national\", \"alert\"]",
    "[[attachment]]\nid = \"none\"\nwith = \"request\"\nrule = \"none\"",
    "[[attachment]]\nid = \"must\"\nwith = \"reply\"\nrule = \"must\"\ndocument_kinds = [\"photograph\"]",
    "[[attachment]]\nid = \"may\"\nwith = \"request\"\nrule = \"may\"\ndocument_kinds = [\"decision\"]",
    "[[follows]]\nid = \"another\"\nwhile_open = true\nby_either = true\nfields = [\"flag\", \"mail\"]",
    "[[notice]]\nid = \"soon\"\naction = \"reply\"\ntell = [\"requester\"]\ndaily = true",
    "remind_before_days = [65535, 7, 0]",
    "escalates_after_days = 65535",
    "[[side]]\nid = \"informed\"\ncopy = \"ordered\"\ncopy_for = \"responder\"",
];

/// Numbers by lot, always the same for the same beginning.
pub struct Lot(u64);

impl Lot {
    /// Begins with this number.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below another.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from((self.0 >> 11) % end).unwrap_or(0)
    }

    fn one<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all.get(self.below(all.len())).copied().unwrap_or("")
    }
}

/// A definition with a few changes that nobody meant.
pub fn parser(lot: &mut Lot) -> String {
    let source = SOURCES.get(lot.below(SOURCES.len())).map_or("", String::as_str);
    garble(source, &ROWS, lot)
}

/// A folder of which some files are cut, garbled, gone, or in the place of others.
pub fn folder(lot: &mut Lot) -> BTreeMap<String, String> {
    let whole = FOLDER.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let mut files: BTreeMap<String, String> = whole.collect();
    for _ in 0..=lot.below(4) {
        let (path, whole) = FOLDER.get(lot.below(FOLDER.len())).copied().unwrap_or_default();
        let text = files.get(path).cloned().unwrap_or_else(|| whole.to_owned());
        match lot.below(9) {
            0 => drop(files.remove(path)),
            1 => {
                let (other, _) = FOLDER.get(lot.below(FOLDER.len())).copied().unwrap_or_default();
                files.insert(other.to_owned(), text);
            }
            _ => {
                let lines: &[&str] = if lot.below(4) == 0 { &ROWS } else { &LINES };
                files.insert(path.to_owned(), garble(&text, lines, lot));
            }
        }
    }
    files
}

/// A file with a few changes; `rows` are lines that may stand in it.
fn garble(source: &str, rows: &[&str], lot: &mut Lot) -> String {
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    for _ in 0..=lot.below(8) {
        let (at, other) = (lot.below(lines.len()), lot.below(lines.len()));
        let Some(line) = lines.get(at).cloned() else { break };
        match lot.below(9) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(other, line),
            2 => lines.swap(at, other),
            3 => lines.truncate(at.max(1)),
            4 => lines.insert(at, lot.one(&ODD).to_owned()),
            5 => lines.insert(other, lot.one(rows).to_owned()),
            _ => {
                let words = words(&lines, lot);
                if let Some(place) = lines.get_mut(at) {
                    *place = garbled(&line, &words, lot);
                }
            }
        }
    }
    lines.join("\n")
}

/// Words of other lines, which are right somewhere else.
fn words(lines: &[String], lot: &mut Lot) -> Vec<String> {
    let line = lines.get(lot.below(lines.len())).cloned().unwrap_or_default();
    line.split([' ', '"', ',', '[', ']']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A line with one word, or what stands after the equals sign, replaced.
fn garbled(line: &str, words: &[String], lot: &mut Lot) -> String {
    let new = match words.get(lot.below(words.len().saturating_mul(2))) {
        Some(word) => word.as_str(),
        None => lot.one(&ODD),
    };
    match (lot.below(3), line.split_once(" = ")) {
        (0, Some((key, _))) => format!("{key} = {new}"),
        (1, Some((_, value))) => format!("{new} = {value}"),
        _ => {
            let old: Vec<&str> = line.split(['"', ' ']).filter(|word| !word.is_empty()).collect();
            line.replacen(lot.one(&old), new, 1)
        }
    }
}

/// Reads and examines a definition as the server does; one without a fault survives being written.
pub fn read(source: &str) {
    let Ok(procedure) = parse("procedure.toml", source) else { return };
    let faults = check(&procedure, "procedure.toml", source);
    let last = source.lines().count() + 1;
    assert!(faults.iter().all(|fault| fault.line <= last), "a fault beyond the end");
    assert!(form::steps(&procedure).contains(&Step::Check));
    if faults.is_empty() {
        assert!(texts(&procedure).iter().all(|text| !text.message.is_empty()), "a text without a name");
        let written = toml::to_string(&procedure).unwrap_or_default();
        assert!(
            parse("procedure.toml", &written).is_ok_and(|again| again == procedure),
            "it changed when written"
        );
        rules::ask(&procedure, &Entries::default(), &[], NOW);
    }
}

/// Makes every definition of a folder whole, and examines it with its texts as the server and the designer do.
pub fn read_folder(files: &BTreeMap<String, String>, lot: &mut Lot) {
    let tree = Tree::of(files.clone());
    let (all, _) = tree.all();
    assert_eq!(all.len(), tree.folders().len(), "a definition was lost");
    for (_, whole) in all {
        read(&whole.definition);
        let Ok(procedure) = parse("procedure.toml", &whole.definition) else { continue };
        let english = whole.texts.get("en").map(|text| lines(&Written::of(text)));
        let likeness = Likeness::of(&procedure);
        for text in whole.texts.values() {
            let written = Written::of(text);
            let places = lines(&written);
            let find = |message: &str, attribute: &str| written.get(message, attribute);
            let owned = |message: &str, attribute: &str| find(message, attribute).map(str::to_owned);
            let line = |message: &str, attribute: &str| {
                let key = (message.to_owned(), Some(attribute.to_owned()));
                places.get(&key).copied().unwrap_or_default()
            };
            let mut faults = check_texts(&procedure, "x.ftl", &places, english.as_ref());
            faults.extend(check_letter_texts(&procedure, "x.ftl", &owned, &line));
            faults.extend(likeness.check("x.ftl", &find, &line));
            let last = text.lines().count().saturating_add(1);
            assert!(faults.iter().all(|fault| fault.line <= last), "a fault beyond the end");
        }
        design_texts(&procedure, whole.texts.values(), lot);
    }
}

/// Writes a text into each file as the designer does, and takes its message out again.
fn design_texts<'a>(procedure: &Procedure, sources: impl Iterator<Item = &'a String>, lot: &mut Lot) {
    let wanted = texts(procedure);
    for source in sources {
        let Some(text) = wanted.get(lot.below(wanted.len())) else { return };
        let (message, attribute) = (text.message.as_str(), text.attribute.as_str());
        let more = design::texts::set(source, &wanted, message, attribute, lot.one(&ODD));
        let less = design::texts::remove(&more, &[message.to_owned()]);
        assert!(less.len() <= more.len(), "more is left than there was");
    }
}

fn lines(written: &Written) -> TextLines {
    let each = written.iter().map(|(message, attribute, line, _)| {
        let attribute = Some(attribute.to_owned()).filter(|attribute| !attribute.is_empty());
        ((message.to_owned(), attribute), line)
    });
    each.collect()
}

/// Fills a form and its answers with nonsense, and asks every rule that looks at them.
pub fn answers(lot: &mut Lot) {
    let Some(procedure) = SOUND.get(lot.below(SOUND.len())) else { return };
    let entries = filled(procedure, lot);
    let today = NOW.date();
    let mut problems = form::check_request(procedure, &entries, &[], today);
    let chosen = form::chosen(procedure, &entries);
    for complete in [true, false] {
        problems.extend(form::check_reply(procedure, &entries, &entries, &[], today, complete));
    }
    let answered = form::answered_count(procedure, &entries, &entries, &[], today);
    assert!(answered <= chosen.len(), "more answers than questions");
    problems.extend(form::check_correction(procedure, &entries, &[], today, true));
    let nobody = AuthorityId(Uuid::nil());
    problems.extend(clocks::check_wanted(procedure, &entries, nobody, Calendar::Union, NOW));
    assert!(problems.iter().all(|problem| !problem.path.is_empty()), "a problem that is nowhere");
    for term in clocks::terms(procedure, &entries, today) {
        assert!(procedure.deadline(&term.deadline).is_some(), "a term of no deadline");
    }
    rules::ask(procedure, &entries, &documents(procedure, lot), NOW);
    let is_typed = |kind| !matches!(kind, FieldKind::Declaration | FieldKind::File);
    for field in procedure.fields.iter().filter(|field| is_typed(field.kind)) {
        let is_filled = fields::is_filled(field.kind, &field.id, &entries);
        let value = fields::read(field.kind, &field.id, &entries);
        assert!(is_filled || value.is_none(), "{} of nothing", field.id);
    }
}

/// Documents at places of the form and elsewhere, of kinds that the definition knows and others.
fn documents(procedure: &Procedure, lot: &mut Lot) -> Vec<Attached> {
    let mut places = vec!["request", "a", "a.own_1", "m", "m.3", ""];
    places.extend(procedure.fields.iter().map(|field| field.id.as_str()));
    let mut kinds: Vec<&str> = procedure.document_kinds.iter().map(String::as_str).collect();
    kinds.push("sketch");
    (0..lot.below(5))
        .map(|_| Attached {
            at: lot.one(&places).to_owned(),
            kind: lot.one(&kinds).to_owned(),
            name: lot.one(&ODD).to_owned(),
        })
        .collect()
}

/// Nonsense, and here and there what is right, at the paths that a form has.
fn filled(procedure: &Procedure, lot: &mut Lot) -> Entries {
    const PARTS: [&str; 24] = [
        "",
        ".day",
        ".month",
        ".year",
        ".from.day",
        ".to.year",
        ".given_name",
        ".family_name",
        ".birth_date.day",
        ".birth_date.year",
        ".lang",
        ".0",
        ".1",
        ".999999999999",
        ".amount",
        ".currency",
        ".country",
        ".street",
        ".answer",
        ".comment",
        ".comment.lang",
        ".",
        "..",
        ".number",
    ];
    let mut roots: Vec<String> =
        ["q", "own.1", "own.2", "own.99", "a.own_1", "wanted", "recipient", "reference"]
            .map(str::to_owned)
            .to_vec();
    roots.extend(procedure.sections.iter().map(|section| section.id.clone()));
    roots.extend(procedure.fields.iter().map(|field| field.id.clone()));
    roots.extend(procedure.questions.iter().map(|question| format!("a.{}", question.id)));
    let mut right: Vec<&str> = procedure.questions.iter().map(|question| question.id.as_str()).collect();
    right.extend(procedure.fields.iter().flat_map(|field| field.options.iter().map(String::as_str)));
    right.extend(["yes", "no", "PT", "EUR", "pt"]);
    let mut entries = Entries::default();
    for _ in 0..=lot.below(60) {
        let root = roots.get(lot.below(roots.len())).cloned().unwrap_or_default();
        let section = procedure.sections.get(lot.below(procedure.sections.len().saturating_mul(4)));
        let turn = section.map(|section| format!("{}.{}.", section.id, lot.below(3))).unwrap_or_default();
        let part = lot.one(&PARTS);
        let text = match lot.below(3) {
            0 => lot.one(&right).to_owned(),
            1 => lot.one(&ODD).repeat(1 + lot.below(3)),
            _ => lot.one(&ODD).to_owned(),
        };
        entries.set(format!("{turn}{root}{part}"), text);
    }
    entries
}
