//! The directory as a file: the rows of the filters, what coordinators see of their remits, the trace, and the limit.

use crate::competences::keywords;
use crate::coordination::held;
use crate::moves::refused;
use crate::stories;
use domain::authorities::Function;
use domain::authorities::export::{ExportFormat, ExportRow, MOST_IN_PERIOD, PERIOD};
use domain::country::Country;
use domain::problem::Refusal;
use operations::authorities::{Export, FindInput, add_to_group, create_group, export, state_competences};
use operations::testing::{DGES, FOSA, World, ZAB, key};

async fn file(world: &World, name: &str, input: FindInput) -> Export {
    export(&world.caller(name).await, &input, ExportFormat::Csv).await.unwrap()
}

fn rows(file: &Export) -> Vec<ExportRow> {
    (0..file.pieces()).flat_map(|number| file.piece(number)).collect()
}

stories! {
    async fn everybody_takes_what_the_filters_find_and_sees_what_everybody_may_see(world) {
        let germany = FindInput { country: Country::parse("DE"), ..FindInput::default() };
        let file_of_ana = file(world, "ana", germany).await;
        let found = rows(&file_of_ana);
        assert!(found.iter().any(|row| row.id == FOSA) && found.iter().all(|row| row.country == "DE"));
        assert!(!file_of_ana.is_inside() && found.iter().all(|row| row.inside.is_none()));
        let whole = rows(&file(world, "ana", FindInput::default()).await);
        assert_eq!(whole.len(), world.services.directory().len());
        let ana = world.caller("ana").await;
        let group = create_group(&ana, key(), "Um").await.unwrap();
        add_to_group(&ana, group, &ZAB.to_string()).await.unwrap();
        let petra = world.caller("petra").await;
        state_competences(&petra, ZAB, &keywords("Lehramt, Zeugnisse"), key()).await.unwrap();
        let of_group = FindInput { group: Some(group), ..FindInput::default() };
        let found = rows(&file(world, "ana", of_group).await);
        assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [ZAB]);
        assert_eq!(found[0].stated.keywords, ["PQ:de:Lehramt", "PQ:de:Zeugnisse"]);
        let nothing = FindInput { text: "zzzzqq".to_owned(), ..FindInput::default() };
        assert!(rows(&file(world, "ana", nothing).await).is_empty());
        world.verified_entries().await;
    }

    async fn a_coordinator_sees_mailboxes_and_access_in_its_remit_and_nowhere_else(world) {
        let mut hk = world.services.store.housekeeping().await.unwrap();
        let new = held(1, ZAB, Function::National, "DE");
        operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
        hk.commit().await.unwrap();
        let file_of_petra = file(world, "petra", FindInput::default()).await;
        assert!(file_of_petra.is_inside());
        let all = rows(&file_of_petra);
        let of = |id| all.iter().find(|row| row.id == id).unwrap().inside.clone();
        let (zab, dges) = (of(ZAB).unwrap(), of(DGES));
        assert_eq!(dges, None);
        assert_eq!((zab.administrators, zab.life.as_str()), (2, "active"));
        let access = format!("{}:granted", world.procedure_id());
        assert!(zab.access.contains(&access) && of(FOSA).unwrap().access.contains(&access));
        assert_eq!(of(FOSA).unwrap().mailbox, Some(format!("{FOSA}@authority.example")));
        assert!(!file(world, "kai", FindInput::default()).await.is_inside(), "who does not speak for it");
    }

    async fn files_are_counted_and_after_so_many_the_person_waits(world) {
        let before = world.verified().await.network;
        for _ in 0..MOST_IN_PERIOD {
            file(world, "ana", FindInput::default()).await;
        }
        assert_eq!(world.verified().await.network, before + u64::from(MOST_IN_PERIOD), "each leaves a trace");
        let ana = world.caller("ana").await;
        let more = export(&ana, &FindInput::default(), ExportFormat::Json).await;
        assert_eq!(refused(more), Refusal::TooManyExports);
        file(world, "vera", FindInput::default()).await;
        world.advance(PERIOD);
        file(world, "ana", FindInput::default()).await;
    }
}
