//! The form that says which task of an authority goes where, by policy area; it asks for the page that shows what would come of it.

use crate::authorities::components::split_preview::{address, controls, this_page};
use crate::authorities::pages::split_authority_page::CHECK;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::{format, tr_dynamic};
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::visit::visit;
use domain::authorities::split::{How, LEAVES, how_path, to_path};
use domain::authorities::view::{SplitRow, SplitView};
use domain::exchanges::view::{AuthorityLine, Coded, FieldView};
use domain::ids::AuthorityId;
use domain::problem::FieldProblem;
use domain::procedures::definition::FieldKind;
use domain::procedures::{Entries, ProcedureId};
use leptos::prelude::*;

/// How a task goes over, in words.
#[must_use]
pub fn how_text(how: How) -> String {
    tr_dynamic(&format!("split-how-{}", how.code()), None)
}

/// The form.
#[component]
pub fn SplitForm(
    /// The authority with what it can give.
    view: SplitView,
    /// What was typed.
    entries: Entries,
    /// What is wrong with it.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let leaves = leaves();
    let fields = view.rows.iter().flat_map(|row| [to(row), how(row)]).chain([leaves.clone()]);
    let labels: Labels = fields.map(|field| (field.path, field.label)).collect();
    let entries = with_ways(entries, &view.rows);
    let (last_entries, last_problems) = (entries.clone(), problems.clone());
    let shown = problems.clone();
    let id = view.authority.id;
    let areas = by_area(view.rows);
    let is_alone = areas.len() == 1;
    let area = move |(name, rows): (String, Vec<SplitRow>)| {
        let is_open = is_alone || rows.iter().any(|row| is_used(row, &entries, &problems));
        let count = format::number(visit().language, i64::try_from(rows.len()).unwrap_or(i64::MAX));
        let rows = rows.into_iter().map(|row| task(id, &row, &entries, &problems)).collect_view();
        view! {
            <details class="disclosure" open=is_open>
                <summary class="disclosure__summary">{name} " " <span class="count">{count}</span></summary>
                <div class="disclosure__body">{rows}</div>
            </details>
        }
    };
    view! {
        <form class="stack" method="get" action=format!("/authorities/{}/split", view.authority.id) novalidate=true>
            <input type="hidden" name=CHECK value="1"/>
            <ErrorSummary problems=shown labels=labels/>
            {areas.into_iter().map(area).collect_view()}
            <FieldInput field=leaves entries=last_entries problems=last_problems/>
            <button class="button button--primary">{t!("authority-split-preview")}</button>
        </form>
    }
}

/// The authorities that may be meant by what was typed; each leads to the plan with itself in its place.
#[component]
fn Meant(
    authority: AuthorityId,
    procedure: ProcedureId,
    lines: Vec<AuthorityLine>,
    entries: Entries,
) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let path = to_path(&procedure);
        let choices = lines.into_iter().map(|line| {
            let mut entries = entries.clone();
            entries.0.insert(path.clone(), vec![line.id.to_string()]);
            let href = this_page(authority, &address(authority, &controls(&entries)));
            view! { <li><a href=href><AuthorityName line=line/></a></li> }
        });
        let choices = choices.collect_view();
        view! { <div id=format!("meant-{procedure}")><p>{t!("authority-split-meant")}</p><ul>{choices}</ul></div> }
    })
}

/// The tasks by the names of their policy areas, in the order in which they came.
fn by_area(rows: Vec<SplitRow>) -> Vec<(String, Vec<SplitRow>)> {
    let mut areas: Vec<(String, Vec<SplitRow>)> = Vec::new();
    for row in rows {
        match areas.iter_mut().find(|(name, _)| *name == row.area) {
            Some((_, known)) => known.push(row),
            None => areas.push((row.area.clone(), vec![row])),
        }
    }
    areas
}

/// Whether something was typed for the task, or is wrong with it: its fold is open then.
fn is_used(row: &SplitRow, entries: &Entries, problems: &[FieldProblem]) -> bool {
    let (to, how) = (to_path(&row.procedure), how_path(&row.procedure));
    entries.text(&to).is_some() || problems.iter().any(|problem| problem.path == to || problem.path == how)
}

fn task(
    id: AuthorityId,
    row: &SplitRow,
    entries: &Entries,
    problems: &[FieldProblem],
) -> impl IntoView + use<> {
    view! {
        <section class="section">
            <h2>{row.name.clone()}</h2>
            <p>{t!("authority-split-running", count = row.running)}</p>
            <FieldInput field=to(row) entries=entries.clone() problems=problems.to_vec()/>
            <Meant
                authority=id
                procedure=row.procedure.clone()
                lines=row.meant.clone()
                entries=entries.clone()
            />
            <FieldInput field=how(row) entries=entries.clone() problems=problems.to_vec()/>
        </section>
    }
}

fn to(row: &SplitRow) -> FieldView {
    let label = t!("authority-split-to", procedure = row.name.as_str());
    plain_field(&to_path(&row.procedure), FieldKind::Authority, label, None, false)
}

fn how(row: &SplitRow) -> FieldView {
    let path = how_path(&row.procedure);
    let mut field = plain_field(&path, FieldKind::Choice, t!("authority-split-how"), None, true);
    field.choices =
        How::ALL.into_iter().map(|how| Coded { code: how.code().to_owned(), text: how_text(how) }).collect();
    field
}

fn leaves() -> FieldView {
    let help = Some(t!("authority-split-leaves-help"));
    let mut field = plain_field(LEAVES, FieldKind::Choices, t!("authority-life"), help, false);
    field.choices = vec![Coded { code: LEAVES.to_owned(), text: t!("authority-split-leaves") }];
    field
}

/// Where nothing was chosen yet, a task goes over whole.
fn with_ways(mut entries: Entries, rows: &[SplitRow]) -> Entries {
    for row in rows {
        let way = entries.0.entry(how_path(&row.procedure));
        way.or_insert_with(|| vec![How::Whole.code().to_owned()]);
    }
    entries
}
