//! The operator brings the directory up to date from a table.

use crate::{Error, Services};
use domain::authorities::competence::table::Said;
use domain::authorities::import::{Listed, ListedNames, names_onto};
use domain::authorities::{Authority, Competences, OtherName, Place, Region};
use domain::country::Country;
use domain::ids::AuthorityId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::Housekeeping;
use store::authorities::{competences, hold_alone, network};

/// So many authorities are held at once; a statement of PostgreSQL takes 65,535 values.
const AT_ONCE: usize = 10_000;

/// What a table says. Who has no column in it is not named in the parts beside the first.
#[derive(Debug, Clone, Default)]
pub struct AuthorityTable {
    /// Its authorities.
    pub authorities: Vec<Listed>,
    /// Their further names.
    pub names: HashMap<AuthorityId, ListedNames>,
    /// For what they say they are competent.
    pub said: HashMap<AuthorityId, Said>,
    /// Their regions.
    pub regions: Vec<(AuthorityId, Country, Option<Region>)>,
}

/// Takes the authorities of a table into the directory. Those that are known are brought up to date: what the table has no
/// column for stays, and an empty cell takes away.
///
/// # Errors
/// When the store cannot be written.
pub async fn import(services: &Services, table: AuthorityTable) -> Result<(), Error> {
    let mut hk = services.store.housekeeping().await?;
    let ids: BTreeSet<AuthorityId> = table.authorities.iter().map(|listed| listed.id).collect();
    let ids: Vec<AuthorityId> = ids.into_iter().collect();
    for some in ids.chunks(AT_ONCE) {
        // What their own administrators change at this moment is not lost.
        hold_alone(&mut hk, some).await?;
    }
    let kept = store::authorities::get_many(&hk, &ids).await?.into_iter();
    let kept: HashMap<AuthorityId, Authority> = kept.map(|authority| (authority.id, authority)).collect();
    let onto = |listed: Listed| {
        let known = kept.get(&listed.id);
        listed.onto(known)
    };
    let new: Vec<Authority> = table.authorities.into_iter().map(onto).collect();
    store::authorities::import(&mut hk, &new).await?;
    keep_names(&mut hk, &table.names).await?;
    keep_competences(&mut hk, table.said).await?;
    keep_regions(&mut hk, table.regions).await?;
    Ok(hk.commit().await?)
}

async fn keep_names(hk: &mut Housekeeping, listed: &HashMap<AuthorityId, ListedNames>) -> Result<(), Error> {
    if listed.is_empty() {
        return Ok(());
    }
    let kept = store::authority_names::all(hk).await?;
    let own = |id: &AuthorityId| kept.get(id).map(Vec::as_slice).unwrap_or_default();
    let new: HashMap<AuthorityId, Vec<OtherName>> =
        listed.iter().map(|(id, listed)| (*id, names_onto(listed, own(id)))).collect();
    Ok(store::authority_names::import(hk, &new).await?)
}

async fn keep_competences(hk: &mut Housekeeping, said: HashMap<AuthorityId, Said>) -> Result<(), Error> {
    if said.is_empty() {
        return Ok(());
    }
    let mut kept = competences::all(hk).await?;
    let new: HashMap<AuthorityId, Competences> =
        said.into_iter().map(|(id, said)| (id, said.onto(kept.remove(&id).unwrap_or_default()))).collect();
    Ok(competences::import(hk, &new).await?)
}

/// Keeps the regions of authorities, which stay where they stand in their lives.
async fn keep_regions(
    hk: &mut Housekeeping,
    regions: Vec<(AuthorityId, Country, Option<Region>)>,
) -> Result<(), Error> {
    let mut states = BTreeMap::new();
    for country in regions.iter().map(|(_, country, _)| *country).collect::<BTreeSet<_>>() {
        states.insert(country, network::of_state(hk, country).await?);
    }
    for (id, country, region) in regions {
        let known = states.get(&country).map(|state| state.place(id, country));
        let place = Place { region, ..known.unwrap_or_else(|| Place::active(country)) };
        network::keep_place(hk, id, &place).await?;
    }
    Ok(())
}
