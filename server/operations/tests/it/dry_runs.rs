//! A dry run is what a real exchange would be: every definition takes the same steps through both, and states, deadlines,
//! notices and what each side sees are the same after each. Nobody is shown a value that it may not see meanwhile.

use crate::coordination::held;
use crate::courses::{coordinated_courses, courses};
use crate::marks::{Marks, Why};
use crate::moves::sees;
use crate::scratch::Scratch;
use domain::accounts::Role;
use domain::authorities::{AccessStep, Function, Switches};
use domain::brussels;
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::clocks::running;
use domain::exchanges::lapse::has_come;
use domain::exchanges::sight::sight;
use domain::exchanges::view::{ExchangeView, SightView};
use domain::exchanges::{Act, Exchange, MessageRule, message};
use domain::ids::{AuthorityId, ExchangeId, WorkCopyId};
use domain::language::Language;
use domain::procedures::definition::{CoordinatorPath, CoordinatorRule, Step};
use domain::procedures::design::dry_run::{Cast, Coordination, Course, Move, Standing, person, play};
use domain::procedures::design::edit::remove;
use domain::procedures::design::place::Part;
use domain::procedures::design::view::Content;
use domain::procedures::design::{Outline, Place, Table};
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure, sample};
use operations::authorities::change_access;
use operations::documents::{UploadInput, begin_upload};
use operations::exchanges::tend::tend;
use operations::exchanges::{ActTexts, act, approve, correct, reply, save_draft, save_reply, send, view};
use operations::procedures::Source;
use operations::procedures::designer::{self, Origin, Question, Setting};
use operations::testing::{BEGINNING, DGES, FOSA, KAMMER, ORDEM, UNION, World, ZAB, all_shipped, key};
use operations::{Caller, Error};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// Who acts for each authority of the cast.
fn name_of(authority: AuthorityId) -> &'static str {
    match authority {
        DGES => "ana",
        ZAB => "kai",
        FOSA => "frieda",
        ORDEM => "rita",
        KAMMER => "bruno",
        _ => "cleo",
    }
}

fn cast(procedure: &Procedure, coordination: Coordination) -> Cast {
    let [asking, answering] = ["PT", "DE"].map(|code| Calendar::of(Country::parse(code).unwrap()));
    let calendars =
        [(DGES, asking), (ORDEM, asking), (ZAB, answering), (FOSA, answering), (KAMMER, answering)];
    let called = Cast::of(asking, answering).coordinated(procedure, coordination);
    Cast {
        asking: DGES,
        answering: ZAB,
        other: FOSA,
        asking_coordinator: called.asking_coordinator.map(|_| ORDEM),
        answering_coordinator: called.answering_coordinator.map(|_| KAMMER),
        commission: called.commission.map(|_| UNION),
        needs_approval: called.needs_approval,
        calendars: calendars.into_iter().collect(),
    }
}

/// A course that is driven through real operations.
struct Drive<'a> {
    world: &'a World,
    cast: &'a Cast,
    id: Option<ExchangeId>,
    /// Where documents were attached.
    attached: BTreeSet<String>,
    /// How many mails of the exchange were looked at.
    mails: usize,
    /// What stands where, and who may not read it.
    marks: Marks,
}

