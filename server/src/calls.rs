//! Reading calls: cookies, the wanted kind of answer, the language, paths within the site, and the caller's address.

use crate::config::TrustedProxies;
use app::i18n::negotiate;
use app::ui::this_page::{LONGEST, PAGE};
use axum::extract::ConnectInfo;
use domain::language::Language;
use domain::procedures::Entries;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HOST, REFERER, USER_AGENT};
use http::request::Parts;
use http::{HeaderMap, HeaderName, Method, Uri};
use operations::accounts::Browser;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// Cookie of the login.
pub const SID: &str = "__Host-sid";
/// Cookie of the language chosen before signing in.
pub const LANG: &str = "__Host-lang";

/// The cookie that says whether single keys lead to places; without it they do.
pub const SHORTCUTS: &str = "__Host-shortcuts";

/// Cookie of a browser in which the code of an invitation was given.
pub const INVITED: &str = "__Host-invited";

/// Cookie of a browser in which the password was right and the code is asked for.
pub const STEP: &str = "__Host-step";

/// Cookie by which a device is known on which somebody signed in before.
pub const DEVICE: &str = "__Host-device";

/// What a browser calls itself is kept up to this length.
const AGENT_LENGTH: usize = 200;

/// The browser of the call, for signing in.
#[must_use]
pub fn browser(parts: &Parts, trusted: &TrustedProxies) -> Browser {
    let agent = header(&parts.headers, USER_AGENT).unwrap_or_default();
    Browser {
        address: address(parts, trusted),
        user_agent: agent.chars().take(AGENT_LENGTH).collect(),
        device: cookie(&parts.headers, DEVICE).map(str::to_owned),
    }
}

/// Reference of one call, in the log and in the answer.
#[derive(Debug, Clone)]
pub struct CallId(pub Arc<str>);

/// The number used once that lets our own inline scripts run.
#[derive(Debug, Clone)]
pub struct PageNonce(pub Arc<str>);

