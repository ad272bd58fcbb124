//! A site on a loaded database, and people of the load who are signed in.

use crate::Outcome;
use crate::calls::{call, form};
use crate::places::Place;
use axum::Router;
use domain::language::Language;
use http::StatusCode;
use http::header::SET_COOKIE;
use operations::accounts::caller_of;
use operations::accounts::sessions::Found;
use operations::procedures::Loaded;
use operations::{Caller, Services};
use server::calls::SID;
use server::site::Settings;
use server::web_files::WebFiles;
use server::{router, start};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The password of every load user, as `openimi seed --profile load` tells it.
pub const PASSWORD: &str = "openimi-load-2026-shared";

/// A site with every layer, as the server has it.
pub struct World {
    /// What operations work with.
    pub services: Services,
    /// The routes.
    pub router: Router,
}

/// A load user who is signed in.
pub struct Login {
    /// The cookie.
    pub cookie: String,
    /// The secret in it.
    pub token: String,
    /// The person making a call.
    pub caller: Caller,
}

impl World {
    /// Opens a database that was loaded.
    pub async fn open(place: &Place) -> Outcome<Self> {
        let config = place.config();
        let (services, _) = start::services(&config).await?;
        let web = WebFiles::new(None, false);
        let router = router::build(services.clone(), web, Settings::from(&config), CancellationToken::new());
        Ok(Self { services, router })
    }

    /// Signs in the load user of this number; that of number 0 works at the busiest authority.
    pub async fn sign_in(&self, number: u32) -> Outcome<Login> {
        self.sign_in_as(&format!("load{number:05}")).await
    }

    /// Signs in whoever has this name and the password of the load users.
    pub async fn sign_in_as(&self, name: &str) -> Outcome<Login> {
        let (cookie, token) = sign_in_at(&self.router, name, PASSWORD).await?;
        match caller_of(&self.services, &token, Language::En, true).await? {
            Found::Open(session) => Ok(Login { cookie, token, caller: session.caller }),
            Found::Ended(_) | Found::Unknown => Err("the login has ended".into()),
        }
    }
}

/// Signs somebody in, and yields the cookie and the secret in it.
pub async fn sign_in_at(router: &Router, username: &str, password: &str) -> Outcome<(String, String)> {
    let typed = [("username", username), ("password", password)];
    let answer = call(router, form("/open/sign-in", "", "text/html", &typed)?).await?;
    if answer.status != StatusCode::SEE_OTHER {
        return Err(format!("{username} cannot sign in: {}", answer.status).into());
    }
    let cookies = answer.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    let token = cookies
        .filter_map(|cookie| cookie.split(';').next()?.split_once('='))
        .find_map(|(name, value)| (name == SID).then(|| value.to_owned()))
        .ok_or("signing in sets no cookie")?;
    Ok((format!("{SID}={token}"), token))
}

/// The procedure of the load.
pub fn procedure(services: &Services) -> Outcome<Arc<Loaded>> {
    let first = services.procedures().all_current().into_iter().next();
    Ok(first.ok_or("there is no procedure")?)
}
