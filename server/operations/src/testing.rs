//! A small world for tests: a database, a dozen authorities, a few people, and an outside that keeps what it is given.

#![expect(clippy::expect_used, clippy::panic, reason = "a test world that cannot be built ends the test")]

mod outside;

pub use outside::{Drawer, Postbox};

use crate::accounts::totp;
use crate::authorities::{Directory, directory};
use crate::outside::{Mail, Mailer};
use crate::procedures::{Loaded, Procedures, Source, load};
use crate::services::{DocumentLimits, Parts};
use crate::{Caller, Services, exchanges};
use domain::access::Person;
use domain::accounts::factor::step_at;
use domain::accounts::sign_in_rules::SignInLimits;
use domain::accounts::{Role, User};
use domain::authorities::{Authority, COMMISSION, Level};
use domain::country::Country;
use domain::exchanges::untouched::KeepDrafts;
use domain::ids::{AuthorityId, ExchangeId, OnceKey, PersonId, Revision};
use domain::language::Language;
use domain::procedures::definition::Step;
use domain::procedures::shared::Tree;
use domain::procedures::{Entries, ProcedureId, form, sample};
use domain::realm::Realm;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use store::accounts::NewPerson;
use store::audit::Report;
use store::{Keyring, Store};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// The moment at which every world begins: a Monday morning.
pub const BEGINNING: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);
/// The password of everybody in the world.
pub const PASSWORD: &str = "openimi-testing-2026";
/// Its hash: making it anew took a third of the time of most tests.
const PASSWORD_HASH: &str = "$argon2id$v=19$m=65536,t=2,p=1$SCR7R8pIuRnfrDD4R8yaig$\
     AYI4oxHH6j430ihSlMyQ9IZtaWWvnF8uQqb/AUmg1VY";
/// Direção-Geral do Ensino Superior, where Ana works.
pub const DGES: AuthorityId = AuthorityId(Uuid::from_u128(0x222b2597_e9ba_58d0_82db_fddccaef8a7c));
/// Zentralstelle für ausländisches Bildungswesen, where Kai, Karin and Petra work.
pub const ZAB: AuthorityId = AuthorityId(Uuid::from_u128(0xccd1ff4a_30b5_5f44_aa5a_d9dc28406a5f));
/// A second German authority that can be addressed, where Frieda works.
pub const FOSA: AuthorityId = AuthorityId(Uuid::from_u128(0xecda5bf8_32ab_5106_902a_aa1146636a3d));
/// A Spanish authority, where María works.
pub const MINISTERIO: AuthorityId = AuthorityId(Uuid::from_u128(0x667ae692_b869_558c_bd63_7083e7d2f14d));

/// A second Portuguese authority. Nobody works there.
pub const ORDEM: AuthorityId = other(1);
/// A third German authority. Nobody works there.
pub const KAMMER: AuthorityId = other(2);
/// The European Commission, where Claire and Dirk work.
pub const UNION: AuthorityId = other(9);

/// Authorities: id, country, language, kind, name.
const AUTHORITIES: [(AuthorityId, &str, &str, &str, &str); 13] = [
    (DGES, "PT", "pt", "recognition.centre", "Direção-Geral do Ensino Superior"),
    (ZAB, "DE", "de", "recognition.centre", "Zentralstelle für ausländisches Bildungswesen"),
    (FOSA, "DE", "de", "recognition.centre", "IHK FOSA (Foreign Skills Approval)"),
    (MINISTERIO, "ES", "es", "ministry.education", "Ministerio de Educación"),
    (ORDEM, "PT", "pt", "chamber.medical", "Ordem dos Médicos"),
    (KAMMER, "DE", "de", "chamber.medical", "Bundesärztekammer"),
    (other(3), "GR", "el", "recognition.centre", "Διεπιστημονικός Οργανισμός Αναγνώρισης Τίτλων"),
    (other(4), "BG", "bg", "recognition.centre", "Национален център за информация и документация"),
    (other(5), "FR", "fr", "ministry.health", "Ministère chargé de la Santé"),
    (other(6), "AT", "de", "chamber.medical", "Österreichische Ärztekammer"),
    (other(7), "IT", "it", "ministry.education", "Ministero dell'Istruzione"),
    (other(8), "IS", "is", "ministry.health", "Heilbrigðisráðuneytið"),
    (UNION, "BE", "en", COMMISSION, "European Commission"),
];

const fn other(n: u128) -> AuthorityId {
    AuthorityId(Uuid::from_u128(0xA0_0000 + n))
}

