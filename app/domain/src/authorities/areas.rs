//! Which policy area of the system a competence of the directory belongs to: one table.

/// Code of the directory, policy area.
const AREAS: [(&str, &str); 10] = [
    ("PQ", "professional_qualifications"),
    ("SD", "services"),
    ("PD", "public_documents"),
    ("FA", "firearms"),
    ("PR", "patients_rights"),
    ("RT", "road_transport"),
    ("PW", "posting_of_workers"),
    ("CG", "cultural_goods"),
    ("GD", "data_protection"),
    ("CP", "consumer_protection"),
];

/// The policy area of a competence code; none for codes outside the system, such as driving licences (`DL`).
#[must_use]
pub fn policy_area(code: &str) -> Option<&'static str> {
    AREAS.iter().find(|(known, _)| *known == code).map(|(_, area)| *area)
}

/// The competence codes that have a policy area.
#[must_use]
pub fn codes() -> [&'static str; 10] {
    AREAS.map(|(code, _)| code)
}

/// Whether one of these competence codes belongs to the policy area.
#[must_use]
pub fn is_competent(codes: &[String], area: &str) -> bool {
    codes.iter().any(|code| policy_area(code) == Some(area))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_leads_to_one_policy_area_and_driving_licences_to_none() {
        assert_eq!(policy_area("PQ"), Some("professional_qualifications"));
        assert_eq!((policy_area("DL"), policy_area("XX")), (None, None));
        assert!(is_competent(&["DL".to_owned(), "SD".to_owned()], "services"));
        assert!(!is_competent(&["DL".to_owned()], "services"));
    }
}
