//! `openimi user`: makes the first users of a system, until its own screens do.

use super::{Failure, Unused, say, services};
use crate::commission::commission;
use clap::{Args, Subcommand};
use domain::accounts::credentials::{LEAST_PASSWORD, MOST_PASSWORD};
use domain::accounts::{Role, User};
use domain::authorities::{Appointment, Authority, Function, Remit};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId, PersonId};
use domain::language::Language;
use domain::problem::ProblemCode;
use domain::procedures::ProcedureId;
use operations::Services;
use operations::accounts::{operator_resets, password};
use server::config::Config;
use server::outside::message::is_address;
use std::io::{BufRead, IsTerminal, stdin};
use std::str::FromStr;
use store::Housekeeping;
use store::accounts::NewPerson;
use uuid::Uuid;

/// Commands about users.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add a user
    Add(Add),
    /// Give a user further roles at the user's authority, for example in a procedure installed since
    Grant {
        /// Name to sign in with.
        name: String,
        /// A role in a procedure; may be given several times, and replaces those held before in it.
        #[arg(long = "role", value_name = "PROCEDURE:ROLE", required = true)]
        roles: Vec<Granted>,
    },
    /// Let a user in who lost the password or the second factor: both go, with passkeys and linked identities, every login ends,
    /// a link goes by mail, and the code is shown here
    Reset {
        /// Name to sign in with.
        name: String,
    },
    /// Set a user's password; every login of the user ends
    SetPassword {
        /// Name to sign in with.
        name: String,
        /// Read the password from standard input instead of making one.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Lock a user out at once
    Lock {
        /// Name to sign in with.
        name: String,
    },
    /// Let a locked user in again
    Unlock {
        /// Name to sign in with.
        name: String,
    },
}

impl Command {
    /// The first user may be the first content of a database.
    const fn unused(&self) -> Unused {
        match self {
            Self::Add(_) => Unused::Begin,
            _ => Unused::Refuse,
        }
    }
}

/// Arguments of `openimi user add`.
#[derive(Debug, Args)]
pub struct Add {
    /// Name to sign in with.
    name: String,
    /// Id of the user's authority.
    #[arg(long, required_unless_present = "commission")]
    authority: Option<AuthorityId>,
    /// The user works for the Commission, with which a system begins: it is entered in the directory unless it is there.
    #[arg(long, conflicts_with = "authority")]
    commission: bool,
    /// A role in a procedure; may be given several times.
    #[arg(long = "role", value_name = "PROCEDURE:ROLE")]
    roles: Vec<Granted>,
    /// Let the user administer the people of the authority.
    #[arg(long)]
    administrator: bool,
    /// Name that others see; the name to sign in with unless given.
    #[arg(long)]
    display_name: Option<String>,
    /// Service address for notices.
    #[arg(long, default_value = "")]
    email: String,
    /// Language of the interface and of mails, as a code.
    #[arg(long)]
    language: Option<String>,
    /// Read the password from standard input instead of making one.
    #[arg(long)]
    password_stdin: bool,
}

/// A role in a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted(ProcedureId, Role);

impl FromStr for Granted {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || {
            let roles = Role::ALL.map(Role::code).join(", ");
            format!("{text}: write PROCEDURE:ROLE, where ROLE is one of {roles}")
        };
        let (procedure, role) = text.split_once(':').ok_or_else(fault)?;
        let procedure = ProcedureId::new(procedure).ok_or_else(fault)?;
        Ok(Self(procedure, Role::parse(role).ok_or_else(fault)?))
    }
}

