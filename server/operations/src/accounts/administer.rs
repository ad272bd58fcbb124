//! What administrators do with the accounts of their authority. Each act is decided by a rule and kept with its event,
//! its letters and its key in one transaction.

use super::people::{administrator, is_coordinator, procedures};
use super::sign_in::token_hash;
use crate::{Caller, Error, Services};
use domain::accounts::administration;
use domain::accounts::import::{Known, NewColleague, Row, email, name_problems, read, roles};
use domain::accounts::{AccountEvent, AccountEventKind, Standing};
use domain::exchanges::transition::Refused;
use domain::ids::{AuthorityId, OnceKey, PersonId};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use serde::Serialize;
use store::accounts::{Invited, PersonChange};
use store::{Begun, Tx};
use time::Date;
use uuid::Uuid;

/// What an administrator typed about a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PersonInput {
    /// Name that others see.
    pub name: String,
    /// Service address.
    pub email: String,
    /// Code of the language; may be empty.
    pub language: String,
    /// Last day of the membership.
    pub valid_until: Option<Date>,
}

/// What an administrator chose of roles.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct RolesInput {
    /// Roles as `procedure:role`, with blanks between them.
    pub roles: String,
    /// Whether the person is to administer.
    pub is_administrator: bool,
}

/// Adds a person, who gets a link by mail; yields who it is.
///
/// # Errors
/// `NotFound` for whoever does not administer; the problems of the form; `ProveAgain`.
pub async fn invite_person(
    caller: &Caller,
    key: OnceKey,
    input: PersonInput,
    granted: RolesInput,
) -> Result<PersonId, Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let mut tx = match caller.begin(key, &("invite_person", &input, &granted)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(answer) => return answer.parse().map_err(|_| Error::Internal(answer)),
    };
    let emails = store::accounts::emails(&tx, caller.person.authority).await?;
    let procedures = procedures(caller);
    let is_coordinator = is_coordinator(caller, &tx).await?;
    let known = Known { procedures: &procedures, emails: &emails, is_coordinator };
    let row = Row {
        name: input.name,
        email: input.email,
        language: input.language,
        roles: granted.roles,
        administrator: if granted.is_administrator { "yes".to_owned() } else { String::new() },
        line: 0,
    };
    let mut problems = last_day_problems(caller, input.valid_until);
    let colleague = match read(&row, &known) {
        Ok(colleague) if problems.is_empty() => colleague,
        Ok(_) => return Err(incomplete(problems)),
        Err(wrong) => {
            problems.extend(wrong);
            return Err(incomplete(problems));
        }
    };
    let (invited, event) = invited(caller, colleague, input.valid_until);
    let id = invited.person;
    store::accounts::invite(&mut tx, &[invited]).await?;
    tx.finish_people(&[event], &id.to_string()).await?;
    Ok(id)
}

/// A person to be added, with the event.
pub(super) fn invited(
    caller: &Caller,
    colleague: NewColleague,
    valid_until: Option<Date>,
) -> (Invited, AccountEvent) {
    let (person, authority, issue) = (PersonId(Uuid::now_v7()), caller.person.authority, Uuid::new_v4());
    let by = Some(caller.person.id);
    let event = administration::invite(person, authority, colleague.roles.clone(), by, caller.now);
    let invited = Invited {
        person,
        authority,
        display_name: colleague.name,
        email: colleague.email,
        language: colleague.language,
        roles: colleague.roles,
        valid_until,
        issue,
        token_hash: token_hash(&caller.services.keys.invitation_token(issue)),
    };
    (invited, event)
}

/// Changes name, service address, language and last day.
///
/// # Errors
/// `NotFound`; the problems of the form; what the rules refuse; `ProveAgain`.
pub async fn change_person(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    input: PersonInput,
) -> Result<(), Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let Some((mut tx, standing)) = begin(caller, id, key, &("change_person", id, &input)).await? else {
        return Ok(());
    };
    let mut problems = name_problems(&input.name);
    let email = email(&input.email);
    let own = store::accounts::colleague(&tx, id, caller.person.authority).await?.ok_or(Error::NotFound)?;
    match &email {
        Err(problem) => problems.push(problem.clone()),
        Ok(email) if email.to_lowercase() != own.user.email.to_lowercase() => {
            let emails = store::accounts::emails(&tx, caller.person.authority).await?;
            if emails.contains(&email.to_lowercase()) {
                problems.push(FieldProblem::new("email", ProblemCode::ColleagueExists));
            }
        }
        Ok(_) => {}
    }
    if input.valid_until != own.valid_until {
        problems.extend(last_day_problems(caller, input.valid_until));
    }
    let (Ok(email), true) = (email, problems.is_empty()) else { return Err(incomplete(problems)) };
    let by = Some(caller.person.id);
    let event = administration::change(&standing, input.valid_until.is_some(), by, caller.now)?;
    let change = PersonChange {
        display_name: input.name.trim().to_owned(),
        email,
        language: Language::parse(input.language.trim()),
        valid_until: input.valid_until,
    };
    store::accounts::change_person(&mut tx, id, caller.person.authority, &change).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// Sets roles and the right to administer.
