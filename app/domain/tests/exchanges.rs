//! Exchanges: what people and the system may do with them.

// `cfg(test)` is always on here; it tells clippy that the functions beside the tests are test code too.
#[cfg(test)]
#[path = "exchanges/allocation.rs"]
mod allocation;

#[cfg(test)]
#[path = "exchanges/closing.rs"]
mod closing;

#[cfg(test)]
#[path = "exchanges/coordination.rs"]
mod coordination;

#[cfg(test)]
#[path = "exchanges/copies.rs"]
mod copies;

#[cfg(test)]
#[path = "exchanges/informed.rs"]
mod informed;

#[cfg(test)]
#[path = "exchanges/late.rs"]
mod late;

#[cfg(test)]
#[path = "exchanges/moves.rs"]
mod moves;

#[cfg(test)]
#[path = "exchanges/notices.rs"]
mod notices;

#[cfg(test)]
#[path = "exchanges/parts.rs"]
mod parts;

#[cfg(test)]
#[path = "exchanges/paths.rs"]
mod paths;

#[cfg(test)]
#[path = "exchanges/referral.rs"]
mod referral;

#[cfg(test)]
#[path = "exchanges/succession.rs"]
mod succession;

#[cfg(test)]
#[path = "exchanges/who_sees.rs"]
mod who_sees;
