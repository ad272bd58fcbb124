//! Limits how many calls a login, or an address without one, may make: a bucket that refills.

use crate::answers::{refused, retry_after};
use crate::calls::address;
use crate::middleware::session::Login;
use crate::openid::is_order;
use crate::site::Site;
use app::error::{AppError, codes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// So many calls may come at once, in seconds of the steady rate.
const BURST_SECONDS: f64 = 3.0;
/// Buckets above this number are looked through for full ones, which say nothing any more.
const MANY: usize = 10_000;
/// A provider of identities ends all its logins of an evening from one address: it may call so many times as often.
const ORDERS: u32 = 10;

/// Who is limited.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Limited {
    /// A login, by the hash of its token.
    Login([u8; 32]),
    /// An address without a login.
    Address(IpAddr),
    /// An address that orders logins to end, as only a provider of identities does; its people may share the address.
    Orders(IpAddr),
}

struct Bucket {
    calls: f64,
    at: Instant,
}

/// Buckets of this node.
#[derive(Default)]
pub struct Buckets(Mutex<HashMap<Limited, Bucket>>);

impl Buckets {
    /// Takes one call out of the bucket; else the seconds after which there is one.
    ///
    /// # Errors
    /// The time to wait.
    pub fn take(&self, who: Limited, per_second: u32, now: Instant) -> Result<(), Duration> {
        let rate = f64::from(per_second.max(1));
        let full = rate * BURST_SECONDS;
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() > MANY {
            buckets.retain(|_, bucket| now.duration_since(bucket.at).as_secs_f64() < BURST_SECONDS);
        }
        let bucket = buckets.entry(who).or_insert(Bucket { calls: full, at: now });
        bucket.calls = (now.duration_since(bucket.at).as_secs_f64().mul_add(rate, bucket.calls)).min(full);
        bucket.at = now;
        if bucket.calls < 1.0 {
            return Err(Duration::from_secs_f64((1.0 - bucket.calls) / rate));
        }
        bucket.calls -= 1.0;
        Ok(())
    }
}

/// Lets a call through or answers 429. Web files and signing out are never limited.
pub async fn rate_limit(State(site): State<Site>, call: Request, next: Next) -> Response {
    if is_free(call.uri().path()) {
        return next.run(call).await;
    }
    let (parts, body) = call.into_parts();
    let (rate, proxies) = (site.settings.calls_per_second, &site.settings.trusted_proxies);
    let (who, rate) = match parts.extensions.get::<Login>() {
        _ if is_order(parts.uri.path()) => {
            (Limited::Orders(address(&parts, proxies)), rate.saturating_mul(ORDERS))
        }
        Some(Login::Open(hash)) => (Limited::Login(*hash), rate),
        _ => (Limited::Address(address(&parts, proxies)), rate),
    };
    match site.buckets.take(who, rate, Instant::now()) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(wait) => {
            let error = AppError::coded(codes::TOO_MANY_CALLS);
            let mut answer = refused(&parts.headers, StatusCode::TOO_MANY_REQUESTS, &error);
            retry_after(&mut answer, wait.as_secs().saturating_add(1));
            answer
        }
    }
}

fn is_free(path: &str) -> bool {
    path.starts_with("/sign-out") || super::session::is_without_login(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_seconds_worth_of_calls_come_at_once_and_then_one_after_the_other() {
        let (buckets, start) = (Buckets::default(), Instant::now());
        let who = || Limited::Login([0; 32]);
        for _ in 0..30 {
            assert!(buckets.take(who(), 10, start).is_ok());
        }
        let wait = buckets.take(who(), 10, start).unwrap_err();
        assert!(wait <= Duration::from_millis(101));
        assert!(buckets.take(Limited::Login([1; 32]), 10, start).is_ok());
        assert!(buckets.take(who(), 10, start + Duration::from_millis(200)).is_ok());
    }
}