///
/// # Errors
/// `NotFound`; the problems of the form; what the rules refuse; `ProveAgain`.
pub async fn set_person_roles(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    granted: RolesInput,
) -> Result<(), Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let Some((mut tx, standing)) = begin(caller, id, key, &("set_person_roles", id, &granted)).await? else {
        return Ok(());
    };
    let (roles, mut problems) = roles(&granted.roles, &procedures(caller));
    let roles = roles.administering(granted.is_administrator);
    problems.extend(administration::role_problems(&roles, is_coordinator(caller, &tx).await?));
    if !problems.is_empty() {
        return Err(incomplete(problems));
    }
    let event = administration::set_roles(&standing, roles.clone(), Some(caller.person.id), caller.now)?;
    store::accounts::set_roles(&mut tx, id, caller.person.authority, &roles).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// Every other act: sending the link again, withdrawing it, locking, unlocking, removing, asking for a new password and
/// deciding on that.
///
/// # Errors
/// `NotFound`; what the rules refuse; `ProveAgain`.
pub async fn act_on_person(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    kind: AccountEventKind,
) -> Result<(), Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let Some((mut tx, standing)) = begin(caller, id, key, &("act_on_person", id, kind)).await? else {
        return Ok(());
    };
    let event = administration::act(kind, &standing, Some(caller.person.id), caller.now)?;
    apply(&caller.services, &mut tx, &event).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// The operator approves that a person chooses another password; yields the code that goes with the link.
///
/// # Errors
/// `NotFound`; what the rules refuse.
pub async fn operator_resets(
    services: &Services,
    id: PersonId,
    authority: AuthorityId,
) -> Result<String, Error> {
    let now = services.now();
    let mut tx = services.store.begin_system(&services.keys, now).await?;
    store::accounts::hold_people(&mut tx, authority, &[id], None).await?;
    let standing = store::accounts::standing(&tx, id, authority).await?.ok_or(Error::NotFound)?;
    let event = administration::act(AccountEventKind::ResetApproved, &standing, None, now)?;
    apply(services, &mut tx, &event).await?;
    let issue = store::accounts::invitation(&tx, id).await?.and_then(|invitation| invitation.issue);
    let issue = issue.ok_or(Error::NotFound)?;
    tx.finish_people(&[event], "").await?;
    Ok(services.keys.invitation_code(issue))
}

/// What an act changes beside the audit trail.
pub(crate) async fn apply(services: &Services, tx: &mut Tx, event: &AccountEvent) -> Result<(), Error> {
    use AccountEventKind as Kind;
    let id = event.person;
    match event.kind {
        Kind::SentAgain => send_link(services, tx, id).await?,
        Kind::Withdrawn | Kind::ResetDeclined => store::accounts::withdraw(tx, id).await?,
        Kind::Locked | Kind::Ended => store::accounts::set_locked(tx, id, true).await?,
        Kind::Unlocked => store::accounts::set_locked(tx, id, false).await?,
        Kind::Removed => store::accounts::remove(tx, &services.keys, id, event.authority).await?,
        Kind::ResetAsked => {
            if let Some(by) = event.by {
                store::accounts::ask_reset(tx, id, by).await?;
            }
        }
        Kind::ResetApproved => {
            store::accounts::void_password(tx, id).await?;
            store::accounts::remove_factors(tx, id).await?;
            // Whoever took the account over may have linked an identity of their own.
            store::accounts::remove_identities(tx, id).await?;
            send_link(services, tx, id).await?;
        }
        _ => {}
    }
    if event.kind.ends_logins() {
        store::accounts::end_all_sessions(tx, id, event.at).await?;
    }
    Ok(())
}

async fn send_link(services: &Services, tx: &mut Tx, id: PersonId) -> Result<(), Error> {
    let issue = Uuid::new_v4();
    let hash = token_hash(&services.keys.invitation_token(issue));
    Ok(store::accounts::issue(tx, id, issue, hash).await?)
}

/// Begins a change of a person of the own authority; nothing when it was made before under the same key.
pub(super) async fn begin<I: Serialize + Sync>(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    input: &I,
) -> Result<Option<(Tx, Standing)>, Error> {
    let tx = match caller.begin_on_people(&[id], key, input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(None),
    };
    let standing = store::accounts::standing(&tx, id, caller.person.authority).await?;
    Ok(Some((tx, standing.ok_or(Error::NotFound)?)))
}

fn last_day_problems(caller: &Caller, last_day: Option<Date>) -> Vec<FieldProblem> {
    let today = caller.today();
    let over = last_day.filter(|day| *day < today);
    over.map(|_| FieldProblem::new("valid_until.day", ProblemCode::DateTooEarly).with("earliest", today))
        .into_iter()
        .collect()
}

/// The form with its problems.
pub(crate) const fn incomplete(problems: Vec<FieldProblem>) -> Error {
    Error::Refused(Refused { refusal: Refusal::Incomplete, problems })
}
