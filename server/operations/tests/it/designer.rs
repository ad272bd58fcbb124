//! Definitions are designed in work copies: by the Commission alone, one place at a time, with four eyes before anything
//! is in force.

use crate::stories;
use domain::exchanges::Action;
use domain::exchanges::transition::Refused;
use domain::exchanges::view::SightView;
use domain::ids::{Revision, WorkCopyId};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::definition::FieldDefinition;
use domain::procedures::design::place::Part;
use domain::procedures::design::view::{Content, PiecePreview, PreviewView, WorkCopyView};
use domain::procedures::design::{Direction, Place, Table, WorkStatus};
use domain::procedures::form::is_visible_before_acceptance;
use domain::procedures::{Entries, ProcedureId};
use domain::realm::Realm;
use operations::procedures::designer::{self, Change, Origin, Question};
use operations::procedures::{Source, read_installed};
use operations::testing::{World, all_shipped, in_every_language, key};
use operations::{Caller, Error};
use std::collections::BTreeSet;

fn name(text: &str) -> ProcedureId {
    ProcedureId::new(text).unwrap()
}

fn entries(pairs: &[(&str, &str)]) -> Entries {
    pairs.iter().map(|(path, text)| (*path, *text)).collect()
}

async fn begin(caller: &Caller) -> WorkCopyId {
    designer::create(caller, Origin::Empty(name("own_idea")), key()).await.unwrap()
}

/// As realm live demands it: with texts in every language.
async fn begin_complete(caller: &Caller) -> WorkCopyId {
    let id = begin(caller).await;
    let english = file(caller, id, "texts/en.ftl").await;
    let texts = [("en".to_owned(), english)].into();
    let definition = file(caller, id, "procedure.toml").await;
    let files = in_every_language(Source { folder: String::new(), definition, texts });
    designer::create(caller, Origin::Files(files), key()).await.unwrap()
}

async fn look(caller: &Caller, id: WorkCopyId, part: Part) -> WorkCopyView {
    designer::view(caller, id, part, &Question::default()).await.unwrap()
}

/// The preview as this side.
async fn previewed(caller: &Caller, id: WorkCopyId, side: &str) -> PreviewView {
    let question = Question { side: side.to_owned(), ..Question::default() };
    match designer::view(caller, id, Part::Preview, &question).await.unwrap().content {
        Content::Preview(Some(preview)) => *preview,
        other => panic!("{other:?}"),
    }
}

/// A file as it stands.
async fn file(caller: &Caller, id: WorkCopyId, name: &str) -> String {
    let question = Question { at: name.to_owned(), ..Question::default() };
    match designer::view(caller, id, Part::File, &question).await.unwrap().content {
        Content::File { text, .. } => text,
        other => panic!("{other:?}"),
    }
}

