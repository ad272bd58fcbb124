//! A dry run: moves are played one after the other, and nothing is stored. The address holds them.

use crate::exchanges::components::clocks::Clock;
use crate::fields::country_names;
use crate::i18n::{Arguments, current, format, tr_dynamic, tr_dynamic_attr};
use crate::procedures::components::designer::calendar::Months;
use crate::procedures::words::action_name;
use crate::ui::date_text::machine_day;
use crate::{t, t_attr};
use domain::country::Country;
use domain::exchanges::event::EventKind;
use domain::exchanges::view::SightView;
use domain::ids::WorkCopyId;
use domain::procedures::design::dry_run::Coordination;
use domain::procedures::design::dry_run::view::{DryRunView, ReaderView, StandingView};
use leptos::prelude::*;
use time::Date;

/// The course so far, and the moves that are possible now.
#[component]
pub fn DryRun(
    /// The work copy.
    id: WorkCopyId,
    /// The dry run; none while the definition cannot be read.
    run: Option<DryRunView>,
) -> impl IntoView {
    let Some(run) = run else { return view! { <p>{t!("design-unreadable")}</p> }.into_any() };
    let base = format!("/designer/{id}/dry-run");
    let moves = Moves { base: base.clone(), setting: setting(&run) };
    let links = run.moves.iter().map(|(act, path)| moves.link(act.as_ref(), path)).collect_view();
    let is_over = run.moves.is_empty();
    let back = run.back.as_ref().map(|path| {
        let href = moves.address(path);
        view! { <a href=href>{t!("design-dry-back")}</a> }
    });
    let clocks = run.clocks.clone();
    view! {
        <p>{t!("design-dry-note")}</p>
        <Setting base=base run=run.clone()/>
        <Course course=run.course.clone()/>
        <section class="section" aria-labelledby="dry-run-next">
            <h2 id="dry-run-next">{t!("design-dry-next")}</h2>
            {is_over.then(|| view! { <p>{t!("design-dry-over")}</p> })}
            <ul class="actions">{links}</ul>
            <p class="actions">{back} <a href=moves.address("")>{t!("design-begin")}</a></p>
        </section>
        {(!clocks.is_empty()).then(|| view! {
            <section class="section" aria-labelledby="dry-run-clocks">
                <h2 id="dry-run-clocks">{t!("procedure-deadlines")}</h2>
                {clocks.into_iter().map(|clock| view! { <Clock clock=clock/> }).collect_view()}
            </section>
        })}
        <section class="section" aria-labelledby="dry-run-calendar">
            <h2 id="dry-run-calendar">{t!("design-dry-calendar")}</h2>
            <Months months=run.months/>
        </section>
        <section class="section" aria-labelledby="dry-run-sees">
            <h2 id="dry-run-sees">{t!("design-dry-sees")}</h2>
            {run.readers.into_iter().map(|reader| view! { <Reader reader=reader/> }).collect_view()}
        </section>
    }
    .into_any()
}

/// The setting as it stands in addresses.
fn setting(run: &DryRunView) -> String {
    let state = |state: Option<Country>| state.map(|state| state.to_string()).unwrap_or_default();
    let (asking, answering) = (state(run.asking), state(run.answering));
    let coordinators = run.coordination.map(|chosen| format!("&coordinators={}", chosen.code()));
    let begins = machine_day(run.begins);
    format!("asking={asking}&answering={answering}&begins={begins}{}", coordinators.unwrap_or_default())
}

/// How moves are written in addresses.
struct Moves {
    base: String,
    setting: String,
}

impl Moves {
    fn address(&self, path: &str) -> String {
        format!("{}?{}&at={path}", self.base, self.setting)
    }

    fn link(&self, act: Option<&(domain::exchanges::Action, String)>, path: &str) -> impl IntoView + use<> {
        let text = match act {
            Some((action, by)) => format!("{} · {by}", action_name(*action)),
            None => t_attr!("design-dry-wait"),
        };
        let href = self.address(path);
        view! { <li><a class="button" href=href>{text}</a></li> }
    }
}

/// The states of both sides, the day of the sending, and what coordinators do.
#[component]
fn Setting(base: String, run: DryRunView) -> impl IntoView {
    view! {
        <form class="stack" method="get" action=base autocomplete="off">
            <input type="hidden" name="at" value=run.path/>
            <State name="asking" label=t_attr!("design-dry-asking") chosen=run.asking/>
            <State name="answering" label=t_attr!("design-dry-answering") chosen=run.answering/>
            <div class="field">
                <label class="field__label" for="begins">{t!("design-dry-begins")}</label>
                <input class="input" id="begins" name="begins" type="date" value=machine_day(run.begins)/>
            </div>
            {run.coordination.map(|chosen| view! { <Coordinators chosen=chosen/> })}
            <div><button class="button">{t!("design-show")}</button></div>
        </form>
    }
}