/// People: name, authority, language, role in every procedure.
const PEOPLE: [(&str, AuthorityId, Option<Language>, Option<Role>); 9] = [
    ("ana", DGES, Some(Language::Pt), Some(Role::Handler)),
    ("vera", DGES, None, Some(Role::Viewer)),
    ("kai", ZAB, Some(Language::De), Some(Role::Handler)),
    ("karin", ZAB, Some(Language::En), Some(Role::Handler)),
    ("petra", ZAB, Some(Language::De), None),
    ("frieda", FOSA, None, Some(Role::Handler)),
    ("maria", MINISTERIO, Some(Language::Es), Some(Role::Handler)),
    ("claire", UNION, Some(Language::En), None),
    ("dirk", UNION, Some(Language::En), None),
];

/// Who administers the people of an authority: two at the Zentralstelle, so that one can approve what the other asks. Dirk
/// puts in force what Claire writes.
const ADMINISTRATORS: [&str; 4] = ["petra", "karin", "ana", "dirk"];

/// A world.
pub struct World {
    /// What operations work with.
    pub services: Services,
    postbox: Arc<Postbox>,
    clock: Arc<Mutex<OffsetDateTime>>,
    people: BTreeMap<&'static str, User>,
    /// The procedure of which is spoken, where it is not the first.
    chosen: Option<ProcedureId>,
}

impl World {
    /// A world with the shipped procedures, on a new and empty database.
    pub async fn new(database_url: &str) -> Self {
        Self::with(database_url, shipped()).await
    }

    /// A world with these procedures.
    pub async fn with(database_url: &str, sources: Vec<Source>) -> Self {
        let store = Store::open(database_url).await.expect("the database opens");
        store.migrate().await.expect("the database is migrated");
        let keys = Keyring::new([7; 32]);
        let procedures =
            load(&store, &keys, &sources, BEGINNING).await.unwrap_or_else(|faults| panic!("{faults}"));
        let people = populate(&store, &procedures).await;
        let clock = Arc::new(Mutex::new(BEGINNING));
        let services = Services::new(Parts {
            store,
            keys,
            files: Arc::new(Drawer::default()),
            texts: Arc::new(outside::text),
            dates: Arc::new(outside::date),
            realm: Realm::Training,
            public_url: "http://localhost:3000".to_owned(),
            limits: SignInLimits::default(),
            document_limits: DocumentLimits { size: 1024 * 1024, count: 5 },
            keep_drafts: KeepDrafts::default(),
            breached: None,
            providers: Vec::new(),
            clock: {
                let clock = Arc::clone(&clock);
                Arc::new(move || *clock.lock().unwrap_or_else(PoisonError::into_inner))
            },
            procedures,
        });
        directory::reload(&services).await.expect("the directory is read");
        Self { services, postbox: Arc::new(Postbox::default()), clock, people, chosen: None }
    }

    /// The same world as a second node sees it: another pool, the same database, files and clock.
    pub async fn second_node(&self, database_url: &str) -> Services {
        let store = Store::open(database_url).await.expect("the database opens");
        let procedures = load::from_store(&store).await.unwrap_or_else(|faults| panic!("{faults}"));
        let first = self.services.clone();
        let services = Services::new(Parts {
            store,
            keys: Keyring::new([7; 32]),
            files: Arc::clone(&first.files),
            texts: Arc::clone(&first.texts),
            dates: Arc::clone(&first.dates),
            realm: first.realm,
            public_url: first.public_url.to_string(),
            limits: first.limits,
            document_limits: first.document_limits,
            keep_drafts: first.keep_drafts,
            breached: first.breached.as_deref().cloned(),
            providers: first.providers.to_vec(),
            clock: Arc::new(move || first.now()),
            procedures,
        });
        services.set_directory(Directory::build(
            authorities(),
            &HashMap::new(),
            HashMap::new(),
            directory::Said::default(),
        ));
        services
    }

    /// The procedure of the world; with several, the first by name until it turns to another one.
    #[must_use]
    pub fn procedure(&self) -> Arc<Loaded> {
        let is_it = |loaded: &Arc<Loaded>| {
            self.chosen.as_ref().is_none_or(|chosen| loaded.definition.procedure == *chosen)
        };
        self.services.procedures().all_current().into_iter().find(is_it).expect("a procedure")
    }

    /// From now on the procedure of the world is this one of several.
    pub fn turn_to(&mut self, procedure: ProcedureId) {
        self.chosen = Some(procedure);
    }

    /// Id of the procedure of the world.
    #[must_use]
    pub fn procedure_id(&self) -> ProcedureId {
        self.procedure().definition.procedure.clone()
    }

