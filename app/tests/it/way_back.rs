//! The way back after a step.

use app::casework::api::with_step;
use domain::ids::StepId;
use uuid::Uuid;

#[test]
fn the_way_back_leads_to_the_inbox_or_a_case_and_nowhere_else() {
    let step = StepId(Uuid::from_u128(1));
    let case = "/exchanges/00000000-0000-0000-0000-000000000009";
    let with = |back: &str| with_step(back, step);
    let inbox = format!("/inbox?step={step}#result");
    assert_eq!(with("/inbox"), inbox);
    assert_eq!(with("/inbox?pile=&step=old&label=3"), format!("/inbox?pile=&label=3&step={step}#result"));
    assert_eq!(with(&format!("{case}?step=old#notes")), format!("{case}?step={step}#result"));
    for elsewhere in
        ["", "//evil.eu/inbox", "https://evil.eu", "/exchanges/x", "/inbox/../people", "/inbox?\n"]
    {
        assert_eq!(with(elsewhere), inbox, "{elsewhere:?}");
    }
}
