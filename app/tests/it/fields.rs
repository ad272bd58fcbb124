//! Fields and widgets as the server renders them: names, ids, labels, errors, and text that tries to break out.

use app::exchanges::components::turns::Turns;
use app::fields::{FieldInput, ShownValue, labels};
use app::i18n::Locale;
use app::ui::{Due, ErrorSummary, TextArea, Written, problem_text};
use domain::exchanges::view::{Coded, DocumentView, FieldView, Shown, TurnView, TurnsView};
use domain::ids::{DocumentId, ExchangeId};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::procedures::condition::{Condition, Day};
use domain::procedures::definition::FieldKind;
use domain::procedures::fields::{FreeText, IdentityKind, Value};
use leptos::prelude::*;
use time::macros::date;
use uuid::Uuid;

/// Texts that end an element, an attribute or a reference where escaping is forgotten.
const HOSTILE: [&str; 5] = [
    "</textarea><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "&lt;b&gt; & &amp;",
    "\n</textarea >",
    "'--><!--",
];

/// The exchange of all tests.
const EXCHANGE: ExchangeId = ExchangeId(Uuid::from_u128(7));

fn html<V: IntoView + 'static>(language: Language, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(Locale(language));
        view().to_html()
    })
}

fn field(kind: FieldKind) -> FieldView {
    FieldView {
        path: "p".into(),
        kind,
        label: "The label".into(),
        help: Some("The help".into()),
        choices: Vec::new(),
        is_required: false,
        is_required_sometimes: false,
        required_parts: Vec::new(),
        is_personal: false,
        max_length: None,
        when: None,
        documents: Vec::new(),
    }
}

fn input(field: FieldView, typed: &[(&str, &str)], problems: &[(&str, ProblemCode)]) -> String {
    input_in(Language::En, field, typed, problems)
}

fn input_in(
    language: Language,
    field: FieldView,
    typed: &[(&str, &str)],
    problems: &[(&str, ProblemCode)],
) -> String {
    let entries: Entries = typed.iter().copied().collect();
    let problems: Vec<_> = problems.iter().map(|(path, code)| FieldProblem::new(*path, *code)).collect();
    html(language, || {
        view! { <FieldInput field=field exchange=EXCHANGE entries=entries problems=problems/> }
    })
}

