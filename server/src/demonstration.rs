//! The demonstration directory and accounts of realm training, and the reading of tables of authorities.

mod network;
pub mod other_names;
pub mod receiving;
pub mod table_competences;
pub mod table_regions;

use crate::commands::Failure;
use crate::commission::{COMMISSION, commission};
use domain::accounts::{Role, User};
use domain::authorities::areas::all_codes;
use domain::authorities::import::Listed;
use domain::authorities::{Authority, Level};
use domain::country::Country;
use domain::csv::{Cell, meant};
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::realm::Realm;
use operations::Services;
use operations::accounts::password;
use serde::Deserialize;
use server::outside::message::is_address;
use store::accounts::NewPerson;
use uuid::Uuid;

/// 12,000 authorities; `seeds/directory/README.md` says where they come from.
const DIRECTORY: &str = include_str!("../seeds/directory/authorities_12000.tsv");

/// A demonstration account.
pub struct Account {
    /// Name to sign in with.
    pub username: &'static str,
    /// Name that others see.
    pub display_name: &'static str,
    /// The authority, as in the directory.
    pub authority: Uuid,
    /// Language of the interface.
    pub language: Language,
    /// Whether the account handles the procedures; the others have no role in any.
    pub handles: bool,
}

/// The accounts that administer the people of their authority: two in one of them, so that one can approve what the
/// other asks.
const ADMINISTRATORS: [&str; 6] = ["petra", "kai", "ana", "nora", "claire", "dirk"];

impl Account {
    /// The password: known to everybody, which is why realm live refuses these accounts.
    #[must_use]
    pub fn password(&self) -> String {
        format!("{}-openimi-training-2026", self.username)
    }
}

/// The demonstration accounts.
pub const ACCOUNTS: [Account; 10] = [
    account("ana", "Ana Ferreira", 0x222b2597_e9ba_58d0_82db_fddccaef8a7c, Language::Pt, true),
    account("kai", "Kai Lindner", 0xccd1ff4a_30b5_5f44_aa5a_d9dc28406a5f, Language::De, true),
    account("maria", "María Ortega", 0x667ae692_b869_558c_bd63_7083e7d2f14d, Language::Es, true),
    account("petra", "Petra Vogt", 0xccd1ff4a_30b5_5f44_aa5a_d9dc28406a5f, Language::De, false),
    account("frieda", "Frieda Becker", 0xecda5bf8_32ab_5106_902a_aa1146636a3d, Language::De, true),
    account("eleni", "Ελένη Παππά", 0xc0d27049_c9f3_58b2_8a30_ec6f781a643b, Language::El, true),
    account("boris", "Борис Стоянов", 0x40107d0e_7fd4_5ce6_b589_7e57a48ea44c, Language::Bg, true),
    account("nora", "Nora Albrecht", 0xe5d4342f_1fdf_5f10_9a9f_d34da69d6de1, Language::De, true),
    account("claire", "Claire Dubois", COMMISSION, Language::Fr, false),
    account("dirk", "Dirk Peeters", COMMISSION, Language::Nl, false),
];

const fn account(
    username: &'static str,
    display_name: &'static str,
    authority: u128,
    language: Language,
    handles: bool,
) -> Account {
    Account { username, display_name, authority: Uuid::from_u128(authority), language, handles }
}

/// A row of a table of authorities; the table in which the directory is taken out calls two of the columns otherwise.
#[derive(Debug, Deserialize)]
struct Row {
    id: AuthorityId,
    country: String,
    #[serde(alias = "language")]
    lang: String,
    level: String,
    #[serde(rename = "type", alias = "kind")]
    kind: String,
    areas: String,
    name: String,
    #[serde(default)]
    name_latin: Cell<String>,
    #[serde(default)]
    name_en: Cell<String>,
    #[serde(default)]
    phone: Cell<String>,
    #[serde(default)]
    works_in: Cell<String>,
    #[serde(default)]
    mailbox: Cell<String>,
}

