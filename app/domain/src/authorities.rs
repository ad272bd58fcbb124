//! Authorities: the public bodies that take part, and the network that they form in each state.

pub mod access;
pub mod areas;
pub mod authority;
pub mod coordinator;
pub mod entry;
pub mod event;
mod form;
pub mod life;
pub mod link;
pub mod mailbox;
pub mod merge;
pub mod network;
pub mod office;
pub mod other_name;
pub mod parent;
pub mod reference;
pub mod region;
pub mod registration;
pub mod rules;
pub mod view;
pub mod waiting;

pub use access::{Access, AccessState, AccessStep, Switches};
pub use authority::{Authority, COMMISSION, Level};
pub use coordinator::{Appointment, Function, Remit, receiving};
pub use entry::OwnEntry;
pub use event::{NetworkEvent, NetworkEventKind, NetworkEvents};
pub use life::{Life, LifeStep};
pub use link::{Duty, Link, LinkScope};
pub use mailbox::Mailboxes;
pub use network::{Network, NetworkFault, Place};
pub use office::{Closing, Hours, Office, Opening, Span};
pub use other_name::{NameSort, OtherName};
pub use reference::{read_reference, reference};
pub use region::Region;
pub use registration::{Registration, RegistrationState, RegistrationStep};
pub use waiting::WaitingKind;
