//! Exchanges: running cases under a version of a procedure.

pub mod action;
pub mod allocation;
mod approval;
pub mod clocks;
pub mod confidential;
pub mod coordination;
mod dates;
pub mod event;
pub mod exchange;
pub mod inbox;
pub mod lapse;
pub mod letter;
pub mod message;
mod moves;
pub mod openness;
pub mod part;
mod periods;
mod referral;
pub mod schedule;
pub mod sight;
pub mod succession;
pub mod transition;
pub mod unattended;
pub mod view;

pub use action::{Act, Action, MessageRule};
pub use clocks::{Calendars, Term};
pub use coordination::{Awaiting, Help};
pub use event::{Event, Events};
pub use exchange::{Dates, Exchange, Lifecycle, Participation, Proposal, Rating, WholeRefusal};
pub use inbox::{Bucket, OVERDUE_CAP};
pub use openness::{available_actions, why_not};
pub use part::{Part, PartState};
pub use transition::{Decided, Facts, decide};