/// A header as text; nothing if it is absent or not text.
#[must_use]
pub fn header(headers: &HeaderMap, name: impl http::header::AsHeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// A header of Fetch Metadata (`sec-fetch-site`, ...).
#[must_use]
pub fn fetch(headers: &HeaderMap, what: &'static str) -> Option<String> {
    header(headers, HeaderName::from_static(what)).map(str::to_ascii_lowercase)
}

/// The value of a cookie.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// Whether a person's browser wants a page, and not a script some value.
#[must_use]
pub fn wants_page(headers: &HeaderMap) -> bool {
    header(headers, ACCEPT).is_some_and(|accept| accept.contains("text/html"))
}

/// Whether the method changes nothing.
#[must_use]
pub const fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// Whether the body is a plain form without files.
#[must_use]
pub fn is_plain_form(headers: &HeaderMap) -> bool {
    header(headers, CONTENT_TYPE).is_some_and(|kind| {
        kind.split(';')
            .next()
            .is_some_and(|k| k.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
    })
}

/// The language for somebody who is not known: cookie, else what the browser prefers.
#[must_use]
pub fn offered_language(headers: &HeaderMap) -> Language {
    cookie(headers, LANG)
        .and_then(Language::parse)
        .unwrap_or_else(|| negotiate(header(headers, ACCEPT_LANGUAGE).unwrap_or_default()))
}

/// A path within this site, with query and fragment: whatever could lead elsewhere is refused.
#[must_use]
pub fn path_within(text: &str) -> Option<&str> {
    let is_within = text.starts_with('/')
        && !text.starts_with("//")
        && text.len() <= LONGEST
        && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    is_within.then_some(text)
}

/// The page from which the call came, if it is one of ours; never a path that only takes calls.
#[must_use]
pub fn page_before(headers: &HeaderMap, public_url: &str) -> Option<String> {
    let referer: Uri = header(headers, REFERER)?.parse().ok()?;
    let origin = format!("{}://{}", referer.scheme_str()?, referer.authority()?);
    let host = header(headers, HOST);
    if origin != public_url && host != referer.authority().map(http::uri::Authority::as_str) {
        return None;
    }
    let path = path_within(referer.path_and_query()?.as_str())?;
    is_page(path).then(|| path.to_owned())
}

/// The page on which a posted form stood: the form says so itself, else the browser does.
#[must_use]
pub fn page_of_form(headers: &HeaderMap, public_url: &str, entries: &Entries) -> Option<String> {
    let said = entries.text(PAGE).and_then(path_within).filter(|path| is_page(path));
    said.map(str::to_owned).or_else(|| page_before(headers, public_url))
}

fn is_page(path: &str) -> bool {
    !["/api/", "/open/", "/files/", "/session"].iter().any(|prefix| path.starts_with(prefix))
}

/// The address of the person, as far as the proxies on the way are believed.
#[must_use]
pub fn address(parts: &Parts, trusted: &TrustedProxies) -> IpAddr {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(address)| address.ip());
    let mut forwarded: Vec<IpAddr> = parts
        .headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .filter_map(|entry| entry.trim().parse().ok())
        .collect();
    forwarded.push(peer);
    match trusted {
        TrustedProxies::None => peer,
        TrustedProxies::Hops(hops) => {
            let at = forwarded.len().saturating_sub(1).saturating_sub(*hops);
            forwarded.get(at).copied().unwrap_or(peer)
        }
        TrustedProxies::Listed(proxies) => {
            forwarded.iter().rev().find(|address| !proxies.contains(address)).copied().unwrap_or(peer)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(headers: &[(&str, &str)]) -> Parts {
        let mut call = http::Request::builder();
        for (name, value) in headers {
            call = call.header(*name, *value);
        }
        call.extension(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 80)))).body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_next_page_never_leads_elsewhere() {
        for bad in ["", "inbox", "//evil.eu", "/\\evil.eu", "https://evil.eu", "/a\nb", "/a b", "/é"] {
            assert_eq!(path_within(bad), None, "{bad:?}");
        }
        assert_eq!(path_within("/drafts/1?x=2#y"), Some("/drafts/1?x=2#y"));
    }

    #[test]
    fn the_word_of_a_proxy_counts_only_if_it_is_trusted() {
        let call = parts(&[("x-forwarded-for", "1.1.1.1, 2.2.2.2")]);
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        assert_eq!(address(&call, &TrustedProxies::None), ip("10.0.0.1"));
        assert_eq!(address(&call, &TrustedProxies::Hops(1)), ip("2.2.2.2"));
        assert_eq!(address(&call, &TrustedProxies::Hops(9)), ip("1.1.1.1"));
        assert_eq!(address(&call, &TrustedProxies::Listed(vec![ip("10.0.0.1")])), ip("2.2.2.2"));
        assert_eq!(address(&call, &TrustedProxies::Listed(vec![ip("9.9.9.9")])), ip("10.0.0.1"));
    }

    #[test]
    fn the_page_before_is_one_of_ours() {
        let ours = "https://imi.eu";
        let before =
            |referer: &str| page_before(&parts(&[("referer", referer), ("host", "imi.eu")]).headers, ours);
        assert_eq!(before("https://imi.eu/drafts/1?a=b").as_deref(), Some("/drafts/1?a=b"));
        assert_eq!(before("https://evil.eu/drafts/1"), None);
        assert_eq!(before("https://imi.eu/api/save"), None);
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let call = parts(&[("cookie", "a=b; __Host-lang=pt"), ("accept-language", "de")]);
        assert_eq!(cookie(&call.headers, LANG), Some("pt"));
        assert_eq!(offered_language(&call.headers), Language::Pt);
        assert_eq!(offered_language(&parts(&[("accept-language", "de")]).headers), Language::De);
    }
}