/// The text as a parser of HTML reads it.
fn parsed(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn options(count: usize) -> Vec<Coded> {
    (0..count).map(|at| Coded { code: format!("c{at}"), text: format!("Choice {at}") }).collect()
}

#[test]
fn what_was_typed_cannot_end_a_text_area() {
    for text in HOSTILE {
        let html = html(Language::En, || view! { <TextArea id="i" name="n" value=text/> });
        let (_, inside) = html.split_once('>').unwrap();
        let (inside, after) = inside.split_once("</textarea>").unwrap();
        assert!(!inside.contains('<'), "{html}");
        assert_eq!(after.replace("<!>", ""), "", "{html}");
        let inside = inside.strip_prefix('\n').unwrap_or(inside);
        assert_eq!(parsed(inside), text, "{html}");
    }
}

#[test]
fn what_was_typed_cannot_end_an_attribute() {
    for text in HOSTILE {
        let html = input(field(FieldKind::Text), &[("p", text)], &[]);
        assert!(!html.contains("<img") && !html.contains("<script"), "{html}");
    }
}

#[test]
fn every_kind_has_a_label_a_name_and_an_id_for_each_input_and_no_style() {
    let kinds = [
        (FieldKind::Text, vec!["p", "p.lang"]),
        (FieldKind::LongText, vec!["p", "p.lang"]),
        (FieldKind::YesNo, vec!["p", "p.reason", "p.reason.lang", "p.elsewhere"]),
        (FieldKind::Choice, vec!["p"]),
        (FieldKind::Choices, vec!["p"]),
        (FieldKind::Date, vec!["p.day", "p.month", "p.year"]),
        (FieldKind::Period, vec!["p.from.day", "p.to.year"]),
        (FieldKind::Number, vec!["p"]),
        (FieldKind::Money, vec!["p.amount", "p.currency"]),
        (FieldKind::Country, vec!["p"]),
        (FieldKind::Address, vec!["p.street", "p.postcode", "p.town", "p.country"]),
        (
            FieldKind::Person,
            vec!["p.given_name", "p.family_name", "p.birth_date.day", "p.birth_place", "p.nationality"],
        ),
        (FieldKind::Authority, vec!["p"]),
        (FieldKind::Register, vec!["p.register", "p.number"]),
        (FieldKind::Percentage, vec!["p"]),
        (FieldKind::Company, vec!["p.name", "p.register", "p.number", "p.vat_number", "p.country"]),
        (FieldKind::Profession, vec!["p"]),
        (FieldKind::Language, vec!["p"]),
        (FieldKind::IdentityDocument, vec!["p.kind", "p.number", "p.country", "p.valid_until.year"]),
        (FieldKind::Email, vec!["p"]),
        (FieldKind::Phone, vec!["p"]),
        (FieldKind::Url, vec!["p"]),
        (FieldKind::Iban, vec!["p"]),
        (FieldKind::VehiclePlate, vec!["p.plate", "p.country"]),
        (FieldKind::Declaration, vec!["p"]),
        (FieldKind::File, vec![]),
    ];
    for (kind, paths) in kinds {
        let html = input(FieldView { choices: options(3), ..field(kind) }, &[], &[]);
        assert!(html.contains("The label") && html.contains("id=\"field-p-help\""), "{kind:?} {html}");
        for path in paths {
            assert!(html.contains(&format!("name=\"values[{path}][]\"")), "{kind:?} {path} {html}");
            assert!(html.contains(&format!("id=\"field-{path}\"")), "{kind:?} {path} {html}");
        }
        assert!(!html.contains("style=") && !html.contains("onclick"), "{kind:?} {html}");
        assert_eq!(duplicate_id(&html), None, "{kind:?}");
    }
}

fn duplicate_id(html: &str) -> Option<String> {
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.sort_unstable();
    ids.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned())
}

#[test]
fn what_was_typed_is_shown_again_valid_or_not() {
    let html = input(field(FieldKind::Date), &[("p.day", "31"), ("p.month", "2"), ("p.year", "zz")], &[]);
    for value in ["31", "2", "zz"] {
        assert!(html.contains(&format!("value=\"{value}\"")), "{html}");
    }
    let html = input(FieldView { choices: options(9), ..field(FieldKind::Choice) }, &[("p", "c4")], &[]);
    assert!(html.contains("<option value=\"c4\" selected>"), "{html}");
    let html = input(
        FieldView { choices: options(3), ..field(FieldKind::Choices) },
        &[("p", "c0"), ("p", "c2")],
        &[],
    );
    assert_eq!(html.matches(" checked").count(), 2, "{html}");
    let html = input(field(FieldKind::Country), &[("p", "el")], &[]);
    assert!(html.contains("<option value=\"GR\" selected>Greece"), "{html}");
}

#[test]
fn few_choices_are_radio_buttons_and_many_are_a_select() {
    let few = input(FieldView { choices: options(7), ..field(FieldKind::Choice) }, &[], &[]);
    assert!(few.contains("type=\"radio\"") && !few.contains("<select"), "{few}");
    let many = input(FieldView { choices: options(8), ..field(FieldKind::Choice) }, &[], &[]);
    assert!(many.contains("<option value=\"\">Choose") && !many.contains("type=\"radio\""), "{many}");
}

#[test]
fn a_choice_that_is_not_required_can_be_taken_back() {
    let optional = FieldView { choices: options(2), ..field(FieldKind::Choice) };
    let required = FieldView { is_required: true, ..optional.clone() };
    assert!(input(optional, &[], &[]).contains("No answer"));
    assert!(!input(required, &[], &[]).contains("No answer"));
}