impl Drive<'_> {
    async fn attach(&mut self, name: &str, id: ExchangeId, standing: &Standing, may: impl Fn(&str) -> bool) {
        let definition = self.world.procedure().definition.clone();
        let today = brussels::day(standing.at);
        let answers = sample::reply(&definition, &standing.request, today);
        for document in sample::documents(&definition, &standing.request, &answers, today) {
            if !may(&document.at) || !self.attached.insert(document.at.clone()) {
                continue;
            }
            let word = self.marks.word(&document.at);
            let input = UploadInput {
                key: key(),
                exchange: id,
                attached_to: document.at,
                kind: document.kind,
                language: None,
                name: format!("c{word}.png"),
                is_confidential: false,
            };
            let mut upload = begin_upload(&self.world.caller(name).await, input).await.unwrap();
            upload.push(b"\x89PNG\r\n\x1a\n0000").await.unwrap();
            upload.finish().await.unwrap();
        }
    }

    async fn send(&mut self, name: &str, standing: &Standing) {
        let request = self.marks.mark(&standing.request);
        let (draft, revision) = self.world.draft(name, &request).await;
        self.attach(name, draft, standing, |at| !at.starts_with("a.")).await;
        let sent = send(&self.world.caller(name).await, draft, revision, key()).await.unwrap();
        self.id = Some(sent.id);
    }

    async fn correct(&mut self, name: &str, standing: &Standing) {
        let caller = self.world.caller(name).await;
        let (draft, _) = correct(&caller, self.id.unwrap(), key()).await.unwrap();
        let first = domain::ids::Revision(1);
        let request = self.marks.mark(&standing.request);
        let saved = save_draft(&caller, draft, first, key(), Step::Questions, request).await.unwrap();
        send(&caller, draft, saved.revision, key()).await.unwrap();
    }

    async fn reply(&mut self, name: &str, standing: &Standing, is_complete: bool) {
        let (caller, id) = (self.world.caller(name).await, self.id.unwrap());
        let seen = sees(self.world, name, id).await;
        if seen.request.questions.iter().any(|question| question.is_asked_again) {
            self.attached.retain(|at| !at.starts_with("a."));
        }
        let procedure = self.world.procedure();
        let answers = sample::reply(&procedure.definition, &standing.request, brussels::day(standing.at));
        let mut answers = self.marks.mark(&answers);
        self.marks.write(caller.person.authority, &answers);
        answers.set(message::PATH, "canary words");
        answers.set(format!("{}.lang", message::PATH), "pt");
        save_reply(&caller, id, seen.reply.unwrap().revision, key(), answers).await.unwrap();
        let own = seen.own_questions;
        let is_own = |at: &str| own.iter().any(|question| at.split('.').nth(1) == Some(question.as_str()));
        self.attach(name, id, standing, |at| at.starts_with("a.") && is_own(at)).await;
        reply(&caller, id, self.world.revision(name, id).await, key(), is_complete).await.unwrap();
    }

    async fn act(&mut self, name: &str, done: &Act) {
        let words = |path: &str| {
            let pairs = [(path.to_owned(), "canary words"), (format!("{path}.lang"), "pt")];
            pairs.into_iter().collect::<Entries>()
        };
        let texts = ActTexts {
            refusal: matches!(done, Act::Refuse { .. }).then(|| words("reason")),
            message: match done.action().message() {
                MessageRule::Never => Entries::default(),
                _ => words(message::PATH),
            },
        };
        let (caller, id) = (self.world.caller(name).await, self.id.unwrap());
        let revision = self.world.revision(name, id).await;
        act(&caller, id, revision, key(), done.clone(), texts).await.unwrap();
    }

    async fn follow(&mut self, standing: &Standing) {
        self.world.advance(standing.at - self.world.services.now());
        let Some((authority, done)) = &standing.done else {
            tend(&self.world.services, self.world.services.now()).await.unwrap();
            return;
        };
        let name = name_of(*authority);
        match done {
            Act::Send { .. } => self.send(name, standing).await,
            Act::Correct { .. } => self.correct(name, standing).await,
            Act::ReplyPartly | Act::ReplyPartPartly => self.reply(name, standing, false).await,
            Act::Reply | Act::ReplyPart => self.reply(name, standing, true).await,
            Act::Approve => {
                let (caller, id) = (self.world.caller(name).await, self.id.unwrap());
                let revision = self.world.revision(name, id).await;
                approve(&caller, id, revision, key(), Entries::default()).await.unwrap();
            }
            other => self.act(name, other).await,
        }
    }

    async fn compare(&mut self, standing: &Standing, about: &str) {
        let id = self.id.unwrap();
        let mails = self.mails_of(id).await;
        let new = &mails[self.mails..];
        let Cast { asking, answering, other, .. } = *self.cast;
        let called = [self.cast.asking_coordinator, self.cast.answering_coordinator, self.cast.commission];
        let mut number = String::new();
        for authority in [asking, answering, other].into_iter().chain(called.into_iter().flatten()) {
            let seen = view(&self.world.caller(name_of(authority)).await, id).await;
            if standing.exchange.participation_of(authority).is_some() {
                let seen = seen.unwrap_or_else(|error| panic!("{about}: {error}"));
                self.compare_view(&seen, &standing.exchange, authority, about);
                self.marks.check(&seen, standing, &self.world.procedure().definition, authority, about);
                number = seen.number;
            } else {
                assert!(matches!(seen, Err(Error::NotFound)), "{about}: {authority} takes no part");
            }
            // Who has lost its part is told of that.
            self.compare_notices(new, &number, standing, authority, about);
        }
        self.mails = mails.len();
    }

    fn compare_view(&self, seen: &ExchangeView, exchange: &Exchange, authority: AuthorityId, about: &str) {
        let procedure = self.world.procedure();
        let definition = &procedure.definition;
        assert_eq!(Some(seen.state.as_str()), exchange.state(""), "{about}: state");
        let sight = sight(exchange, definition, &person(definition, authority));
        assert_eq!(seen.sight, SightView::from(sight), "{about}: sight of {authority}");
        let real: Vec<_> =
            seen.clocks.iter().map(|clock| (clock.kind, clock.due, clock.began, clock.has_come)).collect();
        let played: Vec<_> = running(exchange, definition, &self.cast.calendars)
            .iter()
            .map(|clock| (clock.kind, clock.reckoning.due, clock.reckoning.began, has_come(exchange, clock)))
            .collect();
        assert_eq!(real, played, "{about}: deadlines");
        assert_eq!(
            (seen.wanted, seen.agreed),
            (exchange.dates.wanted, exchange.dates.agreed),
            "{about}: dates"
        );
        assert_eq!(seen.is_confidential, exchange.is_confidential(), "{about}: confidential treatment");
    }

    /// Address and subject of the mails to mailboxes of authorities about the exchange, in the order of their sending.
    async fn mails_of(&self, id: ExchangeId) -> Vec<(String, String)> {
        let mails = self.world.sent().await.into_iter();
        let about = format!("/exchanges/{id}");
        mails
            .filter(|mail| mail.text.contains(&about) && mail.to.ends_with("@authority.example"))
            .map(|mail| (mail.to, mail.subject))
            .collect()
    }

    fn compare_notices(
        &self,
        new: &[(String, String)],
        number: &str,
        standing: &Standing,
        authority: AuthorityId,
        about: &str,
    ) {
        let mailbox = format!("{authority}@authority.example");
        let mut real: Vec<String> =
            new.iter().filter(|(to, _)| *to == mailbox).map(|(_, subject)| subject.clone()).collect();
        let directory = self.world.services.directory();
        let language = Language::parse(&directory.get(authority).unwrap().language).unwrap();
        let number = [("number", number.to_owned())];
        let told = standing.events.iter().filter(|event| event.tell.contains(&authority));
        let mut played: Vec<String> = told
            .map(|event| {
                (self.world.services.texts)(
                    language,
                    &format!("notice-{}-subject", event.kind.code()),
                    &number,
                )
            })
            .collect();
        real.sort();
        played.sort();
        assert_eq!(real, played, "{about}: notices to {authority}");
    }
}

