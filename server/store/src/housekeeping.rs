//! Writes that are no event of any exchange: logins, throttles, once keys, drafts, due work, marks, counters, seeding, the realm.

use crate::Error;
use crate::reads::sealed::{Connected, Writes};
use sea_orm::DatabaseTransaction;

/// A transaction without events. The functions that take one name the closed list of tables that it may reach:
/// logins, devices, which codes of second factors and words of providers of identities were used, forms that wait for who is at one, when passkeys led in and which challenges they answered, when service accounts were used and their secrets shown, throttles, once keys, drafts and their documents, work copies of definitions while they are written, openings, when exchanges are looked at next, marks of the outbox and what was delivered long ago, which notices people read and those that are old,
/// rebuilt counters, accounts, authorities with what is seeded of their network and imported of their competences, marks of authorities and the groups in which people keep them, registrations that were never corrected and the browsers to which their links belong, kept searches, what searches for persons found, labels, reply phrases and units of authorities, steps that can be undone no longer, the realm.
/// Dropping it undoes everything.
#[derive(Debug)]
pub struct Housekeeping(pub(crate) DatabaseTransaction);

impl Housekeeping {
    /// Keeps what was written.
    ///
    /// # Errors
    /// Those of the database; then nothing was kept.
    pub async fn commit(self) -> Result<(), Error> {
        Ok(self.0.commit().await?)
    }
}

impl Connected for Housekeeping {
    type Connection = DatabaseTransaction;
    fn db(&self) -> &DatabaseTransaction {
        &self.0
    }
}

impl Writes for Housekeeping {}