/// Languages of official names beside those of the system: official in a state of the European Economic Area, or in a
/// part of one.
const OTHER_LANGUAGES: [&str; 10] = ["ca", "eu", "fy", "gl", "lb", "nn", "no", "oc", "se", "tr"];

/// Reads a table of authorities with a heading; columns that are not known are passed over.
///
/// # Errors
/// The first row that cannot be read, with its line.
pub fn read_table(table: &[u8], separator: u8) -> Result<Vec<Listed>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).quoting(separator == b',').from_reader(table);
    let mut authorities = Vec::new();
    let known = all_codes();
    for (row, line) in reader.deserialize::<Row>().zip(2u32..) {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        let wrong = |what: &str, value: &str| Failure::new(format!("line {line}: {value} is no {what}"));
        if row.name.trim().is_empty() {
            return Err(wrong("name", "nothing"));
        }
        if Language::parse(&row.lang).is_none() && !OTHER_LANGUAGES.contains(&row.lang.as_str()) {
            return Err(wrong("code of a language of the European Economic Area, as in en", &row.lang));
        }
        let areas = codes(&row.areas);
        if let Some(code) = areas.iter().find(|code| !known.contains(&code.as_str())) {
            return Err(wrong("code of a competence area, as in PQ", code));
        }
        let works_in = codes(row.works_in.text());
        if let Some(code) = works_in.iter().find(|code| Language::parse(code).is_none()) {
            return Err(wrong("code of a language of the system, as in en", code));
        }
        if let Cell::Holds(mailbox) = &row.mailbox
            && !is_address(mailbox)
        {
            return Err(wrong("e-mail address", mailbox));
        }
        authorities.push(Listed {
            id: row.id,
            country: Country::parse(&row.country).ok_or_else(|| wrong("country", &row.country))?,
            level: Level::parse(&row.level).ok_or_else(|| wrong("level", &row.level))?,
            kind: row.kind,
            areas,
            name: meant(row.name.trim()),
            name_latin: row.name_latin,
            name_en: row.name_en,
            phone: row.phone,
            works_in: row.works_in.map(|_| works_in),
            mailbox: row.mailbox,
            language: row.lang,
        });
    }
    Ok(authorities)
}

