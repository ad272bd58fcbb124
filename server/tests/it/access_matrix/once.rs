//! Every change carries a key: posted twice under the same one it is made once and answered the same, without one not at all.

use super::replies::Reply;
use super::specification::{Case, Person, Row};
use super::{Matrix, OPENED, at, listed};
use crate::scratch::Scratch;
use http::StatusCode;
use operations::testing::key;
use std::collections::BTreeSet;

/// So many different calls change something at least.
const LEAST_CHANGES: usize = 90;

impl Matrix {
    /// Posts every call for the first who may; yields how many of them changed something.
    async fn try_keys(&mut self) -> usize {
        let mut changing = BTreeSet::new();
        for row in self.specification.rows.clone() {
            let first = self.first_who_may(&row);
            let Some((case, person)) = first.filter(|_| row.call.starts_with("POST ")) else { continue };
            if self.try_key(&row, case.as_ref(), &person).await {
                changing.insert(row.call);
            }
        }
        changing.len()
    }

    fn first_who_may(&self, row: &Row) -> Option<(Option<Case>, Person)> {
        let specification = &self.specification;
        specification.cases_of(row).into_iter().find_map(|case| {
            let may = |person: &&Person| specification.allows(row, person, case.as_ref());
            let first = specification.people.iter().find(may).cloned();
            first.map(|person| (case, person))
        })
    }

    /// Yields whether the call changed something.
    async fn try_key(&mut self, row: &Row, case: Option<&Case>, person: &Person) -> bool {
        let key = Some(key());
        let first = self.send(person, self.call_under(key, row, case, person)).await;
        let mut changed = self.tables.changed().await;
        if !is_change(&changed) {
            self.restore(&changed).await;
            return false;
        }
        self.tables.forget().await;
        let second = self.send(person, self.call_under(key, row, case, person)).await;
        let again = self.tables.changed().await;
        changed.extend(again.iter().cloned());
        self.restore(&changed).await;
        let without = self.send(person, self.call_under(None, row, case, person)).await;
        let by_that = self.tables.changed().await;
        self.restore(&by_that).await;
        let faults = if self.specification.keyless.contains_key(&row.call) {
            vec![(!without.is_success(), format!("is to go without a key; {}", told(&without)))]
        } else {
            let differs = same(&first) != same(&second);
            vec![
                (differs, format!("was answered {} and then {}", told(&first), told(&second))),
                (is_change(&again), format!("changed {again:?} twice")),
                (!is_refused(row, &without), format!("went without a key; {}", told(&without))),
                (is_change(&by_that), format!("changed {by_that:?} without a key")),
            ]
        };
        for (_, fault) in faults.into_iter().filter(|(is_so, _)| *is_so) {
            self.fail(&row.call, format!("{}: {fault}", at(case, person)));
        }
        true
    }
}

/// Whether more happened than that a case was opened.
fn is_change(tables: &[String]) -> bool {
    let is_opening = tables.iter().any(|table| table == "opening");
    let is_more = |table: &String| !is_opening || !OPENED.contains(&table.as_str());
    tables.iter().any(is_more)
}

/// What is the same in two answers: a secret is shown with the first alone, in the query of the page.
fn same(reply: &Reply) -> (StatusCode, &str, &str) {
    (reply.status, reply.location.split('?').next().unwrap_or_default(), &reply.text)
}

/// A server function cannot read what comes without a key; the other routes refuse it each in its way, or show the form
/// once more.
fn is_refused(row: &Row, reply: &Reply) -> bool {
    if row.call.starts_with("POST /api/") {
        reply.status == StatusCode::BAD_REQUEST
    } else {
        !reply.status.is_server_error()
    }
}

fn told(reply: &Reply) -> String {
    let text: String = reply.text.chars().take(160).collect();
    format!("{} {}{text}", reply.status, reply.location)
}

async fn every_change_is_made_once(scratch: &Scratch) {
    let mut matrix = Matrix::on(scratch).await;
    let changes = matrix.try_keys().await;
    assert!(matrix.failures.is_empty(), "keys are not kept:\n{}", listed(&matrix.failures));
    assert!(changes >= LEAST_CHANGES, "only {changes} calls changed something");
}

mod a_change_posted_twice_under_one_key_is_made_once {
    use super::{Scratch, every_change_is_made_once};

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        every_change_is_made_once(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(scratch) = Scratch::postgres().await else { return };
        every_change_is_made_once(&scratch).await;
        scratch.remove().await;
    }
}
