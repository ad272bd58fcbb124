//! Whose figures a person may see. Figures name no person, and no authority but the own one.

use crate::access::Person;
use crate::authorities::{Appointment, Function};
use crate::country::Country;
use crate::ids::AuthorityId;

/// Whose requests are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those of the whole network: for the Commission, which watches over the functioning of the system (Articles 8(1) and
    /// 25(1) of Regulation 1024/2012).
    Everyone,
    /// Those that a state was asked: for its national coordinator, who sees to its good functioning there (Article 6(1)).
    State(Country),
    /// Those that the own authority was asked.
    Own(AuthorityId),
}

impl Reach {
    /// The widest reach that the functions of the person's authority give.
    #[must_use]
    pub fn of(person: &Person, held: &[Appointment]) -> Self {
        let own = || held.iter().filter(|held| held.authority == person.authority);
        if own().any(|held| held.function == Function::Commission) {
            return Self::Everyone;
        }
        let national = own().find(|held| held.function == Function::National);
        national.map_or(Self::Own(person.authority), |held| Self::State(held.remit.country))
    }

    /// Whether it holds the requests that this authority of this state was asked.
    #[must_use]
    pub fn holds(self, authority: AuthorityId, country: Country) -> bool {
        match self {
            Self::Everyone => true,
            Self::State(own) => own == country,
            Self::Own(own) => own == authority,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authorities::Remit;
    use crate::ids::{AppointmentId, PersonId};
    use uuid::Uuid;

    #[test]
    fn the_commission_sees_all_a_national_coordinator_its_state_and_everybody_else_the_own_authority() {
        let authority = AuthorityId(Uuid::from_u128(1));
        let person =
            Person { id: PersonId(Uuid::nil()), authority, roles: crate::accounts::Roles::default() };
        let (germany, union) = (Country::parse("DE").unwrap(), Country::parse("EU").unwrap());
        let held = |n: u128, function, country| Appointment {
            id: AppointmentId(Uuid::from_u128(n)),
            authority: AuthorityId(Uuid::from_u128(n)),
            function,
            remit: Remit::whole(country),
            parent: None,
        };
        assert_eq!(Reach::of(&person, &[]), Reach::Own(authority));
        assert_eq!(Reach::of(&person, &[held(1, Function::Request, germany)]), Reach::Own(authority));
        assert_eq!(Reach::of(&person, &[held(1, Function::National, germany)]), Reach::State(germany));
        assert_eq!(Reach::of(&person, &[held(1, Function::Commission, union)]), Reach::Everyone);
        assert_eq!(Reach::of(&person, &[held(2, Function::Commission, union)]), Reach::Own(authority));
        assert!(
            Reach::State(germany).holds(authority, germany) && !Reach::State(germany).holds(authority, union)
        );
        assert!(!Reach::Own(authority).holds(AuthorityId(Uuid::nil()), germany));
    }
}