/// What the page of the dry run shows at the end of a course, beside the pages of the real case.
async fn compare_page(
    world: &World,
    claire: &Caller,
    copy: WorkCopyId,
    (path, coordination): (&str, Coordination),
    course: &Course,
    id: ExchangeId,
) {
    let setting = Setting {
        coordination,
        asking: Country::parse("PT"),
        answering: Country::parse("DE"),
        begins: Some(brussels::day(course.standings[0].at)),
    };
    let question = Question { at: path.to_owned(), setting, ..Question::default() };
    let page = designer::view(claire, copy, Part::DryRun, &question).await.unwrap();
    let Content::DryRun(Some(page)) = page.content else { panic!("no dry run") };
    let last = course.standings.last().unwrap();
    let active: Vec<_> = last.exchange.sides.iter().filter(|part| part.is_active).collect();
    assert_eq!(page.readers.len(), active.len(), "{path}");
    for (part, reader) in active.into_iter().zip(&page.readers) {
        let caller = Caller { language: Language::En, ..world.caller(name_of(part.authority)).await };
        let seen = view(&caller, id).await.unwrap();
        let labels: Vec<String> = seen
            .request
            .sections
            .iter()
            .flat_map(|section| &section.fields)
            .map(|field| field.label.clone())
            .collect();
        assert_eq!(reader.fields, labels, "{path}: fields seen by {}", reader.name);
        assert_eq!(reader.sight, seen.sight, "{path}: {}", reader.name);
        // Who sees the header alone is not even told how much there is.
        if seen.sight != SightView::HeaderOnly {
            assert_eq!(reader.hidden, seen.request.hidden_fields, "{path}: {}", reader.name);
        }
        let answered = seen.request.questions.iter().filter(|question| question.answer.is_some()).count();
        assert_eq!(reader.questions, (seen.request.questions.len(), answered), "{path}: {}", reader.name);
    }
}