#[test]
fn the_error_stands_at_the_input_in_the_words_of_the_summary() {
    let problems = vec![FieldProblem::new("p.family_name", ProblemCode::Required)];
    let text = problem_text(&problems[0]);
    let at_field = input(field(FieldKind::Person), &[], &[("p.family_name", ProblemCode::Required)]);
    assert!(at_field.contains("id=\"field-p.family_name-error\"") && at_field.contains(&text), "{at_field}");
    assert!(at_field.contains("aria-invalid=\"true\""), "{at_field}");
    assert!(at_field.contains("aria-describedby=\"field-p.family_name-error\""), "{at_field}");
    let labels = html_labels();
    let summary = html(Language::En, || view! { <ErrorSummary problems=problems.clone() labels=labels/> });
    assert!(summary.contains("href=\"#field-p.family_name\"") && summary.contains(&text), "{summary}");
    assert!(summary.contains("Family name") && summary.contains("role=\"alert\""), "{summary}");
}

fn html_labels() -> app::ui::Labels {
    Owner::new().with(|| labels([&field(FieldKind::Person)]))
}

#[test]
fn a_page_without_problems_has_no_summary() {
    let summary = html(Language::En, || view! { <ErrorSummary problems=Vec::new()/> });
    assert!(!summary.contains("error-summary"), "{summary}");
}

#[test]
fn what_may_stay_empty_says_so_and_personal_data_are_marked_with_a_word() {
    let optional = input(FieldView { is_personal: true, ..field(FieldKind::Text) }, &[], &[]);
    assert!(optional.contains("(optional)") && optional.contains("personal__mark"), "{optional}");
    let required = input(FieldView { is_required: true, ..field(FieldKind::Text) }, &[], &[]);
    assert!(!required.contains("(optional)") && !required.contains("personal__mark"), "{required}");
}

#[test]
fn a_text_is_in_the_language_of_the_page_until_another_is_chosen() {
    let fresh = input_in(Language::Pt, field(FieldKind::LongText), &[], &[]);
    assert!(fresh.contains("<option value=\"pt\" lang=\"pt\" selected>português"), "{fresh}");
    let chosen = input_in(Language::Pt, field(FieldKind::LongText), &[("p.lang", "de")], &[]);
    assert!(chosen.contains("<option value=\"de\" lang=\"de\" selected>Deutsch"), "{chosen}");
    assert_eq!(chosen.matches(" selected").count(), 1);
}

#[test]
fn inputs_of_signs_show_fitting_keys_and_correct_nothing() {
    for (kind, mode) in [
        (FieldKind::Email, "email"),
        (FieldKind::Phone, "tel"),
        (FieldKind::Url, "url"),
        (FieldKind::Iban, "text"),
    ] {
        let html = input(field(kind), &[("p", "typed \"> here")], &[("p", ProblemCode::NotText)]);
        assert!(html.contains(&format!("inputmode=\"{mode}\"")), "{kind:?} {html}");
        for part in
            ["type=\"text\"", "autocomplete=\"off\"", "spellcheck=\"false\"", "autocapitalize=\"off\""]
        {
            assert!(html.contains(part), "{kind:?} {part} {html}");
        }
        assert!(html.contains("aria-describedby=\"field-p-help field-p-error\""), "{kind:?} {html}");
        assert!(
            html.contains("typed &quot;> here") || html.contains("typed &quot;&gt; here"),
            "{kind:?} {html}"
        );
    }
    let percentage = input(field(FieldKind::Percentage), &[], &[]);
    assert!(percentage.contains("aria-describedby=\"field-p-help field-p-unit\""), "{percentage}");
    assert!(percentage.contains("id=\"field-p-unit\"") && percentage.contains("inputmode=\"decimal\""));
}

#[test]
fn an_account_number_says_how_it_begins_unless_the_definition_says_something_else() {
    let without = FieldView { help: None, ..field(FieldKind::Iban) };
    assert!(input(without, &[], &[]).contains("Begins with two letters"));
    assert!(!input(field(FieldKind::Iban), &[], &[]).contains("Begins with two letters"));
}

