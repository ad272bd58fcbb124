//! Tries at a way in, each counted as a failure before it is looked at, so that many at once are all counted.

use crate::{Error, Services};
use domain::accounts::sign_in_rules::{Failures, wait_of_counted_try};
use store::Housekeeping;
use time::{Duration, OffsetDateTime};

/// A try that was counted and may be looked at.
pub(crate) struct CountedTry(Vec<(String, Failures)>);

/// Counts a try under each of these keys. One above the limit of any waits so long as is yielded instead, and is not counted.
pub(crate) async fn count_try(
    services: &Services,
    limits: &[(String, u32)],
) -> Result<Result<CountedTry, Duration>, Error> {
    let mut hk = services.store.housekeeping().await?;
    let counted = count_in(&mut hk, limits, services.now()).await?;
    if counted.is_ok() {
        hk.commit().await?;
    }
    Ok(counted)
}

/// As [`count_try`], in a transaction in which the try is looked at as well: others under the same keys wait until it ends, and
/// dropping it counts nothing.
pub(super) async fn count_in(
    hk: &mut Housekeeping,
    limits: &[(String, u32)],
    now: OffsetDateTime,
) -> Result<Result<CountedTry, Duration>, Error> {
    let mut counted = Vec::with_capacity(limits.len());
    for (key, limit) in limits {
        let failures = store::accounts::note_failure(hk, key, now).await?;
        if let Some(wait) = wait_of_counted_try(failures, *limit, Duration::MINUTE, now) {
            return Ok(Err(wait));
        }
        counted.push((key.clone(), failures));
    }
    Ok(Ok(CountedTry(counted)))
}

/// Takes back what was counted: the try was no failure.
pub(super) async fn give_back(services: &Services, counted: CountedTry) -> Result<(), Error> {
    let mut hk = services.store.housekeeping().await?;
    for (key, failures) in &counted.0 {
        store::accounts::take_back_failure(&mut hk, key, *failures).await?;
    }
    Ok(hk.commit().await?)
}
