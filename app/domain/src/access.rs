//! Who may see and do what: rules over membership, procedure, role, side and state; never lists of ids.

pub mod ability;
pub mod authorship;
pub mod may_do;
pub mod person;
pub mod policy;
pub mod scope;
pub mod who_sees;

pub use ability::Ability;
pub use authorship::Authorship;
pub use person::Person;
pub use scope::Scope;