/// Runs the command.
///
/// # Errors
/// Unknown users, authorities or procedures, a short password, a name in use.
pub async fn run(config: &Config, command: Command) -> Result<(), Failure> {
    let services = services(config, command.unused()).await?;
    match command {
        Command::Add(arguments) => add(&services, arguments).await,
        Command::Grant { name, roles } => grant(&services, &name, roles).await,
        Command::SetPassword { name, password_stdin } => {
            let id = id_of(&services, &name).await?;
            let (hash, made) = password_hash(&services, password_stdin, &[name.as_str()]).await?;
            let mut hk = services.store.housekeeping().await?;
            store::accounts::set_password(&mut hk, id, &hash).await?;
            hk.commit().await?;
            tell(&name, made)
        }
        Command::Reset { name } => {
            let found = store::accounts::credentials(&services.store.reader(), &name).await?;
            let user = found.ok_or_else(|| Failure::new(format!("there is no user {name}")))?.user;
            let code = operator_resets(&services, user.id, user.authority).await?;
            if user.email.is_empty() {
                return say(format_args!(
                    "{name} has no address for a link: choose a password by `openimi user set-password {name}`"
                ));
            }
            say(format_args!("{name} gets a link by mail; the code that goes with it is {code}"))
        }
        Command::Lock { name } => lock(&services, &name).await,
        Command::Unlock { name } => unlock(&services, &name).await,
    }
}

async fn lock(services: &Services, name: &str) -> Result<(), Failure> {
    let id = id_of(services, name).await?;
    let mut hk = services.store.housekeeping().await?;
    store::accounts::lock(&mut hk, id).await?;
    store::accounts::end_all_sessions(&mut hk, id, services.now()).await?;
    hk.commit().await?;
    say(format_args!("{name} is locked."))
}

async fn unlock(services: &Services, name: &str) -> Result<(), Failure> {
    let id = id_of(services, name).await?;
    let mut hk = services.store.housekeeping().await?;
    store::accounts::unlock(&mut hk, id).await?;
    hk.commit().await?;
    say(format_args!("{name} may sign in."))
}

async fn add(services: &Services, arguments: Add) -> Result<(), Failure> {
    let name = arguments.name.trim().to_lowercase();
    if name.is_empty() || name.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Failure::new("the name must have no blanks"));
    }
    let email = arguments.email.trim();
    if !email.is_empty() && !is_address(email) {
        return Err(Failure::new(format!("{email} is no e-mail address")));
    }
    check_procedures(services, &arguments.roles)?;
    let language = match arguments.language.as_deref() {
        Some(code) => Some(
            Language::parse(code)
                .ok_or_else(|| Failure::new(format!("{code} is no language of the system")))?,
        ),
        None => None,
    };
    let (authority, to_enter) = authority_of(services, &arguments).await?;
    let about = [name.as_str(), arguments.display_name.as_deref().unwrap_or_default(), email];
    let (password_hash, made) = password_hash(services, arguments.password_stdin, &about).await?;
    let new = NewPerson {
        user: User {
            id: PersonId(Uuid::now_v7()),
            display_name: arguments.display_name.unwrap_or_else(|| arguments.name.trim().to_owned()),
            username: name.clone(),
            email: email.to_owned(),
            language,
            authority,
            is_locked: false,
        },
        password_hash,
        is_administrator: arguments.administrator,
        roles: arguments.roles.into_iter().map(|Granted(procedure, role)| (procedure, role)).collect(),
    };
    let mut hk = services.store.housekeeping().await?;
    if let Some(commission) = to_enter {
        enter(&mut hk, &commission).await?;
    }
    store::accounts::add_person(&mut hk, &new, services.now()).await?;
    hk.commit().await?;
    tell(&name, made)
}

/// The authority of a new user, and the Commission if it has to be entered first.
async fn authority_of(
    services: &Services,
    arguments: &Add,
) -> Result<(AuthorityId, Option<Authority>), Failure> {
    let reader = services.store.reader();
    let Some(authority) = arguments.authority.filter(|_| !arguments.commission) else {
        let known = store::authorities::network::of_state(&reader, Country::UNION).await?;
        return match known.commission() {
            Some(commission) => Ok((commission, None)),
            None => {
                let commission = commission();
                Ok((commission.id, Some(commission)))
            }
        };
    };
    if store::authorities::get(&reader, authority).await?.is_none() {
        return Err(Failure::new(format!("there is no authority {authority}")));
    }
    Ok((authority, None))
}

