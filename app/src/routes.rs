//! One table: path to page. The site's table of contents.

use crate::accounts::pages::{
    account_page::AccountPage, added_people_page::AddedPeoplePage, code_page::CodePage,
    factor_page::FactorPage, identity_page::IdentityPage, import_people_page::ImportPeoplePage,
    invitation_page::InvitationPage, new_person_page::NewPersonPage,
    new_service_account_page::NewServiceAccountPage, own_may_page::OwnMayPage, passkey_page::PasskeyPage,
    people_page::PeoplePage, person_page::PersonPage, preview_page::PreviewPage, reset_page::ResetPage,
    service_account_page::ServiceAccountPage, shortcuts_page::ShortcutsPage, sign_in_page::SignInPage,
};
use crate::authorities::pages::{
    authorities_page::AuthoritiesPage, authority_data_page::AuthorityDataPage, authority_page::AuthorityPage,
    authority_who_sees_page::AuthorityWhoSeesPage, competences_page::CompetencesPage,
    contacts_page::ContactsPage, favourite_groups_page::FavouriteGroupsPage,
    invite_authority_page::InviteAuthorityPage, network_page::NetworkPage,
    register_authority_page::RegisterAuthorityPage, register_page::RegisterPage,
    registration_page::RegistrationPage, registrations_page::RegistrationsPage,
    split_authority_page::SplitAuthorityPage, waiting_page::WaitingPage,
};
use crate::casework::pages::{labels_page::LabelsPage, phrases_page::PhrasesPage, units_page::UnitsPage};
use crate::exchanges::pages::{
    draft_page::DraftPage, drafts_page::DraftsPage, exchange_page::ExchangePage, forward_page::ForwardPage,
    inbox_page::InboxPage, letters_page::LettersPage, new_request_page::NewRequestPage,
    reply_page::ReplyPage, send_elsewhere_page::SendElsewherePage, sent_page::SentPage,
    split_page::SplitPage, who_sees_page::WhoSeesPage,
};
use crate::fields::provide_country_names;
use crate::frame::{FailedPage, NotFoundPage};
use crate::notices::pages::mailbox_page::MailboxPage;
use crate::notices::pages::notices_page::NoticesPage;
use crate::procedures::pages::{
    designer_page::DesignerPage, procedure_page::ProcedurePage, procedures_page::ProceduresPage,
    work_copy_page::WorkCopyPage,
};
use crate::search::pages::{person_search_page::PersonSearchPage, search_page::SearchPage};
use crate::visit::{FAILED_PAGE, provide_visit, visit};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Redirect, Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// Pages that anyone may open. For strangers they carry no program.
pub const PUBLIC_PAGES: [&str; 4] = ["/sign-in", CODE, "/procedures", REGISTER];

/// The second step of signing in.
const CODE: &str = "/sign-in/code";

/// Pages below these anyone may open too; each decides for itself what a stranger finds there.
const BELOW_PUBLIC: [&str; 3] = ["/procedures/", INVITATIONS, CORRECTIONS];

/// Links of invitations lead here; the page says what became of the link.
const INVITATIONS: &str = "/invitations/";

/// An authority asks from outside to be registered.
const REGISTER: &str = "/register";

/// Links lead here by which a registration is filled in or corrected.
const CORRECTIONS: &str = "/register/";

/// Whether anyone may open the page.
#[must_use]
pub fn is_public(path: &str) -> bool {
    let is_below = BELOW_PUBLIC
        .iter()
        .any(|above| path.strip_prefix(above).is_some_and(|id| !id.is_empty() && !id.contains('/')));
    is_below || PUBLIC_PAGES.contains(&path)
}

/// Whether the page carries no program, whoever opens it.
#[must_use]
pub fn is_plain(path: &str) -> bool {
    ["/sign-in", CODE, REGISTER].contains(&path)
        || path.starts_with(INVITATIONS)
        || path.starts_with(CORRECTIONS)
}

/// Whether the page may name any country of the world: the browser holds the names of the EEA states only.
fn shows_countries(path: &str) -> bool {
    ["/drafts/", "/exchanges/", "/designer/"].iter().any(|below| path.starts_with(below))
}

/// Where no page is: why a form was refused that no page shows again, else that nothing is there.
#[component]
fn NoPage() -> impl IntoView {
    let visit = visit();
    match visit.posted.filter(|_| visit.path == FAILED_PAGE) {
        Some(posted) => view! { <FailedPage error=posted.error/> }.into_any(),
        None => view! { <NotFoundPage/> }.into_any(),
    }
}

