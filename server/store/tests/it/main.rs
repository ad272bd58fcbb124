//! Every function of the store against real databases: SQLite and PostgreSQL, a new one for each test.

#[cfg(test)]
mod cases;
#[cfg(test)]
mod casework;
#[cfg(test)]
mod databases;
#[cfg(test)]
mod scratch;

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod authorities;
#[cfg(test)]
mod bulk;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod drafts;
#[cfg(test)]
mod due;
#[cfg(test)]
mod exchanges;
#[cfg(test)]
mod favourites;
#[cfg(test)]
mod inbox;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod network;
#[cfg(test)]
mod once_keys;
#[cfg(test)]
mod outbox;
#[cfg(test)]
mod people;
#[cfg(test)]
mod person_notices;
#[cfg(test)]
mod procedures;
#[cfg(test)]
mod realm;
#[cfg(test)]
mod registrations;
#[cfg(test)]
mod rights;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod search;
#[cfg(test)]
mod way_in;
#[cfg(test)]
mod work_copies;