/// The codes of a cell, parted by commas or as the directory is taken out by spaces.
fn codes(cell: &str) -> Vec<String> {
    cell.split([',', ' ']).filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// The demonstration directory. Mailboxes and telephones are made up, in a domain that nobody can own (RFC 2606).
///
/// # Errors
/// Never with the table that was shipped.
pub fn authorities() -> Result<Vec<Authority>, Failure> {
    let listed = read_table(DIRECTORY.as_bytes(), b'\t')?;
    let mut authorities: Vec<Authority> = listed.into_iter().map(|one| one.onto(None)).collect();
    authorities.push(commission());
    for authority in &mut authorities {
        let short: String = authority.id.to_string().chars().take(8).collect();
        authority.mailbox = Some(format!("imi-{short}@{}.example", authority.country.code().to_lowercase()));
        authority.works_in = vec![authority.language.clone()];
        if authority.language != "en" {
            authority.works_in.push("en".to_owned());
        }
        if ACCOUNTS.iter().any(|account| account.authority == authority.id.0) {
            authority.phone = Some("+32 2 000 00 00".to_owned());
        }
    }
    Ok(authorities)
}

/// Loads the demonstration directory and accounts, unless they are there.
///
/// # Errors
/// In realm live, and when the database refuses.
pub async fn load(services: &Services) -> Result<(), Failure> {
    if services.realm != Realm::Training {
        return Err(Failure::new("demonstration data are refused in realm live"));
    }
    let first = ACCOUNTS.first().map_or("", |account| account.username);
    if store::accounts::credentials(&services.store.reader(), first).await?.is_some() {
        return Ok(());
    }
    let procedures: Vec<(ProcedureId, String)> = services
        .procedures()
        .all_current()
        .iter()
        .map(|loaded| (loaded.definition.procedure.clone(), loaded.definition.policy_area.clone()))
        .collect();
    let mut people = receiving::readers(&procedures).await?;
    for account in &ACCOUNTS {
        people.push(person(account, &procedures).await?);
    }
    let mut hk = services.store.housekeeping().await?;
    store::authorities::import(&mut hk, &authorities()?).await?;
    store::authority_names::import(&mut hk, &other_names::shipped()?).await?;
    match store::accounts::add_people(&mut hk, &people, services.now()).await {
        // Another node that started at the same moment was faster.
        Err(store::Error::Taken) => Ok(()),
        Err(error) => Err(error.into()),
        Ok(()) => {
            network::load(&mut hk, &procedures).await?;
            Ok(hk.commit().await?)
        }
    }
}

async fn person(account: &Account, procedures: &[(ProcedureId, String)]) -> Result<NewPerson, Failure> {
    let handled = procedures.iter().filter(|_| account.handles);
    Ok(NewPerson {
        user: User {
            id: PersonId(Uuid::now_v7()),
            username: account.username.to_owned(),
            display_name: account.display_name.to_owned(),
            email: format!("{}@person.example", account.username),
            language: Some(account.language),
            authority: AuthorityId(account.authority),
            is_locked: false,
        },
        password_hash: password::hash(account.password()).await?,
        is_administrator: ADMINISTRATORS.contains(&account.username),
        roles: handled.map(|(id, _)| (id.clone(), Role::Handler)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_directory_is_read_whole_and_knows_the_accounts() {
        let authorities = authorities().unwrap();
        assert_eq!(authorities.len(), 12_001);
        for account in &ACCOUNTS {
            assert!(authorities.iter().any(|a| a.id.0 == account.authority), "{}", account.username);
            assert!(account.password().len() >= 15);
        }
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named_by_its_line() {
        let heading = "id,country,lang,level,type,areas,name\n";
        let good = "222b2597-e9ba-58d0-82db-fddccaef8a7c,PT,pt,national,x,\"PQ,SD\",Direção\n";
        let table = format!("{heading}{good}");
        let read = read_table(table.as_bytes(), b',').unwrap();
        assert_eq!((read[0].areas.len(), &read[0].mailbox), (2, &Cell::NoColumn));
        assert_eq!(read[0].clone().onto(None).name_latin, "direção");
        let table = format!("{heading}{good}{}", good.replace("national", "galactic"));
        assert!(read_table(table.as_bytes(), b',').unwrap_err().to_string().contains("line 3"));
        let table = format!("{heading}{}", good.replace("PQ,SD", "PP,XX"));
        let refused = read_table(table.as_bytes(), b',').unwrap_err().to_string();
        assert!(refused.contains("line 2: XX is no code of a competence area"), "{refused}");
    }

    #[test]
    fn languages_and_mailboxes_that_are_none_are_refused_with_their_line() {
        let heading = "id,country,lang,level,type,areas,name,works_in,mailbox\n";
        let read = |lang: &str, works_in: &str, mailbox: &str| {
            let row = "222b2597-e9ba-58d0-82db-fddccaef8a7c,NO";
            let table = format!("{heading}{row},{lang},national,x,PQ,Nord,\"{works_in}\",{mailbox}\n");
            read_table(table.as_bytes(), b',').map_err(|failure| failure.to_string())
        };
        let good = read("nn", "nb,en", "nord@no.example").unwrap();
        let languages = Cell::Holds(vec!["nb".to_owned(), "en".to_owned()]);
        assert_eq!((good[0].language.as_str(), &good[0].works_in), ("nn", &languages));
        let empty = read("nb", "", "").unwrap();
        assert_eq!((&empty[0].works_in, &empty[0].mailbox), (&Cell::Empty, &Cell::Empty));
        for (lang, works_in, mailbox, word) in [
            ("xx", "", "", "xx is no code of a language"),
            ("nb", "nb,yy", "", "yy is no code of a language"),
            ("nb", "", "nord at no.example", "nord at no.example is no e-mail address"),
        ] {
            let refused = read(lang, works_in, mailbox).unwrap_err();
            assert!(refused.contains("line 2") && refused.contains(word), "{refused}");
        }
    }
}