/// The pages.
#[expect(clippy::too_many_lines, reason = "a line for each page")]
#[component]
#[must_use]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_visit();
    if shows_countries(&visit().path) {
        provide_country_names();
    }
    view! {
        <Router>
            <Routes fallback=|| view! { <NoPage/> }.into_any()>
                <Route path=path!("/") view=|| view! { <Redirect path="/inbox"/> } ssr=SsrMode::Async/>
                <Route path=path!("/sign-in") view=SignInPage ssr=SsrMode::Async/>
                <Route path=path!("/sign-in/code") view=CodePage ssr=SsrMode::Async/>
                <Route path=path!("/inbox") view=InboxPage ssr=SsrMode::Async/>
                <Route path=path!("/requests/new") view=NewRequestPage ssr=SsrMode::Async/>
                <Route path=path!("/drafts") view=DraftsPage ssr=SsrMode::Async/>
                <Route path=path!("/drafts/:id/:step") view=DraftPage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id") view=ExchangePage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/sent") view=SentPage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/reply") view=ReplyPage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/elsewhere") view=SendElsewherePage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/forward") view=ForwardPage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/split") view=SplitPage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/letters") view=LettersPage ssr=SsrMode::Async/>
                <Route path=path!("/exchanges/:id/access") view=WhoSeesPage ssr=SsrMode::Async/>
                <Route path=path!("/requests/search") view=SearchPage ssr=SsrMode::Async/>
                <Route path=path!("/requests/search/person") view=PersonSearchPage ssr=SsrMode::Async/>
                <Route path=path!("/requests/search/person/:id") view=PersonSearchPage ssr=SsrMode::Async/>
                <Route path=path!("/authorities") view=AuthoritiesPage ssr=SsrMode::Async/>
                <Route path=path!("/favourites") view=FavouriteGroupsPage ssr=SsrMode::Async/>
                <Route path=path!("/authorities/:id") view=AuthorityPage ssr=SsrMode::Async/>
                <Route path=path!("/authorities/:id/access") view=AuthorityWhoSeesPage ssr=SsrMode::Async/>
                <Route path=path!("/authorities/:id/data") view=AuthorityDataPage ssr=SsrMode::Async/>
                <Route path=path!("/authorities/:id/split") view=SplitAuthorityPage ssr=SsrMode::Async/>
                <Route path=path!("/authorities/:id/competences") view=CompetencesPage ssr=SsrMode::Async/>
                <Route path=path!("/register") view=RegisterPage ssr=SsrMode::Async/>
                <Route path=path!("/register/:token") view=RegisterPage ssr=SsrMode::Async/>
                <Route path=path!("/registrations") view=RegistrationsPage ssr=SsrMode::Async/>
                <Route path=path!("/registrations/new") view=RegisterAuthorityPage ssr=SsrMode::Async/>
                <Route path=path!("/registrations/invite") view=InviteAuthorityPage ssr=SsrMode::Async/>
                <Route path=path!("/registrations/:id") view=RegistrationPage ssr=SsrMode::Async/>
                <Route path=path!("/network") view=NetworkPage ssr=SsrMode::Async/>
                <Route path=path!("/network/work") view=WaitingPage ssr=SsrMode::Async/>
                <Route path=path!("/help/shortcuts") view=ShortcutsPage ssr=SsrMode::Async/>
                <Route path=path!("/help/contacts") view=ContactsPage ssr=SsrMode::Async/>
                <Route path=path!("/procedures") view=ProceduresPage ssr=SsrMode::Async/>
                <Route path=path!("/procedures/:id") view=ProcedurePage ssr=SsrMode::Async/>
                <Route path=path!("/designer") view=DesignerPage ssr=SsrMode::Async/>
                <Route path=path!("/designer/:id/:part") view=WorkCopyPage ssr=SsrMode::Async/>
                <Route path=path!("/notices") view=NoticesPage ssr=SsrMode::Async/>
                <Route path=path!("/mailbox") view=MailboxPage ssr=SsrMode::Async/>
                <Route path=path!("/people") view=PeoplePage ssr=SsrMode::Async/>
                <Route path=path!("/people/new") view=NewPersonPage ssr=SsrMode::Async/>
                <Route path=path!("/people/import") view=ImportPeoplePage ssr=SsrMode::Async/>
                <Route path=path!("/people/added/:step") view=AddedPeoplePage ssr=SsrMode::Async/>
                <Route path=path!("/people/units") view=UnitsPage ssr=SsrMode::Async/>
                <Route path=path!("/people/:id") view=PersonPage ssr=SsrMode::Async/>
                <Route path=path!("/people/service-accounts/new") view=NewServiceAccountPage ssr=SsrMode::Async/>
                <Route path=path!("/people/service-accounts/:id") view=ServiceAccountPage ssr=SsrMode::Async/>
                <Route path=path!("/people/:id/preview") view=PreviewPage ssr=SsrMode::Async/>
                <Route path=path!("/people/:id/reset") view=ResetPage ssr=SsrMode::Async/>
                <Route path=path!("/invitations/:token") view=InvitationPage ssr=SsrMode::Async/>
                <Route path=path!("/labels") view=LabelsPage ssr=SsrMode::Async/>
                <Route path=path!("/phrases") view=PhrasesPage ssr=SsrMode::Async/>
                <Route path=path!("/account") view=AccountPage ssr=SsrMode::Async/>
                <Route path=path!("/account/may") view=OwnMayPage ssr=SsrMode::Async/>
                <Route path=path!("/account/factor") view=FactorPage ssr=SsrMode::Async/>
                <Route path=path!("/account/passkey") view=PasskeyPage ssr=SsrMode::Async/>
                <Route path=path!("/account/identity") view=IdentityPage ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}
