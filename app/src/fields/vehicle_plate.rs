//! A registration number of a vehicle, with its country.

use super::country::CountryField;
use super::text::{Line, Size};
use super::{Grouped, Labelled, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `vehicle_plate`.
#[component]
pub fn VehiclePlateField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let plate = part.below("plate", t!("fields-plate"));
    let line = plate.clone();
    let country = part.below("country", t!("fields-plate-country"));
    view! {
        <Grouped part=part is_target=true>
            <Labelled part=plate><Line part=line size=Size::Short inputmode="text" is_code=true/></Labelled>
            <CountryField part=country/>
        </Grouped>
    }
}