#[test]
fn a_declaration_is_a_box_whose_label_is_its_sentence() {
    let sentence = FieldView {
        label: "I have informed the person.".into(),
        is_required: true,
        ..field(FieldKind::Declaration)
    };
    let html = input(sentence.clone(), &[], &[("p", ProblemCode::NotTicked)]);
    assert!(html.contains("type=\"checkbox\"") && !html.contains(" checked"), "{html}");
    assert!(
        html.contains("for=\"field-p\"")
            && html.contains(">I have informed the person.")
            && !html.contains("<fieldset"),
        "{html}"
    );
    assert!(html.contains("Tick the box") && html.contains("aria-invalid=\"true\""), "{html}");
    assert!(input(sentence, &[("p", "yes")], &[]).contains(" checked"));
}

#[test]
fn professions_and_languages_are_sorted_as_people_look_for_them() {
    let coded = |code: &str, text: &str| Coded { code: code.into(), text: text.into() };
    let choices = vec![coded("z", "Zahnarzt"), coded("a", "Ärztin"), coded("b", "Bergführer")];
    let html = input(FieldView { choices, ..field(FieldKind::Profession) }, &[("p", "b")], &[]);
    let at = |text: &str| html.find(text).unwrap();
    assert!(at("Ärztin") < at("Bergführer") && at("Bergführer") < at("Zahnarzt"), "{html}");
    assert!(html.contains("<option value=\"b\" selected>"), "{html}");
    let languages = input_in(Language::De, field(FieldKind::Language), &[], &[]);
    assert_eq!(languages.matches("<option").count(), 27);
    assert!(languages.find("Bulgarisch").unwrap() < languages.find("Tschechisch").unwrap());
}

#[test]
fn parts_say_that_they_may_stay_empty_unless_the_definition_requires_them() {
    let company = FieldView { is_required: true, ..field(FieldKind::Company) };
    assert_eq!(input(company.clone(), &[], &[]).matches("(optional)").count(), 3);
    let required = FieldView { required_parts: vec!["vat_number".into(), "number".into()], ..company };
    assert_eq!(input(required, &[], &[]).matches("(optional)").count(), 1);
}

#[test]
fn what_is_required_only_in_some_cases_says_so() {
    let html = input(FieldView { is_required_sometimes: true, ..field(FieldKind::Text) }, &[], &[]);
    assert!(html.contains("(required in some cases)") && !html.contains("(optional)"), "{html}");
}

#[test]
fn a_field_that_waits_for_a_day_is_folded_by_the_date_that_was_typed() {
    let day = Day::On(date!(2026 - 01 - 31));
    let when = Condition::Before { field: "issued".into(), day };
    let view = FieldView { when: Some(when), ..field(FieldKind::Text) };
    let on = [("issued.day", "30"), ("issued.month", "1"), ("issued.year", "2026")];
    let html = input(view.clone(), &on, &[]);
    assert!(html.contains("class=\"when\"") && html.contains("2026-01-31"), "{html}");
    for off in [&on[..2], &[("issued.day", "31"), ("issued.month", "01"), ("issued.year", "2026")]] {
        assert!(input(view.clone(), off, &[]).contains("when--off"), "{off:?}");
    }
}

#[test]
fn a_conditional_field_is_always_in_the_page() {
    let when = Condition::Equals { field: "q".into(), value: "no".into() };
    let view = FieldView { when: Some(when), ..field(FieldKind::Text) };
    let off = input(view.clone(), &[("q", "yes")], &[]);
    assert!(off.contains("class=\"when when--off\"") && off.contains("values[p][]"), "{off}");
    assert!(off.contains("Only if it applies") && !off.contains("hidden"), "{off}");
    let on = input(view, &[("q", "no")], &[]);
    assert!(on.contains("class=\"when\""), "{on}");
}

#[test]
fn every_country_of_the_world_has_its_name_in_the_language_of_the_page() {
    let html = input_in(Language::El, field(FieldKind::Country), &[], &[]);
    assert_eq!(html.matches("<option").count(), 250, "{html}");
    assert!(html.contains("Γερμανία") && html.contains("Βραζιλία") && !html.contains("country-"), "{html}");
}

