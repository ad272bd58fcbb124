//! Deadlines and their ends; definitions made at random, and random people who try everything in them.

#[cfg(test)]
#[path = "generated/acts.rs"]
mod acts;
#[cfg(test)]
#[path = "generated/definitions.rs"]
mod definitions;
#[cfg(test)]
#[path = "generated/figures.rs"]
mod figures;
#[cfg(test)]
#[path = "generated/lapses.rs"]
mod lapses;
#[cfg(test)]
#[path = "generated/people.rs"]
mod people;
