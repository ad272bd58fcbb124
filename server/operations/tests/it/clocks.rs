//! Three clocks of a procedure that states a legal deadline, from the draft to the calendar file.

use crate::scratch::Scratch;
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::Act;
use domain::exchanges::view::ClockView;
use domain::ids::ExchangeId;
use domain::problem::{FieldProblem, ProblemCode};
use domain::procedures::deadline::Rule;
use domain::procedures::definition::{ClockKind, Step};
use operations::Error;
use operations::documents::{UploadInput, begin_upload};
use operations::exchanges::due_dates::due_dates;
use operations::exchanges::{ActTexts, act, save_draft, send, view, view_draft};
use operations::testing::{World, ZAB, invented, key};
use time::Duration;

const INVENTED: &str = include_str!("../../../../app/domain/tests/fixtures/invented/procedure.toml");
const DEADLINES: &str = include_str!("../../../../app/domain/tests/fixtures/clocks/deadlines.toml");

/// The invented procedure with other deadlines, whose date field both sides may see.
fn definition() -> String {
    let (rest, _) = INVENTED.split_once("[[deadline]]").unwrap();
    let seen = "range = \"past\"\nrequired = true\nsensitivity = \"ordinary\"";
    rest.replace(seen, &format!("{seen}\nbefore_acceptance = true")) + DEADLINES
}

async fn attach(world: &World, exchange: ExchangeId) {
    let kind = world.procedure().definition.document_kinds[0].clone();
    let input = UploadInput {
        key: key(),
        exchange,
        attached_to: "request".into(),
        kind,
        language: None,
        name: "x.png".into(),
        is_confidential: false,
    };
    let mut upload = begin_upload(&world.caller("ana").await, input).await.unwrap();
    upload.push(b"\x89PNG\r\n\x1a\n0000").await.unwrap();
    upload.finish().await.unwrap();
}

async fn acts(world: &World, id: ExchangeId, done: Act) -> Result<(), Error> {
    let revision = world.revision("kai", id).await;
    act(&world.caller("kai").await, id, revision, key(), done, ActTexts::default()).await
}

fn problems(result: Result<impl Sized, Error>) -> Vec<FieldProblem> {
    match result {
        Err(Error::Refused(refused)) => refused.problems,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was allowed"),
    }
}

async fn clock(world: &World, id: ExchangeId, kind: ClockKind) -> Option<ClockView> {
    let seen = view(&world.caller("kai").await, id).await.unwrap();
    seen.clocks.into_iter().find(|clock| clock.kind == kind)
}

#[expect(clippy::cognitive_complexity, reason = "one story from beginning to end")]
async fn a_legal_deadline_bounds_what_is_wanted_and_agreed(database: Scratch) {
    let world = World::with(&database.url, vec![invented(&definition())]).await;
    let ana = world.caller("ana").await;
    let mut request = world.filled_request(ZAB);
    request.set("article", "art_10");
    let (id, revision) = world.draft("ana", &request).await;
    attach(&world, id).await;
    let refused = problems(send(&ana, id, revision, key()).await);
    assert_eq!(refused[0].code, ProblemCode::DateAfterLegal);
    assert_eq!(view_draft(&ana, id, Step::Check, true).await.unwrap().problems, refused);

    let wanted = ana.today() + Duration::days(2);
    for (part, number) in [
        ("day", i32::from(wanted.day())),
        ("month", i32::from(u8::from(wanted.month()))),
        ("year", wanted.year()),
    ] {
        request.set(format!("wanted.{part}"), number.to_string());
    }
    let saved = save_draft(&ana, id, revision, key(), Step::Deadline, request).await.unwrap();
    send(&ana, id, saved.revision, key()).await.unwrap();
    let legal = clock(&world, id, ClockKind::Legal).await.unwrap();
    assert_eq!((legal.rule, legal.length), (Rule::WorkingDays, 5));
    assert_eq!(legal.calendar, Calendar::of(Country::parse("DE").unwrap()));
    assert!(clock(&world, id, ClockKind::Acceptance).await.is_some());

    acts(&world, id, Act::Accept { other_date: None }).await.unwrap();
    assert_eq!(clock(&world, id, ClockKind::Legal).await, Some(legal.clone()));
    assert_eq!(clock(&world, id, ClockKind::Agreed).await.unwrap().due, wanted);
    let later = Act::ProposeDate { date: legal.due.next_day() };
    assert_eq!(problems(acts(&world, id, later).await)[0].code, ProblemCode::DateAfterLegal);
    acts(&world, id, Act::ProposeDate { date: Some(legal.due) }).await.unwrap();

    let file = due_dates(&world.caller("kai").await, id).await.unwrap();
    assert_eq!(file.dates.iter().map(|date| date.due).collect::<Vec<_>>(), [wanted, legal.due]);
    for stranger in ["maria", "petra"] {
        let theirs = due_dates(&world.caller(stranger).await, id).await;
        assert!(matches!(theirs, Err(Error::NotFound)), "{stranger}");
    }
}

mod a_legal_deadline_bounds_the_other_dates {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        a_legal_deadline_bounds_what_is_wanted_and_agreed(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        a_legal_deadline_bounds_what_is_wanted_and_agreed(database).await;
    }
}