#[test]
fn documents_are_links_with_size_and_kind_and_only_some_can_be_removed() {
    let document = |is_removable| DocumentView {
        id: DocumentId(Uuid::from_u128(9)),
        name: "a<b>.pdf".into(),
        kind: "Diploma".into(),
        language: "pt".into(),
        size: 1_234_567,
        attached_to: "p".into(),
        is_removable,
        is_confidential: false,
        may_mark: false,
    };
    let view = FieldView { documents: vec![document(true)], ..field(FieldKind::File) };
    let html = input(view, &[], &[]);
    let address = format!("/files/{EXCHANGE}/{}", Uuid::from_u128(9));
    assert!(html.contains(&format!("href=\"{address}\"")), "{html}");
    assert!(html.contains(&format!("formaction=\"{address}/remove\"")), "{html}");
    assert!(html.contains("PDF · 1.2\u{a0}MB · Diploma") && !html.contains("<b>"), "{html}");
    let view = FieldView { documents: vec![document(false)], ..field(FieldKind::File) };
    assert!(!input(view, &[], &[]).contains("formaction"));
}

fn shown(language: Language, value: Value) -> String {
    html(language, || view! { <ShownValue shown=Shown::Plain(value) exchange=EXCHANGE/> })
}

#[test]
fn values_are_read_as_the_language_writes_them() {
    let money = Value::Money { amount: "12345.50".into(), currency: "EUR".into() };
    assert!(shown(Language::De, money).contains("12.345,50\u{a0}EUR"));
    let day = shown(Language::De, Value::Date(date!(1988 - 07 - 03)));
    assert!(day.contains("03.07.1988") && day.contains("datetime=\"1988-07-03\""), "{day}");
    let period = Value::Period { from: Some(date!(2010 - 09 - 01)), to: None };
    assert!(shown(Language::El, period).contains("1/9/2010"));
    let country = Value::Country(domain::country::Country::parse("BR").unwrap());
    assert!(shown(Language::Bg, country).contains("Бразилия"));
}

#[test]
fn a_section_that_repeats_has_buttons_that_post_its_form() {
    let turn = |turn| TurnView {
        turn,
        fields: vec![FieldView { path: format!("towed.{turn}.plate"), ..field(FieldKind::VehiclePlate) }],
    };
    let view = TurnsView {
        section: "towed".into(),
        name: "Vehicle \"><b>".into(),
        turns: vec![turn(0), turn(1)],
        may_add: true,
        may_remove: true,
    };
    let typed: Entries = [("towed.1.plate.plate", "AA-12-BB")].into_iter().collect();
    let shown = |view: TurnsView| {
        let typed = typed.clone();
        html(
            Language::En,
            || view! { <Turns exchange=EXCHANGE view=view entries=typed problems=Vec::new()/> },
        )
    };
    let html = shown(view.clone());
    for part in [
        "name=\"go\" value=\"add:towed\"",
        "name=\"go\" value=\"remove:towed:1\"",
        "name=\"values[towed.0][]\" value=\"\"",
        "name=\"values[towed.1.plate.plate][]\"",
        "value=\"AA-12-BB\"",
        "id=\"turn-towed-1\"",
    ] {
        assert!(html.contains(part), "{part} {html}");
    }
    assert!(!html.contains("<b>"), "{html}");
    assert_eq!(duplicate_id(&html), None);
    let html = shown(TurnsView { may_add: false, may_remove: false, ..view });
    assert!(!html.contains("<button"), "{html}");
}

