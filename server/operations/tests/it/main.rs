//! Stories across several operations, each on SQLite and on the PostgreSQL server named in `OPENIMI_TEST_POSTGRES_URL`.
//! Without that variable the PostgreSQL half fails, unless `OPENIMI_TEST_ONLY_SQLITE=1` leaves it out on purpose.

// `cfg(test)` is always on here; it tells clippy that the functions beside the tests are test code too.
#[cfg(test)]
mod accounts;
#[cfg(test)]
mod admissions;
#[cfg(test)]
mod allocation;
#[cfg(test)]
mod at_once;
#[cfg(test)]
mod casework;
#[cfg(test)]
mod clocks;
#[cfg(test)]
mod closing;
#[cfg(test)]
mod competences;
#[cfg(test)]
mod coordination;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod core_data;
#[cfg(test)]
#[path = "../../../../app/domain/tests/dry_run/courses.rs"]
mod courses;
#[cfg(test)]
mod designer;
#[cfg(test)]
mod device;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod dry_runs;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod favourite_groups;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod finding;
#[cfg(test)]
mod handing_over;
#[cfg(test)]
mod idempotency;
#[cfg(test)]
mod identities;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod invited_authorities;
#[cfg(test)]
mod lapses;
#[cfg(test)]
mod late;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod mailboxes;
#[cfg(test)]
mod marks;
#[cfg(test)]
mod may_do;
#[cfg(test)]
mod merging;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod network;
#[cfg(test)]
mod not_approved;
#[cfg(test)]
mod notice_list;
#[cfg(test)]
mod notices;
#[cfg(test)]
mod offices;
#[cfg(test)]
mod other_procedures;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
mod paths;
#[cfg(test)]
mod people;
#[cfg(test)]
mod privacy;
#[cfg(test)]
mod publishing;
#[cfg(test)]
mod queue;
#[cfg(test)]
mod read_only_drafts;
#[cfg(test)]
mod registrations;
#[cfg(test)]
mod reminders;
#[cfg(test)]
mod requests;
#[cfg(test)]
mod resets;
#[cfg(test)]
mod rights;
#[cfg(test)]
mod rights_at_once;
#[cfg(test)]
mod rights_in_order;
#[cfg(test)]
#[path = "../../../store/tests/it/scratch.rs"]
mod scratch;
#[cfg(test)]
mod searching;
#[cfg(test)]
mod service_accounts;
#[cfg(test)]
mod splitting;
#[cfg(test)]
mod story;
#[cfg(test)]
mod structures;
#[cfg(test)]
mod ten_years;
#[cfg(test)]
mod unattended;
#[cfg(test)]
mod units;
#[cfg(test)]
mod untouched_drafts;
#[cfg(test)]
mod way_in;
#[cfg(test)]
mod who_sees;

#[cfg(test)]
pub(crate) use story::{stories, world};
