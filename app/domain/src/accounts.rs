//! Accounts: users, their roles and states, who administers them, and the rules of signing in.

pub mod absence;
pub mod administration;
pub mod browser;
pub mod common_passwords;
pub mod credentials;
pub mod event;
pub mod factor;
pub mod import;
pub mod invitation;
pub mod openid;
pub mod passkey;
pub mod role;
pub mod roles;
pub mod service_account;
pub mod sign_in_rules;
pub mod user;
pub mod view;

pub use absence::Absence;
pub use administration::{Standing, UserState};
pub use event::{AccountEvent, AccountEventKind};
pub use factor::{FactorKind, SecondFactor};
pub use role::Role;
pub use roles::Roles;
pub use service_account::{LastDay, ServiceStanding, ServiceState};
pub use user::User;