    /// The account of a person.
    #[must_use]
    pub fn user(&self, name: &str) -> &User {
        self.people.get(name).unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// Somebody else joins an authority, whose people this one administers, with these roles in every procedure.
    pub async fn join(&mut self, name: &'static str, authority: AuthorityId, roles: &[Role]) {
        let number = u128::try_from(self.people.len()).expect("few people").saturating_add(1);
        let user = user(number, name, authority, None);
        let all = self.services.procedures().all_current();
        let ids = all.iter().map(|loaded| loaded.definition.procedure.clone());
        let roles = ids.flat_map(|id| roles.iter().map(move |role| (id.clone(), *role))).collect();
        let new = NewPerson {
            user: user.clone(),
            password_hash: PASSWORD_HASH.to_owned(),
            is_administrator: true,
            roles,
        };
        let mut hk = self.services.store.housekeeping().await.expect("the store is written");
        store::accounts::add_person(&mut hk, &new, self.services.now()).await.expect("the person is kept");
        hk.commit().await.expect("the world is kept");
        self.people.insert(name, user);
    }

    /// A person making a call now, with the rights of this moment.
    pub async fn caller(&self, name: &str) -> Caller {
        self.caller_on(&self.services, name).await
    }

    /// A person making a call to this node.
    pub async fn caller_on(&self, services: &Services, name: &str) -> Caller {
        let user = self.user(name).clone();
        let reader = services.store.reader();
        let today = domain::brussels::day(services.now());
        let person: Option<Person> = store::accounts::acting(&reader, user.id, user.authority, today)
            .await
            .expect("the store answers");
        Caller {
            person: person.expect("a member of the authority"),
            language: user.language.unwrap_or(Language::En),
            user,
            now: services.now(),
            proved_at: services.now(),
            services: services.clone(),
        }
    }

    /// Moves the clock forward.
    pub fn advance(&self, duration: Duration) {
        let mut clock = self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        *clock = clock.saturating_add(duration);
    }

    /// A filled form with which nothing is wrong: every field that is shown, three questions and one of one's own.
    #[must_use]
    pub fn filled_request(&self, recipient: AuthorityId) -> Entries {
        let today = domain::brussels::day(self.services.now());
        sample::request(&self.procedure().definition, recipient, today)
    }

    /// Answers to every question of the request with which nothing is wrong, documents apart.
    #[must_use]
    pub fn filled_reply(&self, request: &Entries) -> Entries {
        let today = domain::brussels::day(self.services.now());
        sample::reply(&self.procedure().definition, request, today)
    }

    /// A draft with this form, saved page by page as the wizard does.
    pub async fn draft(&self, name: &str, entries: &Entries) -> (ExchangeId, Revision) {
        self.draft_under(key(), name, entries).await
    }

    /// The same under this key, which is its id.
    pub async fn draft_under(
        &self,
        key_of_draft: OnceKey,
        name: &str,
        entries: &Entries,
    ) -> (ExchangeId, Revision) {
        let caller = self.caller(name).await;
        let loaded = self.procedure();
        let procedure = &loaded.definition.procedure;
        let id = exchanges::create_draft(&caller, procedure, key_of_draft).await.expect("a draft");
        let mut revision = Revision(1);
        for step in form::steps(&loaded.definition).into_iter().filter(|step| *step != Step::Check) {
            let saved = exchanges::save_draft(&caller, id, revision, key(), step, entries.clone()).await;
            revision = saved.expect("the page is saved").revision;
        }
        (id, revision)
    }

    /// A request sent by this person.
    pub async fn sent_by(&self, name: &str, recipient: AuthorityId) -> ExchangeId {
        let (id, revision) = self.draft(name, &self.filled_request(recipient)).await;
        exchanges::send(&self.caller(name).await, id, revision, key()).await.expect("it is sent").id
    }

    /// The revision that the person sees.
    pub async fn revision(&self, name: &str, id: ExchangeId) -> Revision {
        exchanges::view(&self.caller(name).await, id).await.expect("the exchange is shown").revision
    }

    /// Delivers every notice that is due and yields all mails sent so far.
    pub async fn sent(&self) -> Vec<Mail> {
        while self.deliver().await.was_full() {}
        self.postbox.mails()
    }

    /// One round of delivery.
    pub async fn deliver(&self) -> crate::notices::Delivered {
        let mailer: &dyn Mailer = self.postbox.as_ref();
        crate::notices::deliver(&self.services, mailer, self.services.now())
            .await
            .expect("a round of delivery")
    }

    /// Whether the mail server takes mails.
    pub fn mail_server_works(&self, works: bool) {
        self.postbox.set_works(works);
    }

    /// Verifies the audit trail and yields how many entries of exchanges it has.
    pub async fn verified_entries(&self) -> u64 {
        self.verified().await.entries
    }

    /// Verifies the audit trail and yields what it has.
    pub async fn verified(&self) -> Report {
        let report = store::audit::verify(&self.services.store.reader(), &self.services.keys).await;
        let report = report.expect("the trail is read");
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        report
    }
}

/// A new key of a form.
#[must_use]
pub fn key() -> OnceKey {
    OnceKey(Uuid::new_v4())
}

/// The code that an app shows at this moment, which holds the secret that is shown in groups.
#[must_use]
pub fn app_code(shown: &str, at: OffsetDateTime) -> String {
    let signs = shown.chars().filter_map(|sign| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(sign));
    let bits: Vec<bool> =
        signs.flat_map(|five| (0..5).rev().map(move |bit| (five >> bit) & 1 == 1)).collect();
    let byte = |eight: &[bool]| eight.iter().fold(0_u8, |byte, bit| (byte << 1) | u8::from(*bit));
    let secret: Vec<u8> = bits.chunks_exact(8).map(byte).collect();
    totp::code(&secret, step_at(at)).expect("a code")
}

/// The procedure with which a world begins: the eldest of those that the program brings along. All of them would make
/// every test slower, and are looked at elsewhere.
#[must_use]
pub fn shipped() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../procedures");
    let tree = Tree::of(outside::files(&root));
    let folder = "professional_qualifications/check_qualification";
    let whole = tree.whole(folder).unwrap_or_else(|faults| panic!("{faults:?}"));
    vec![Source::of(format!("server/procedures/{folder}"), whole)]
}

