//! The macro that tells a story on both databases.

use crate::scratch::Scratch;
use operations::testing::World;

/// Tells a story on both databases: `async fn name(world, database)`.
macro_rules! stories {
    ($($(#[doc = $doc:literal])* async fn $name:ident($world:ident $(, $database:ident)?) $body:block)+) => {$(
        $(#[doc = $doc])*
        async fn $name($world: &operations::testing::World, _database: &crate::scratch::Scratch) {
            $(let $database = _database;)?
            $body
        }

        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let database = crate::scratch::Scratch::sqlite();
                let world = crate::world(&database).await;
                super::$name(&world, &database).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                let Some(database) = crate::scratch::Scratch::postgres().await else { return };
                let world = crate::world(&database).await;
                super::$name(&world, &database).await;
                database.remove().await;
            }
        }
    )+};
}
pub(crate) use stories;

/// The world of the shipped procedures.
pub async fn world(database: &Scratch) -> World {
    World::new(&database.url).await
}