/// Makes a change on what is there now.
async fn change(
    caller: &Caller,
    id: WorkCopyId,
    change: Change,
    typed: Entries,
) -> Result<Option<Place>, Error> {
    let revision = look(caller, id, Part::Overview).await.revision;
    designer::change(caller, id, revision, key(), change, typed).await
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> Refusal {
    match result {
        Err(Error::Refused(Refused { refusal, .. })) => refusal,
        other => panic!("{other:?}"),
    }
}

async fn live(world: &World, who: &str) -> Caller {
    let mut services = world.services.clone();
    services.realm = Realm::Live;
    world.caller_on(&services, who).await
}

/// How many steps of work copies the audit trail holds; nobody has touched it.
async fn told(world: &World) -> u64 {
    let report = store::audit::verify(&world.services.store.reader(), &world.services.keys).await.unwrap();
    assert_eq!(report.faults, []);
    report.work_copies
}

stories! {
    async fn the_designer_is_not_there_for_member_states(world) {
        let (claire, ana) = (world.caller("claire").await, world.caller("ana").await);
        let id = begin(&claire).await;
        assert!(designer::may_design(&claire) && !designer::may_design(&ana));
        assert!(matches!(designer::list(&ana).await, Err(Error::NotFound)));
        assert!(matches!(designer::export(&ana, id).await, Err(Error::NotFound)));
        let begun = designer::create(&ana, Origin::Empty(name("other")), key()).await;
        assert!(matches!(begun, Err(Error::NotFound)));
    }

    async fn a_new_work_copy_is_sound_and_a_change_is_seen_at_once(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let view = look(&claire, id, Part::Form).await;
        assert!(view.is_sound(), "{:?}", view.faults);
        let field = entries(&[
            ("id", "place"), ("section", "matter"), ("kind", "text"), ("sensitivity", "ordinary"),
            ("text.label", "Place of the event"),
        ]);
        let place = change(&claire, id, Change::Add(Table::Field, 0), field.clone()).await.unwrap().unwrap();
        assert_eq!(place, Place::row(Table::Field, 1));
        let view = look(&claire, id, Part::Form).await;
        assert!(view.is_sound(), "{:?}", view.faults);
        let Content::Tables { tables, .. } = view.content else { panic!("no tables") };
        let row = tables.iter().find(|table| table.table == Table::Field).unwrap().rows.last().unwrap().clone();
        assert_eq!((row.id.as_str(), row.text.as_str(), row.may_up), ("place", "Place of the event", true));
        let again = change(&claire, id, Change::Add(Table::Field, 0), field).await;
        let Err(Error::Refused(Refused { problems, .. })) = again else { panic!("{again:?}") };
        assert_eq!(problems[0].code, ProblemCode::NameTaken);
        let up = change(&claire, id, Change::Shift(place, Direction::Up), Entries::default()).await.unwrap();
        change(&claire, id, Change::Remove(up.unwrap()), Entries::default()).await.unwrap();
        let before = designer::create(&claire, Origin::Empty(name("own_idea")), key()).await.unwrap();
        assert_eq!(
            designer::export(&claire, id).await.unwrap().1,
            designer::export(&claire, before).await.unwrap().1,
        );
    }

    async fn a_form_posted_twice_has_one_effect_and_an_old_page_is_stale(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let once = key();
        let side = entries(&[("id", "third"), ("text.name", "Third")]);
        for _ in 0..2 {
            let change = Change::Add(Table::Side, 0);
            designer::change(&claire, id, Revision(1), once, change, side.clone()).await.unwrap();
        }
        let view = look(&claire, id, Part::Participants).await;
        assert_eq!(view.revision, Revision(2));
        let old = designer::change(&claire, id, Revision(1), key(), Change::Add(Table::Side, 0), side).await;
        assert!(matches!(old, Err(Error::Stale)), "{old:?}");
    }

    async fn what_is_wrong_is_named_at_its_place_and_cannot_be_submitted(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let texts = entries(&[("side-requester.name", "")]);
        change(&claire, id, Change::Texts(Language::En), texts).await.unwrap();
        let view = look(&claire, id, Part::Publish).await;
        let fault = view.faults.iter().find(|fault| fault.is_fault).unwrap();
        assert_eq!((fault.part, fault.language.as_deref()), (Part::Texts, Some("en")));
        let refused = designer::submit(&claire, id, view.revision, key()).await;
        assert_eq!(code(refused), Refusal::DefinitionFaulty);
        let file = entries(&[("text", "x = ")]);
        change(&claire, id, Change::File("procedure.toml".into()), file).await.unwrap();
        let side = change(&claire, id, Change::Add(Table::Side, 0), entries(&[("id", "x")])).await;
        assert_eq!(code(side), Refusal::DefinitionUnreadable);
    }

    async fn a_text_that_not_everybody_can_read_is_a_warning_that_leads_to_it(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let before = look(&claire, id, Part::Form).await.faults;
        assert!(before.iter().all(|fault| fault.wrong.text().is_none()), "{before:?}");
        let texts = entries(&[("section-matter.title", "THE WHOLE MATTER"), ("field-facts.help", "Facts")]);
        change(&claire, id, Change::Texts(Language::En), texts).await.unwrap();
        let view = look(&claire, id, Part::Publish).await;
        assert!(view.is_sound(), "{:?}", view.faults);
        assert_eq!(view.faults.len(), before.len() + 2, "{:?}", view.faults);
        for (wrong, text) in [
            ("capitals(text=section-matter.title)", "section-matter.title"),
            ("repeats-label(text=field-facts.help)", "field-facts.help"),
        ] {
            let fault = view.faults.iter().find(|fault| fault.wrong.to_string() == wrong).unwrap();
            assert!(!fault.is_fault && fault.part == Part::Texts, "{fault:?}");
            assert_eq!((fault.language.as_deref(), fault.wrong.text()), (Some("en"), Some(text)));
            let question =
                Question { at: text.to_owned(), language: Some(Language::En), page: 9, ..Question::default() };
            let content = designer::view(&claire, id, Part::Texts, &question).await.unwrap().content;
            let Content::Texts(shown) = content else { panic!("no texts") };
            assert!(shown.rows.iter().any(|row| row.key == text), "{text}");
        }
    }

    async fn a_letter_is_written_part_by_part_and_leaves_no_text_behind(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let before = designer::export(&claire, id).await.unwrap().1;
        let letter = entries(&[
            ("id", "note"), ("to", "own_file"), ("by", "requester"), ("states", "sent"), ("states", "closed"),
            ("languages", "de"), ("sensitivity", "personal"), ("text.name", "Note for the file"),
        ]);
        let place = change(&claire, id, Change::Add(Table::Letter, 0), letter).await.unwrap().unwrap();
        assert_eq!(place, Place::row(Table::Letter, 0));
        let view = look(&claire, id, Part::Letters).await;
        let empty = view.faults.iter().find(|fault| fault.is_fault).unwrap();
        assert_eq!((empty.part, empty.place.as_str()), (Part::Letters, "letter.0"), "a letter without a part says nothing");
        let parts = [("opening", "The number is { $case-number }."), ("answers", "These are the answers.")];
        for (at, (name, text)) in parts.into_iter().enumerate() {
            let mut part = entries(&[("id", name), ("text.part", text)]);
            part.set(if at == 0 { "values" } else { "answers" }, if at == 0 { "case-number" } else { "yes" });
            let place = change(&claire, id, Change::Add(Table::LetterPart, 0), part).await.unwrap().unwrap();
            assert_eq!(place, Place::letter_part(0, at));
        }
        let view = look(&claire, id, Part::Letters).await;
        assert!(view.is_sound(), "{:?}", view.faults);
        let english = file(&claire, id, "texts/en.ftl").await;
        assert!(english.contains("letter-note =\n    .name = Note for the file\n    .part-opening = The number is { $case-number }.\n    .part-answers = These are the answers.\n"), "{english}");

        let down = Change::Shift(Place::letter_part(0, 0), Direction::Down);
        let moved = change(&claire, id, down, Entries::default()).await.unwrap().unwrap();
        assert_eq!(moved, Place::letter_part(0, 1));
        let question = Question { at: moved.to_string(), ..Question::default() };
        let content = designer::view(&claire, id, Part::Letters, &question).await.unwrap().content;
        let Content::Tables { form: Some(form), tables, .. } = content else { panic!("no form") };
        assert_eq!(form.entries.text("text.part"), Some("The number is { $case-number }."));
        let below: Vec<&str> = tables[0].rows[0].below.iter().map(|row| row.id.as_str()).collect();
        assert_eq!(below, ["answers", "opening"]);
        let Content::Preview(Some(preview)) = look(&claire, id, Part::Preview).await.content else { panic!("no preview") };
        assert_eq!((preview.letters[0].name.as_str(), preview.letters[0].parts[0].answers), ("Note for the file", true));
        let value = PiecePreview::Value { name: "case-number".into(), called: None };
        assert!(preview.letters[0].parts[1].pieces.contains(&value), "{preview:?}");

        change(&claire, id, Change::Remove(moved), Entries::default()).await.unwrap();
        let english = file(&claire, id, "texts/en.ftl").await;
        assert!(!english.contains("part-opening") && english.contains("part-answers"), "{english}");
        change(&claire, id, Change::Remove(place), Entries::default()).await.unwrap();
        assert_eq!(designer::export(&claire, id).await.unwrap().1, before);
        let nowhere = change(&claire, id, Change::Add(Table::LetterPart, 0), entries(&[("id", "x")])).await;
        assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");
    }

    async fn a_clock_says_where_it_leads_and_what_completes_it(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let clock = entries(&[
            ("id", "legal"), ("clock", "legal"), ("start", "completeness"), ("length", "2"), ("unit", "months"),
            ("holder", "responder"), ("states", "sent"), ("states", "accepted"), ("consequence", "automatic_closure"),
            ("to", "closed"), ("changed_by", "extend"), ("extension.length", "15"), ("extension.unit", "calendar_days"),
            ("completed_by", "clarify"), ("text.name", "Legal period"),
        ]);
        let place = change(&claire, id, Change::Add(Table::Deadline, 0), clock.clone()).await.unwrap().unwrap();
        let definition = file(&claire, id, "procedure.toml").await;
        for line in [
            "to = \"closed\"", "extension = { length = 15, unit = \"calendar_days\" }", "completed_by = [\"clarify\"]",
        ] {
            assert!(definition.contains(line), "{line}: {definition}");
        }
        let Content::Preview(Some(preview)) = look(&claire, id, Part::Preview).await.content else { panic!("no preview") };
        let shown = preview.deadlines.iter().find(|deadline| deadline.name == "Legal period").unwrap();
        assert_eq!(shown.completed_by, [Action::Clarify]);
        assert!(shown.to.as_deref().is_some_and(|state| !state.is_empty()));
        let mut half = clock;
        half.set("extension.length", "");
        let Err(Error::Refused(Refused { problems, .. })) = change(&claire, id, Change::Save(place), half).await else {
            panic!("half a length of time")
        };
        assert_eq!((problems[0].path.as_str(), problems[0].code), ("extension.length", ProblemCode::Required));
    }

    async fn a_text_goes_with_what_wanted_it(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        let head = |categories: &str| {
            entries(&[
                ("policy_area", "services"), ("kind", "request"), ("version", "1"), ("number_prefix", "NP"),
                ("competence", "SD"), ("legal_acts", "32006L0123"), ("block_after_months", "6"),
                ("question_categories", categories),
            ])
        };
        let save = || Change::Save(Place::row(Table::Head, 0));
        change(&claire, id, save(), head("general\nfurther")).await.unwrap();
        for language in [Language::En, Language::De] {
            let title = entries(&[("category-further.title", "Further")]);
            change(&claire, id, Change::Texts(language), title).await.unwrap();
        }
        assert_eq!(file(&claire, id, "texts/de.ftl").await, "category-further =\n    .title = Further\n");
        change(&claire, id, save(), head("general")).await.unwrap();
        assert_eq!(file(&claire, id, "texts/de.ftl").await, "");
        let view = look(&claire, id, Part::Overview).await;
        assert!(view.is_sound(), "{:?}", view.faults);
    }

    async fn in_live_no_language_may_lack_a_text_and_in_training_the_page_says_so(world) {
        let (claire, exercising) = (live(world, "claire").await, world.caller("claire").await);
        let id = begin(&claire).await;
        let view = look(&claire, id, Part::Publish).await;
        assert!(!view.is_sound() && !view.is_for_training_only);
        let lacking: Vec<&str> =
            view.faults.iter().filter(|fault| fault.is_fault).filter_map(|fault| fault.language.as_deref()).collect();
        assert_eq!(lacking.len(), Language::ALL.len() - 1, "one line for each language: {lacking:?}");
        assert_eq!(code(designer::submit(&claire, id, view.revision, key()).await), Refusal::DefinitionFaulty);
        let view = look(&exercising, id, Part::Publish).await;
        assert!(view.is_sound() && view.is_for_training_only && view.may_put_in_force);

        let id = begin_complete(&claire).await;
        let view = look(&exercising, id, Part::Publish).await;
        assert!(view.is_sound() && !view.is_for_training_only, "{:?}", view.faults);
        let texts = entries(&[("side-requester.name", ""), ("side-responder.name", "")]);
        change(&claire, id, Change::Texts(Language::Mt), texts).await.unwrap();
        let view = look(&claire, id, Part::Texts).await;
        let faults: Vec<_> = view.faults.iter().filter(|fault| fault.is_fault).collect();
        assert_eq!((faults.len(), faults[0].part, faults[0].language.as_deref()), (1, Part::Texts, Some("mt")));
        assert!(view.missing.contains(&(Language::Mt, 2)), "{:?}", view.missing);
        assert_eq!(code(designer::submit(&claire, id, view.revision, key()).await), Refusal::DefinitionFaulty);
    }

    async fn in_live_a_second_official_approves_or_sends_back(world) {
        let (claire, dirk) = (live(world, "claire").await, live(world, "dirk").await);
        let id = begin_complete(&claire).await;
        let revision = look(&claire, id, Part::Publish).await.revision;
        assert_eq!(code(designer::put_in_force(&claire, id, revision, key()).await), Refusal::NotAllowed);
        assert_eq!(code(designer::approve(&dirk, id, revision, key()).await), Refusal::WorkCopyNotSubmitted);
        designer::submit(&claire, id, revision, key()).await.unwrap();
        let revision = revision.next();
        assert_eq!(code(designer::approve(&claire, id, revision, key()).await), Refusal::AuthorCannotApprove);
        let mut other = dirk.clone();
        other.person.roles = other.person.roles.administering(false);
        assert_eq!(code(designer::approve(&other, id, revision, key()).await), Refusal::NotAPublisher);
        assert_eq!(code(designer::send_back(&other, id, revision, key(), Some("No.")).await), Refusal::NotAPublisher);
        let view = designer::view(&other, id, Part::Publish, &Question::default()).await.unwrap();
        assert!(!view.may_judge, "no button where the rule says no");
        let locked = change(&claire, id, Change::Remove(Place::row(Table::Side, 0)), Entries::default()).await;
        assert_eq!(code(locked), Refusal::WorkCopySubmitted);
        designer::send_back(&dirk, id, revision, key(), Some("Name the deadline.")).await.unwrap();
        let view = look(&claire, id, Part::Publish).await;
        assert_eq!((view.summary.status, view.words.as_deref()), (WorkStatus::Returned, Some("Name the deadline.")));
        let foreign = change(&dirk, id, Change::Remove(Place::row(Table::Side, 0)), Entries::default()).await;
        assert_eq!(code(foreign), Refusal::NotAllowed);
        designer::submit(&claire, id, view.revision, key()).await.unwrap();
        assert!(claire.services.procedures().current(&name("own_idea")).is_none());
        designer::approve(&dirk, id, view.revision.next(), key()).await.unwrap();
        assert!(dirk.services.procedures().current(&name("own_idea")).is_some());
        let kept = store::procedures::versions_of(&claire.services.store.reader(), &name("own_idea")).await.unwrap();
        assert_eq!((kept[0].author, kept[0].approver), (Some(claire.person.id), Some(dirk.person.id)));
        assert_eq!(look(&dirk, id, Part::Publish).await.summary.status, WorkStatus::InForce);
        assert_eq!(told(world).await, 4, "submitted, sent back, submitted, put in force");
    }

    async fn what_cannot_be_published_leaves_nothing_behind(world) {
        let (claire, dirk) = (live(world, "claire").await, live(world, "dirk").await);
        let (first, second) = (begin_complete(&claire).await, begin_complete(&claire).await);
        let revision = look(&claire, first, Part::Publish).await.revision;
        for id in [first, second] {
            designer::submit(&claire, id, revision, key()).await.unwrap();
        }
        designer::approve(&dirk, first, revision.next(), key()).await.unwrap();
        // The same version with the same files is known; with other files it is refused, and nothing of it is kept.
        designer::take_back(&claire, second, revision.next(), key()).await.unwrap();
        let label = entries(&[("side-requester.name", "Another name")]);
        change(&claire, second, Change::Texts(Language::En), label).await.unwrap();
        let seen = look(&claire, second, Part::Publish).await.revision;
        assert_eq!(code(designer::submit(&claire, second, seen, key()).await), Refusal::DefinitionFaulty);
        let kept = store::procedures::versions_of(&claire.services.store.reader(), &name("own_idea")).await.unwrap();
        assert_eq!(kept.len(), 1);
        let before = told(world).await;
        let once = key();
        designer::delete(&claire, second, seen, once).await.unwrap();
        designer::delete(&claire, second, seen, once).await.unwrap();
        assert_eq!(told(world).await, before + 1, "throwing away is an event, and one");
        assert!(matches!(designer::delete(&claire, second, seen, key()).await, Err(Error::NotFound)));
    }

    async fn a_copy_of_a_procedure_differs_in_its_version_alone_and_comes_back_from_its_archive(world) {
        let claire = world.caller("claire").await;
        let origin = Origin::Procedure(world.procedure_id());
        let id = designer::create(&claire, origin, key()).await.unwrap();
        let view = look(&claire, id, Part::Publish).await;
        assert!(view.is_sound(), "{:?}", view.faults);
        assert_eq!(view.base.map(|base| base + 1), view.summary.version);
        let Content::Publish { differences: Some(differences) } = view.content else { panic!("nothing to compare") };
        assert!(differences.len() <= 1, "{differences:?}");
        let (_, archive) = designer::export(&claire, id).await.unwrap();
        let again = designer::import(&claire, archive.clone(), key()).await.unwrap();
        assert_eq!(designer::export(&claire, again).await.unwrap().1, archive);
        let refused = designer::import(&claire, b"nothing".to_vec(), key()).await;
        assert_eq!(code(refused), Refusal::NotAProcedureFolder);
        let asking = previewed(&claire, id, "").await;
        assert!(!asking.sections.is_empty() && asking.readings.is_empty());
        assert!(!asking.questions.is_empty() && asking.questions.iter().all(|question| question.form.is_none()));
        let answering = previewed(&claire, id, "responder").await;
        assert!(answering.sections.is_empty() && answering.readings.len() == 2);
        assert!(answering.questions.iter().all(|question| question.form.is_some()));
        let unknown = previewed(&claire, id, "nobody").await;
        assert_eq!(unknown, asking, "the first side");
    }

    async fn the_preview_shows_each_side_what_the_rule_of_real_cases_shows_it(world) {
        let claire = world.caller("claire").await;
        let mut kinds = BTreeSet::new();
        for source in all_shipped() {
            let loaded = read_installed(&source).unwrap();
            let definition = &loaded.definition;
            let label = |field: &FieldDefinition| {
                loaded.text(Language::En, &format!("field-{}", field.id), "label").to_owned()
            };
            for side in &definition.sides {
                let about = format!("{} {}", definition.procedure, side.id);
                let preview = designer::preview(&claire, &loaded, Language::En, &side.id);
                assert_eq!(preview.side, side.id);
                if side.id == definition.initiating_side() {
                    let form: usize = preview.sections.iter().map(|section| section.fields.len()).sum();
                    let repeats = |id: &str| {
                        definition.sections.iter().any(|section| section.id == id && section.repeats.is_some())
                    };
                    let wanted = definition.fields.iter().filter(|field| !repeats(&field.section)).count();
                    assert_eq!(form, wanted, "{about}");
                    continue;
                }
                assert!(preview.sections.is_empty() && !preview.readings.is_empty(), "{about}");
                for reading in &preview.readings {
                    let is_shown = |field: &&FieldDefinition| match reading.sight {
                        SightView::Everything => true,
                        SightView::BeforeAcceptance => is_visible_before_acceptance(field),
                        SightView::HeaderOnly => false,
                    };
                    let allowed: BTreeSet<String> = definition.fields.iter().filter(is_shown).map(label).collect();
                    let read = reading.request.sections.iter().flat_map(|section| &section.fields);
                    let shown: BTreeSet<String> =
                        read.map(|field| field.label.clone()).chain(reading.unfilled.iter().cloned()).collect();
                    assert_eq!(shown, allowed, "{about} {:?}", reading.moment);
                    let hidden = definition.fields.len() - definition.fields.iter().filter(is_shown).count();
                    assert_eq!(reading.hidden.len(), hidden, "{about} {:?}", reading.moment);
                    if reading.sight != SightView::Everything {
                        assert!(reading.request.questions.iter().all(|one| one.answer.is_none()), "{about}");
                    }
                    assert!(!format!("{:?}", reading.request).to_lowercase().contains("canary"), "{about}");
                    let kind = (side.answers, side.takes_parts, side.coordinates.is_some(), side.copy.is_some());
                    kinds.insert((kind, reading.moment.code()));
                }
            }
        }
        assert!(kinds.len() > 6, "answering, with a part, coordinating, each in its time: {kinds:?}");
    }

    async fn in_training_the_author_puts_it_in_force_alone(world) {
        let claire = world.caller("claire").await;
        let id = begin(&claire).await;
        designer::put_in_force(&claire, id, Revision(1), key()).await.unwrap();
        assert!(claire.services.procedures().current(&name("own_idea")).is_some());
        world.verified_entries().await;
    }
}
