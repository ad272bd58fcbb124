//! The network as a whole: the workload page of a coordinator of all authorities, and filling the directory and its people.

use crate::Outcome;
use crate::calls::{Asked, in_turns};
use crate::places::Place;
use crate::samples::Samples;
use crate::table::{Table, grouped};
use crate::world::{Login, PASSWORD, World};
use domain::accounts::User;
use domain::authorities::{Appointment, Function, Life, Place as Standing, Region, Remit};
use domain::country::{Country, EEA};
use domain::ids::{AppointmentId, AuthorityId, PersonId};
use operations::Caller;
use operations::accounts::{import_people, password};
use operations::authorities::waiting;
use operations::testing::key;
use std::fmt::Write as _;
use std::time::{Duration, Instant};
use store::accounts::NewPerson;
use store::authorities::network::{add_function, keep_place};
use uuid::Uuid;

/// The directory that the program brings along.
const DIRECTORY: &str = include_str!("../../seeds/directory/authorities_12000.tsv");
const PEOPLE: u32 = 40_000;
const FILLED_WITHIN: Duration = Duration::from_secs(60);
/// The page of all may take so many times as long as that of one.
const TIMES_AS_LONG: f64 = 3.0;
/// Where no authority of the directory is known to stand; one is put there.
const REGION: &str = "DEG01";
/// So often what the page is made of is measured.
const TIMES: usize = 40;

/// The workload page of a coordinator with overall responsibility in every state, beside that of one who is responsible for a
/// region in which one authority stands.
pub async fn workload(table: &mut Table, world: &World) -> Outcome<()> {
    let (first, second) = (world.sign_in(1).await?, world.sign_in(2).await?);
    let authorities = store::authorities::all(&world.services.store.reader()).await?;
    let coordinated = authorities.iter().find(|one| one.country.code() == "DE").ok_or("no authority")?.id;
    let mut hk = world.services.store.housekeeping().await?;
    let region = Region::parse(REGION);
    let germany = Country::parse("DE").ok_or("no state")?;
    let standing = Standing { country: germany, region: region.clone(), life: Life::Active };
    keep_place(&mut hk, coordinated, &standing).await?;
    let of_all = first.caller.person.authority;
    for code in EEA {
        let country = Country::parse(code).ok_or("no state")?;
        add_function(&mut hk, &held(of_all, Function::National, country, None)).await?;
    }
    let of_one = second.caller.person.authority;
    add_function(&mut hk, &held(of_one, Function::Regional, germany, region)).await?;
    hk.commit().await?;
    let all = administrator(world, "workload-all", of_all).await?;
    let one = administrator(world, "workload-one", of_one).await?;
    let page = |login: &Login| Asked::new(&world.router, "/network/work", &login.cookie);
    let (few, many) = in_turns(&page(&one), &page(&all)).await?;
    let count = u32::try_from(authorities.len())?;
    let name = format!("workload page of {} authorities against one", grouped(count));
    table.ratio(&name, &few, &many, TIMES_AS_LONG, None);
    let alone = tokio::spawn(waits(all.caller)).await??;
    table.part("of it: what waits, counted and listed", &alone);
    Ok(())
}

/// What waits, without the layers of the site; the first time is the warm-up.
async fn waits(caller: Caller) -> Outcome<Samples> {
    let mut samples = Samples::default();
    for time in 0..=TIMES {
        let began = Instant::now();
        waiting(&caller, None, "").await?;
        if time > 0 {
            samples.add(began.elapsed());
        }
    }
    Ok(samples)
}

fn held(authority: AuthorityId, function: Function, country: Country, region: Option<Region>) -> Appointment {
    let remit = Remit { country, region, areas: Vec::new() };
    Appointment { id: AppointmentId(Uuid::new_v4()), authority, function, remit, parent: None }
}

/// Somebody who runs the people of this authority, and is signed in.
async fn administrator(world: &World, name: &str, authority: AuthorityId) -> Outcome<Login> {
    let user = User {
        id: PersonId(Uuid::new_v4()),
        username: name.to_owned(),
        display_name: name.to_owned(),
        email: format!("{name}@person.example"),
        language: None,
        authority,
        is_locked: false,
    };
    let password_hash = password::hash(PASSWORD.to_owned()).await?;
    let new = NewPerson { user, password_hash, is_administrator: true, roles: Vec::new() };
    let mut hk = world.services.store.housekeeping().await?;
    store::accounts::add_person(&mut hk, &new, world.services.now()).await?;
    hk.commit().await?;
    world.sign_in_as(name).await
}

/// Imports the directory from a table with commas by the command, then people by their table.
pub async fn import(table: &mut Table, place: &Place) -> Outcome<()> {
    let file = place.folder.join("authorities.csv");
    let authorities = as_csv(&file)?;
    let directory = place.run(&["authorities", "import", &file.display().to_string()]).await?;
    let world = World::open(place).await?;
    let imported = store::authorities::all(&world.services.store.reader()).await?;
    let some = imported.first().ok_or("nothing was imported")?.id;
    let login = administrator(&world, "import", some).await?;
    let mut people = "name,email\n".to_owned();
    for number in 0..PEOPLE {
        writeln!(people, "Person {number},person{number}@person.example")?;
    }
    let began = Instant::now();
    let added = import_people(&login.caller, key(), &people).await?;
    let took = began.elapsed();
    if added != usize::try_from(PEOPLE)? {
        return Err(format!("{added} people were imported").into());
    }
    let name = format!("import of {} authorities and {} people", grouped(authorities), grouped(PEOPLE));
    table.duration(&name, directory.saturating_add(took), FILLED_WITHIN);
    table.told("of it: the authorities, with the start of the program", format!("{directory:.1?}"));
    table.told("of it: the people", format!("{took:.1?}"));
    Ok(())
}

/// Writes the directory with commas; yields how many authorities it has.
fn as_csv(file: &std::path::Path) -> Outcome<u32> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .has_headers(false)
        .from_reader(DIRECTORY.as_bytes());
    let mut writer = csv::Writer::from_path(file)?;
    let mut lines: u32 = 0;
    for record in reader.records() {
        writer.write_record(&record?)?;
        lines = lines.saturating_add(1);
    }
    writer.flush()?;
    Ok(lines.saturating_sub(1))
}
