//! What one can read through: the readers' pool, an open change, or housekeeping.

use sea_orm::{ConnectionTrait, DatabaseConnection};

pub(crate) mod sealed {
    //! Keeps the connection inside this package.

    use sea_orm::ConnectionTrait;

    /// Something with a connection.
    pub trait Connected: Sync {
        /// Kind of connection.
        type Connection: ConnectionTrait;
        /// Whether an exchange that is loaded is to be changed: nobody else changes it meanwhile. Where one change is
        /// open at a time, as on SQLite, nobody can.
        const IS_CHANGING: bool = false;
        /// The connection.
        fn db(&self) -> &Self::Connection;
    }

    /// Something with a connection that may write.
    pub trait Writes: Connected {}
}

/// Whatever rows can be read through. Only this package implements it.
pub trait Reads: sealed::Connected {}

impl<T: sealed::Connected> Reads for T {}

/// The readers' pool; cheap to clone. On SQLite its connections refuse to write.
#[derive(Clone, Debug)]
pub struct Reader(pub(crate) DatabaseConnection);

impl sealed::Connected for Reader {
    type Connection = DatabaseConnection;
    fn db(&self) -> &DatabaseConnection {
        &self.0
    }
}

/// Whether the connection leads to PostgreSQL.
pub(crate) fn is_postgres(db: &impl ConnectionTrait) -> bool {
    db.get_database_backend() == sea_orm::DbBackend::Postgres
}
