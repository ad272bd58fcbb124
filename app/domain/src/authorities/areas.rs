//! Which policy area of the system a competence of the directory belongs to: one table.

/// Code of the directory, policy area.
const AREAS: [(&str, &str); 18] = [
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
    ("EC", "electronic_commerce"),
    ("CT", "euro_cash"),
    ("JC", "judicial_cooperation"),
    ("ND", "non_personal_data"),
    ("NR", "non_road_mobile_machinery"),
    ("PP", "public_procurement"),
    ("SG", "single_digital_gateway"),
    ("TD", "train_drivers"),
];

/// What bodies of the directory are competent for besides, outside the system: driving licences.
const OUTSIDE: [&str; 1] = ["DL"];

/// The policy area of a competence code; none for codes outside the system, such as driving licences (`DL`).
#[must_use]
pub fn policy_area(code: &str) -> Option<&'static str> {
    AREAS.iter().find(|(known, _)| *known == code).map(|(_, area)| *area)
}

/// The competence code of a policy area; none for an area that the directory does not know.
#[must_use]
pub fn code(policy_area: &str) -> Option<&'static str> {
    AREAS.iter().find(|(_, known)| *known == policy_area).map(|(code, _)| *code)
}

/// The competence codes that have a policy area.
#[must_use]
pub fn codes() -> [&'static str; 18] {
    AREAS.map(|(code, _)| code)
}

/// Every competence code of the directory.
#[must_use]
pub fn all_codes() -> Vec<&'static str> {
    [codes().as_slice(), OUTSIDE.as_slice()].concat()
}

/// Whether one of these competence codes belongs to the policy area.
#[must_use]
pub fn is_competent(codes: &[String], area: &str) -> bool {
    codes.iter().any(|code| policy_area(code) == Some(area))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_leads_to_one_policy_area_and_driving_licences_to_none() {
        assert_eq!(policy_area("PQ"), Some("professional_qualifications"));
        assert_eq!((policy_area("DL"), policy_area("XX")), (None, None));
        assert!(is_competent(&["DL".to_owned(), "SD".to_owned()], "services"));
        assert!(!is_competent(&["DL".to_owned()], "services"));
    }

    #[test]
    fn a_policy_area_leads_back_to_its_code_and_no_code_stands_for_two() {
        for (known, area) in AREAS {
            assert_eq!((code(area), policy_area(known)), (Some(known), Some(area)));
        }
        assert_eq!(code("driving_licences"), None);
        let each_once: BTreeSet<&str> = all_codes().into_iter().collect();
        assert_eq!(each_once.len(), all_codes().len());
    }
}