#[test]
fn the_values_of_every_kind_are_read_in_words_and_never_as_markup() {
    let text = |text: &str| Some(text.to_owned());
    let portugal = domain::country::Country::parse("PT");
    for (value, expected) in [
        (Value::Percentage("12.5".into()), "12,5"),
        (Value::Language(Language::Pt), "Portugiesisch"),
        (Value::Phone("+351211234567".into()), "+351211234567"),
        (
            Value::Iban("PT50000201231234567890154".into()),
            "PT50\u{a0}0002\u{a0}0123\u{a0}1234\u{a0}5678\u{a0}9015\u{a0}4",
        ),
        (Value::Url("https://example.eu/?a=1".into()), "rel=\"external noopener noreferrer\""),
        (Value::Declared, "Bestätigt"),
        (Value::VehiclePlate { plate: text("AA-12-BB"), country: portugal }, "Portugal"),
        (
            Value::Company {
                name: text("Obras"),
                register: text("Conservatória"),
                number: text("514"),
                vat_number: text("PT514"),
                country: portugal,
            },
            "USt-IdNr.",
        ),
        (
            Value::IdentityDocument {
                kind: Some(IdentityKind::Passport),
                number: text("CC 1"),
                country: portugal,
                valid_until: Some(date!(2030 - 02 - 01)),
            },
            "01.02.2030",
        ),
    ] {
        let html = shown(Language::De, value);
        assert!(html.contains(expected), "{expected} {html}");
    }
    for hostile in HOSTILE {
        for value in [
            Value::Email(hostile.into()),
            Value::Url(hostile.into()),
            Value::Phone(hostile.into()),
            Value::Iban(hostile.into()),
            Value::Percentage(hostile.into()),
            Value::VehiclePlate { plate: text(hostile), country: None },
            Value::Company {
                name: text(hostile),
                register: None,
                number: None,
                vat_number: None,
                country: None,
            },
            Value::IdentityDocument { kind: None, number: text(hostile), country: None, valid_until: None },
        ] {
            let html = shown(Language::En, value);
            assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        }
    }
}

#[test]
fn a_text_in_another_language_is_marked_and_one_in_the_own_is_not() {
    let text = FreeText { text: "Olá </p><script>".into(), language: Some(Language::Pt) };
    let foreign = html(Language::De, || view! { <Written text=text.clone()/> });
    assert!(foreign.contains("lang=\"pt\"") && foreign.contains("nicht übersetzt"), "{foreign}");
    assert!(foreign.contains("Portugiesisch") && !foreign.contains("<script"), "{foreign}");
    let own = html(Language::Pt, || view! { <Written text=text/> });
    assert!(!own.contains("lang-mark") && !own.contains("lang=\"pt\""), "{own}");
}

#[test]
fn time_left_is_said_in_words() {
    let due = |left| {
        html(Language::Pt, move || view! { <Due due=date!(2026 - 12 - 11) days_left=left began=None/> })
    };
    assert!(due(9).contains("Restam") && due(9).contains("class=\"due\""), "{}", due(9));
    assert!(due(1).contains("Resta ") && due(1).contains("due--soon"), "{}", due(1));
    assert!(due(0).contains("Termina hoje"), "{}", due(0));
    assert!(due(-2).contains("de atraso") && due(-2).contains("due--overdue"), "{}", due(-2));
}

#[test]
fn every_form_of_a_page_gets_a_key_of_its_own_and_the_same_one_each_time() {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(app::visit::Visit { seed: Uuid::from_u128(7), ..app::visit::Visit::nobody() });
        let key = app::visit::once_key;
        assert_ne!(key("send"), key("accept"));
        assert_eq!(key("send"), key("send"));
    });
}

#[test]
fn every_code_has_a_text_with_its_arguments_written_as_the_language_does() {
    let codes =
        Refusal::ALL.iter().map(|code| code.code()).chain(ProblemCode::ALL.iter().map(|code| code.code()));
    for code in codes.chain(app::error::codes::ALL) {
        assert!(app::i18n::has_key(&format!("error-{code}")), "{code}");
    }
    let problem = FieldProblem::new("p", ProblemCode::FileTooLarge).with("max", 20_000_000);
    assert!(problem_text(&problem).contains("20\u{a0}MB"), "{}", problem_text(&problem));
    let problem = FieldProblem::new("p", ProblemCode::DateTooLate).with("latest", date!(2026 - 11 - 22));
    assert!(problem_text(&problem).contains("22/11/2026"), "{}", problem_text(&problem));
    let problem = FieldProblem::new("p", ProblemCode::TooLong).with("max", 4000);
    assert!(problem_text(&problem).contains("4,000"), "{}", problem_text(&problem));
}