/// Every procedure that the program brings along, in the order of their folders.
#[must_use]
pub fn all_shipped() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../procedures");
    let files = outside::files(&root);
    let folders: Vec<String> =
        files.keys().filter_map(|name| Some(name.strip_suffix("/procedure.toml")?.to_owned())).collect();
    let tree = Tree::of(files);
    let whole = |folder: &String| tree.whole(folder).unwrap_or_else(|faults| panic!("{faults:?}"));
    folders.iter().map(|folder| Source::of(format!("server/procedures/{folder}"), whole(folder))).collect()
}

/// A procedure without written texts: every text is its own name.
#[must_use]
pub fn invented(definition: &str) -> Source {
    let parsed = domain::procedures::parse::parse("procedure.toml", definition)
        .unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut english = String::new();
    let mut last = String::new();
    for text in domain::procedures::check::texts(&parsed).into_iter() {
        if text.message != last {
            english.push_str(&format!("{} =\n", text.message));
            last.clone_from(&text.message);
        }
        english.push_str(&format!("    .{} = {} {}\n", text.attribute, text.message, text.attribute));
    }
    Source {
        folder: "invented".to_owned(),
        definition: definition.to_owned(),
        texts: [("en".to_owned(), english)].into(),
    }
}

/// The same with its English texts in every language, so that nothing is missing.
#[must_use]
pub fn in_every_language(mut source: Source) -> Source {
    let english = source.texts.get(Language::En.code()).cloned().expect("English texts");
    source.texts =
        Language::ALL.iter().map(|language| (language.code().to_owned(), english.clone())).collect();
    source
}

fn authorities() -> Vec<Authority> {
    AUTHORITIES
        .iter()
        .map(|(id, country, language, kind, name)| Authority {
            id: *id,
            country: Country::parse(country).expect("a country"),
            language: (*language).to_owned(),
            level: Level::National,
            kind: (*kind).to_owned(),
            areas: vec!["PQ".to_owned()],
            name: (*name).to_owned(),
            name_latin: domain::search::transliterate(name),
            name_en: String::new(),
            phone: Some("+32 2 000 00 00".to_owned()),
            works_in: vec![(*language).to_owned(), "en".to_owned()],
            mailbox: Some(format!("{id}@authority.example")),
        })
        .collect()
}

fn user(number: u128, name: &str, authority: AuthorityId, language: Option<Language>) -> User {
    User {
        id: PersonId(Uuid::from_u128(number)),
        username: name.to_owned(),
        display_name: format!("{} {name}", name.to_uppercase()),
        email: format!("{name}@person.example"),
        language,
        authority,
        is_locked: false,
    }
}

async fn populate(store: &Store, procedures: &Procedures) -> BTreeMap<&'static str, User> {
    let mut hk = store.housekeeping().await.expect("the store is written");
    store::realm::set_realm(&mut hk, Realm::Training).await.expect("the realm is kept");
    store::authorities::import(&mut hk, &authorities()).await.expect("the directory is kept");
    let all: Vec<ProcedureId> =
        procedures.all_current().iter().map(|loaded| loaded.definition.procedure.clone()).collect();
    let mut people = BTreeMap::new();
    for (n, (name, authority, language, role)) in (1u128..).zip(PEOPLE) {
        let user = user(n, name, authority, language);
        let roles = role.map(|role| all.iter().map(|id| (id.clone(), role)).collect()).unwrap_or_default();
        let new = NewPerson {
            user: user.clone(),
            password_hash: PASSWORD_HASH.to_owned(),
            is_administrator: ADMINISTRATORS.contains(&name),
            roles,
        };
        store::accounts::add_person(&mut hk, &new, BEGINNING).await.expect("the person is kept");
        people.insert(name, user);
    }
    hk.commit().await.expect("the world is kept");
    people
}