/// What coordinators do, where the definition has sides for them.
#[component]
fn Coordinators(chosen: Coordination) -> impl IntoView {
    let option = |one: Coordination| {
        let text = match one {
            Coordination::Nobody => t_attr!("design-dry-nobody"),
            Coordination::Disputes => t_attr!("design-dry-disputes"),
            Coordination::Approval => t_attr!("design-dry-approval"),
        };
        let is_chosen = one == chosen;
        view! { <option value=one.code() selected=is_chosen>{text}</option> }
    };
    view! {
        <div class="field">
            <label class="field__label" for="coordinators">{t!("case-coordinators")}</label>
            <select class="select" id="coordinators" name="coordinators" autocomplete="off">
                {Coordination::ALL.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// A state of the European Economic Area, or a body of the Union.
#[component]
fn State(name: &'static str, label: String, chosen: Option<Country>) -> impl IntoView {
    let is_of_area = |code: &String| Country::parse(code).is_some_and(|country| country.is_eea());
    let names = country_names().into_iter().filter(|(code, _)| is_of_area(code));
    view! {
        <div class="field">
            <label class="field__label" for=name>{label}</label>
            <select class="select" id=name name=name autocomplete="off">
                <option value="">{t_attr!("clock-holidays-union")}</option>
                {names
                    .map(|(code, text)| {
                        let is_chosen = chosen.is_some_and(|chosen| chosen.code() == code);
                        view! { <option value=code selected=is_chosen>{text}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

#[component]
fn Course(course: Vec<StandingView>) -> impl IntoView {
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("design-part-dry-run")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("act-propose-date")}</th>
                    <th scope="col">{t!("design-dry-happened")}</th>
                    <th scope="col">{t!("inbox-state")}</th>
                    <th scope="col">{t!("case-who")}</th>
                    <th scope="col">{t!("procedure-deadlines")}</th>
                    <th scope="col">{t!("design-dry-notices")}</th>
                    <th scope="col">{t!("design-dry-sees")}</th>
                </tr>
            </thead>
            <tbody>{course.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(standing: StandingView) -> impl IntoView {
    let language = current();
    let happened = standing.events.iter().map(|(kind, by, date)| sentence(*kind, by, *date)).collect();
    let due = standing.due.iter().map(|(name, day)| format!("{name}: {}", format::date(language, *day)));
    let due: Vec<String> = due.collect();
    let notices = standing.notices.iter().map(|(kind, to, is_daily)| notice(*kind, to, *is_daily)).collect();
    let sights =
        standing.sights.iter().map(|(name, sight)| format!("{name}: {}", sight_words(*sight))).collect();
    view! {
        <tr>
            <th scope="row" data-label=t_attr!("act-propose-date")>{format::date(language, standing.day)}</th>
            <td data-label=t_attr!("design-dry-happened")>{lines(happened)}</td>
            <td data-label=t_attr!("inbox-state")>{standing.state}</td>
            <td data-label=t_attr!("case-who")>{standing.waiting_for}</td>
            <td data-label=t_attr!("procedure-deadlines")>{lines(due)}</td>
            <td data-label=t_attr!("design-dry-notices")>{lines(notices)}</td>
            <td data-label=t_attr!("design-dry-sees")>{lines(sights)}</td>
        </tr>
    }
}

/// One line each; a dash where there is none.
fn lines(lines: Vec<String>) -> AnyView {
    if lines.is_empty() {
        return view! { "–" }.into_any();
    }
    lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
}

/// What happened, as the history of a real case says it.
fn sentence(kind: EventKind, by: &str, date: Option<Date>) -> String {
    let mut arguments = Arguments::new();
    arguments.set("who", if by.is_empty() { t_attr!("history-system") } else { by.to_owned() });
    arguments.set("date", date.map(|date| format::date(current(), date)).unwrap_or_default());
    tr_dynamic(&format!("history-{}", kind.code()), Some(&arguments))
}

/// The subject of the notice, who gets it, and whether it waits for the mail of the day.
fn notice(kind: EventKind, to: &[String], is_daily: bool) -> String {
    let mut arguments = Arguments::new();
    arguments.set("number", "…");
    let subject = tr_dynamic_attr(&format!("notice-{}-subject", kind.code()), Some(&arguments));
    let daily = if is_daily { format!(" ({})", t_attr!("procedure-daily")) } else { String::new() };
    format!("{subject} → {}{daily}", to.join(", "))
}

fn sight_words(sight: SightView) -> String {
    match sight {
        SightView::Everything => t_attr!("design-dry-everything"),
        SightView::BeforeAcceptance => t_attr!("design-dry-before"),
        SightView::HeaderOnly => t_attr!("design-dry-header"),
    }
}

/// What one authority sees now.
#[component]
fn Reader(reader: ReaderView) -> impl IntoView {
    let (seen, hidden) = reader.documents;
    let (questions, answers) = reader.questions;
    view! {
        <h3>{reader.name}</h3>
        <p>{sight_words(reader.sight)}</p>
        <ul>{reader.fields.into_iter().map(|label| view! { <li>{label}</li> }).collect_view()}</ul>
        <p>{t!("design-dry-hidden", count = reader.hidden)}</p>
        <p>{t!("design-dry-documents", seen = seen.to_string(), hidden = hidden.to_string())}</p>
        <p>{t!("design-dry-questions", questions = questions.to_string(), answers = answers.to_string())}</p>
    }
}