/// Enters the Commission in the directory, with its function: whoever works there registers the national coordinators.
async fn enter(hk: &mut Housekeeping, commission: &Authority) -> Result<(), Failure> {
    store::authorities::import(hk, std::slice::from_ref(commission)).await?;
    let held = Appointment {
        id: AppointmentId(Uuid::new_v4()),
        authority: commission.id,
        function: Function::Commission,
        remit: Remit::whole(commission.country),
        parent: None,
    };
    Ok(store::authorities::network::add_function(hk, &held).await?)
}

/// Whether every role is one in a procedure that is in force, and fits its kind.
fn check_procedures(services: &Services, roles: &[Granted]) -> Result<(), Failure> {
    for Granted(procedure, role) in roles {
        let Some(loaded) = services.procedures().current(procedure) else {
            return Err(Failure::new(format!(
                "there is no procedure {procedure}; see `openimi procedures list`"
            )));
        };
        if !role.fits(loaded.definition.kind) {
            let role = role.code();
            return Err(Failure::new(format!("{procedure} is no alert; {role} is a role in alerts alone")));
        }
    }
    Ok(())
}

async fn grant(services: &Services, name: &str, roles: Vec<Granted>) -> Result<(), Failure> {
    check_procedures(services, &roles)?;
    let found = store::accounts::credentials(&services.store.reader(), name).await?;
    let user = found.ok_or_else(|| Failure::new(format!("there is no user {name}")))?.user;
    let roles: Vec<_> = roles.into_iter().map(|Granted(procedure, role)| (procedure, role)).collect();
    let mut hk = services.store.housekeeping().await?;
    store::accounts::add_roles(&mut hk, user.id, user.authority, &roles).await?;
    hk.commit().await?;
    say(format_args!("{name} holds the roles."))?;
    Ok(())
}

async fn id_of(services: &Services, name: &str) -> Result<PersonId, Failure> {
    let found = store::accounts::credentials(&services.store.reader(), name).await?;
    Ok(found.ok_or_else(|| Failure::new(format!("there is no user {name}")))?.user.id)
}

/// The hash of the password read or made; the one made is shown once.
async fn password_hash(
    services: &Services,
    from_stdin: bool,
    about: &[&str],
) -> Result<(String, Option<String>), Failure> {
    let (password, made) = if from_stdin {
        if stdin().is_terminal() {
            eprintln!("Type the password and end the line; it is shown while you type.");
        }
        let mut line = String::new();
        stdin().lock().read_line(&mut line)?;
        (line.trim_end_matches(['\r', '\n']).to_owned(), None)
    } else {
        let made = hex::encode(rand::random::<[u8; 12]>());
        (made.clone(), Some(made))
    };
    if let Some(problem) = password::problem(services, &password, LEAST_PASSWORD, about).await? {
        return Err(Failure::new(match problem.code {
            ProblemCode::PasswordTooShort => {
                format!("the password must have at least {LEAST_PASSWORD} characters")
            }
            ProblemCode::TooLong => format!("the password must have at most {MOST_PASSWORD} characters"),
            ProblemCode::PasswordAboutOwner => "the password must not be the name or the address".to_owned(),
            ProblemCode::PasswordTooCommon => "the password is one of those that are tried first".to_owned(),
            _ => "the password must have no control characters".to_owned(),
        }));
    }
    Ok((password::hash(password).await?, made))
}

fn tell(name: &str, made: Option<String>) -> Result<(), Failure> {
    match made {
        Some(password) => say(format_args!("{name} may sign in with the password {password}")),
        None => say(format_args!("{name} may sign in.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_read_with_its_procedure() {
        let granted: Granted = "some_procedure:handler".parse().unwrap();
        assert_eq!((granted.0.as_str(), granted.1), ("some_procedure", Role::Handler));
        for wrong in ["handler", "x:", "x:king", ":handler", "X Y:viewer"] {
            assert!(wrong.parse::<Granted>().is_err(), "{wrong}");
        }
    }
}
