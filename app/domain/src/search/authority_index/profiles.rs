//! Bodies that are alike in level, kind and areas, and how likely each such group has a competence.

use std::collections::HashMap;

use super::{AuthorityEntry, KnownCompetence, level_rank};
use crate::search::competence::Competence;
use crate::search::lists::number;

/// Level, kind and areas of bodies, each once.
#[derive(Default)]
pub(super) struct Profiles(HashMap<(u8, String, Vec<String>), u32>);

/// A body of a competent kind without the area in the directory counts less; so does a body that has the area only,
/// the less the more there are of its level.
const WITHOUT_AREA: f32 = 0.75;
const AREA_ALONE: [f32; 4] = [1.0, 0.9, 0.7, 0.7];

impl Profiles {
    /// The number of the profile of an authority.
    pub(super) fn number(&mut self, entry: &AuthorityEntry) -> u32 {
        let next = number(self.0.len());
        let key = (level_rank(&entry.level), entry.kind.clone(), entry.areas.clone());
        *self.0.entry(key).or_insert(next)
    }

    /// A competence with the profiles that have it.
    pub(super) fn competent(&self, competence: &Competence) -> KnownCompetence {
        let mut profiles: Vec<(u32, f32)> = Vec::new();
        for ((level, kind, areas), row) in &self.0 {
            let of_area = competence.areas.iter().filter(|(area, _)| areas.contains(area));
            let area = of_area.map(|(_, weight)| *weight).fold(0.0_f32, f32::max);
            let of_kind = competence.kinds.iter().find(|(code, _)| code == kind);
            let by_kind = of_kind.map_or(0.0, |(_, weight)| {
                if area > 0.0 || competence.areas.is_empty() { *weight } else { WITHOUT_AREA * weight }
            });
            let alone = AREA_ALONE.get(usize::from(*level)).copied().unwrap_or(0.7);
            let weight = by_kind.max(alone * area);
            if weight > 0.0 {
                profiles.push((*row, weight));
            }
        }
        profiles.sort_unstable_by_key(|(row, _)| *row);
        KnownCompetence { code: competence.code.clone(), profiles }
    }
}