/// What taking a course through both showed.
struct Followed {
    /// How many of its moves were possible.
    played: usize,
    /// Why anything was kept from anybody.
    withheld: BTreeSet<Why>,
}

/// Takes one course through both.
async fn follow(
    world: &World,
    claire: &Caller,
    copy: WorkCopyId,
    coordination: Coordination,
    moves: &[Move],
) -> Followed {
    let procedure = world.procedure();
    let cast = cast(&procedure.definition, coordination);
    let course = play(&procedure.definition, &cast, moves, world.services.now());
    let done: Vec<String> = moves.iter().take(course.played).map(Move::written).collect();
    let path = done.join(",");
    let (attached, marks) = (BTreeSet::new(), Marks::default());
    let mut drive = Drive { world, cast: &cast, id: None, attached, mails: 0, marks };
    let steps = course.standings.iter().zip(course.standings.iter().skip(1));
    for (n, (before, standing)) in (1..).zip(steps) {
        drive.follow(standing).await;
        drive.marks.note(before, standing, &procedure.definition);
        let about = format!("{} {path}, after {n}", procedure.definition.procedure);
        drive.compare(standing, &about).await;
    }
    if let Some(id) = drive.id {
        compare_page(world, claire, copy, (&path, coordination), &course, id).await;
    }
    Followed { played: course.played, withheld: drive.marks.withheld }
}

/// A world with the procedure, and a work copy of it that Claire began.
async fn begun(database: &Scratch, source: Source) -> (World, Caller, WorkCopyId) {
    let world = World::with(&database.url, vec![source]).await;
    let claire = Caller { language: Language::En, ..world.caller("claire").await };
    let copy = designer::create(&claire, Origin::Procedure(world.procedure_id()), key()).await.unwrap();
    (world, claire, copy)
}

/// What is taken of a definition besides the courses that no definition before it had.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Besides {
    Longest,
    Nothing,
}

/// The definition open to every authority: the cast is the same in all of them, of no kind that an act names, and holds no
/// function that receives requests for others.
pub fn open_to_all(mut source: Source) -> Source {
    while let Ok(rest) = remove(&source.definition, &Place::row(Table::Admission, 0)) {
        source.definition = rest;
    }
    let outline = Outline::read(&source.definition).unwrap();
    let rows = (0..outline.count(Table::Coordinator, 0)).map(|at| Place::row(Table::Coordinator, at));
    let incoming: Vec<Place> = rows.filter(|place| outline.name(place) == "incoming").collect();
    for place in incoming {
        source.definition = remove(&source.definition, &place).unwrap();
    }
    source
}

/// Takes every definition through its courses. Most workflows have most courses in common: each course is taken once.
async fn every_definition(database: impl AsyncFn() -> Option<Scratch>, besides: Besides) {
    let all = all_shipped();
    assert!(all.len() > 10);
    let (mut taken, mut withheld) = (BTreeSet::new(), BTreeSet::new());
    for source in all.into_iter().map(open_to_all) {
        let definition = parse("procedure.toml", &source.definition).unwrap();
        let nobody = Coordination::Nobody;
        let mut courses = courses(&definition, &cast(&definition, nobody), BEGINNING);
        assert!(courses.len() > 1, "{}", definition.procedure);
        courses.sort_by_key(|moves| Reverse(moves.len()));
        let mut is_first = true;
        courses.retain(|moves| {
            let is_longest = std::mem::take(&mut is_first);
            let is_new = taken.insert(moves.iter().map(Move::written).collect::<Vec<_>>());
            is_new || (is_longest && besides == Besides::Longest)
        });
        if courses.is_empty() {
            continue;
        }
        let Some(scratch) = database().await else { return };
        let (world, claire, copy) = begun(&scratch, source).await;
        for moves in courses {
            withheld.extend(follow(&world, &claire, copy, nobody, &moves).await.withheld);
        }
        world.verified_entries().await;
        scratch.remove().await;
    }
    assert!(withheld.is_superset(&BTreeSet::from([Why::NotAccepted, Why::OfAnotherPart])), "{withheld:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_definition_goes_the_same_way_in_a_dry_run_and_for_real_on_sqlite() {
    every_definition(async || Some(Scratch::sqlite()), Besides::Longest).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_workflow_goes_the_same_way_in_a_dry_run_and_for_real_on_postgresql() {
    every_definition(async || Scratch::postgres().await, Besides::Nothing).await;
}

/// One definition of each workflow in which coordinators decide, which takes all courses; one of them has the opinion of the
/// Commission.
const COORDINATED: [&str; 2] = ["/check_qualification", "/request_enforcement_measures"];

/// The coordinators of both states and the Commission, where somebody decides.
async fn coordinated(world: &mut World) {
    let roles = [Role::Handler, Role::Approver, Role::ReferralHandler];
    for (name, authority) in [("rita", ORDEM), ("bruno", KAMMER), ("cleo", UNION)] {
        world.join(name, authority, &roles).await;
    }
    let mut hk = world.services.store.housekeeping().await.unwrap();
    for new in [
        held(1, KAMMER, Function::National, "DE"),
        held(2, ORDEM, Function::National, "PT"),
        held(3, UNION, Function::Commission, "EU"),
    ] {
        operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
}

/// What the authorities of both sides send needs approval from now on.
async fn approved(world: &World) {
    let switches =
        Switches { requests_need_approval: true, replies_need_approval: true, ..Switches::default() };
    for (name, authority) in [("rita", DGES), ("bruno", ZAB), ("bruno", FOSA)] {
        let caller = world.caller(name).await;
        change_access(&caller, authority, &world.procedure_id(), AccessStep::Change, switches, None, key())
            .await
            .unwrap();
    }
}

async fn coordinators_decide(database: impl AsyncFn() -> Option<Scratch>) {
    let mut sources = all_shipped();
    sources.retain(|source| COORDINATED.iter().any(|name| source.folder.ends_with(name)));
    assert_eq!(sources.len(), COORDINATED.len());
    let mut withheld = BTreeSet::new();
    for source in sources.into_iter().map(open_to_all) {
        let Some(scratch) = database().await else { return };
        let (mut world, claire, copy) = begun(&scratch, source).await;
        coordinated(&mut world).await;
        for coordination in [Coordination::Disputes, Coordination::Approval] {
            if coordination == Coordination::Approval {
                approved(&world).await;
            }
            for moves in coordinated_courses(&world.procedure().definition, coordination) {
                let followed = follow(&world, &claire, copy, coordination, &moves).await;
                assert_eq!(followed.played, moves.len(), "{}: {moves:?}", world.procedure_id());
                withheld.extend(followed.withheld);
            }
        }
        world.verified_entries().await;
        scratch.remove().await;
    }
    let known = [Why::HeaderAlone, Why::NotAccepted, Why::NotSent];
    assert!(withheld.is_superset(&BTreeSet::from(known)), "{withheld:?}");
}

/// So many of the other definitions are tried in one world.
const AT_ONCE: usize = 8;

/// A course of the definition that can be played now, another one at each turn; none where there is no such course.
fn by_turns(
    definition: &Procedure,
    coordination: Coordination,
    turn: usize,
    now: OffsetDateTime,
) -> Option<Vec<Move>> {
    let cast = cast(definition, coordination);
    let courses = coordinated_courses(definition, coordination).into_iter();
    let played = |moves: &Vec<Move>| play(definition, &cast, moves, now).played;
    let all: Vec<Vec<Move>> = courses.filter(|moves| played(moves) == moves.len()).collect();
    all.get(turn % all.len().max(1)).cloned()
}

/// Every other definition has a course in which two authorities disagree, or nobody moves, and one in which what leaves them
/// is approved, unless its act leaves no room for that. Which ones goes round, so that together they take all.
async fn coordinators_of_the_others_decide(database: impl AsyncFn() -> Option<Scratch>) {
    let mut sources = all_shipped();
    sources.retain(|source| !COORDINATED.iter().any(|name| source.folder.ends_with(name)));
    let mut sources: Vec<Source> = sources.into_iter().map(open_to_all).collect();
    let coordinates = |source: &Source| {
        let definition = parse("procedure.toml", &source.definition).unwrap();
        definition.coordinating_side(definition.initiating_side()).is_some()
    };
    sources.retain(coordinates);
    assert!(sources.len() > AT_ONCE);
    let mut turn: usize = 0;
    while !sources.is_empty() {
        let some = sources.split_off(sources.len().saturating_sub(AT_ONCE));
        let Some(scratch) = database().await else { return };
        let mut world = World::with(&scratch.url, some).await;
        coordinated(&mut world).await;
        let all = world.services.procedures().all_current();
        for loaded in all {
            world.turn_to(loaded.definition.procedure.clone());
            decide_by_turns(&world, &loaded.definition, turn).await;
            turn += 1;
        }
        world.verified_entries().await;
        scratch.remove().await;
    }
}

/// The courses of one definition whose turn it is.
async fn decide_by_turns(world: &World, definition: &Procedure, turn: usize) {
    let claire = Caller { language: Language::En, ..world.caller("claire").await };
    let copy = designer::create(&claire, Origin::Procedure(world.procedure_id()), key()).await.unwrap();
    for coordination in [Coordination::Disputes, Coordination::Approval] {
        let moves = by_turns(definition, coordination, turn, world.services.now());
        let is_approved = definition.coordinators_in(CoordinatorPath::Requests) != CoordinatorRule::Never;
        let is_possible = coordination == Coordination::Disputes || is_approved;
        assert_eq!(moves.is_some(), is_possible, "{}: {coordination:?}", definition.procedure);
        let Some(moves) = moves else { continue };
        if coordination == Coordination::Approval {
            approved(world).await;
        }
        let followed = follow(world, &claire, copy, coordination, &moves).await;
        assert_eq!(followed.played, moves.len(), "{}: {moves:?}", definition.procedure);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coordinators_decide_in_every_definition_as_in_its_dry_run_on_sqlite() {
    coordinators_of_the_others_decide(async || Some(Scratch::sqlite())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coordinators_decide_in_every_definition_as_in_its_dry_run_on_postgresql() {
    coordinators_of_the_others_decide(async || Scratch::postgres().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coordinators_decide_the_same_way_in_a_dry_run_and_for_real_on_sqlite() {
    coordinators_decide(async || Some(Scratch::sqlite())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coordinators_decide_the_same_way_in_a_dry_run_and_for_real_on_postgresql() {
    coordinators_decide(async || Scratch::postgres().await).await;
}
