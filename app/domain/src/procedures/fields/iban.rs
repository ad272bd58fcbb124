//! An account number: the International Bank Account Number of ISO 13616, with or without spaces.

use super::Value;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Length of the numbers of each country, as its entry in the register of ISO 13616 says, in the order of the codes.
const LENGTHS: [(&str, usize); 88] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
];

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    match entries.text(path).map(|text| parse(path, text)) {
        Some(Err(problem)) => vec![problem],
        _ => Vec::new(),
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    parse(path, entries.text(path)?).ok().map(Value::Iban)
}

/// The number in groups of four, as ISO 13616 prints it.
#[must_use]
pub fn grouped(iban: &str) -> String {
    let mut text = String::new();
    for (at, sign) in iban.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push('\u{a0}');
        }
        text.push(sign);
    }
    text
}

/// The number without spaces and in capital letters. The word `IBAN` before it, which letters print, is passed over.
fn parse(path: &str, text: &str) -> Result<String, FieldProblem> {
    let wrong = |code| FieldProblem::new(path, code);
    let compact: String =
        text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let number = compact.strip_prefix("IBAN").map_or(compact.as_str(), |rest| rest.trim_start_matches(':'));
    let (country, rest) = number.split_at_checked(2).ok_or_else(|| wrong(ProblemCode::NotAnIban))?;
    let is_number = rest.bytes().take(2).filter(u8::is_ascii_digit).count() == 2
        && rest.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let length = LENGTHS.iter().find(|(code, _)| *code == country).map(|(_, length)| *length);
    let (true, Some(length)) = (is_number, length) else { return Err(wrong(ProblemCode::NotAnIban)) };
    if number.len() != length {
        return Err(wrong(ProblemCode::IbanLength).with("country", country).with("length", length));
    }
    if remainder(number) == 1 { Ok(number.to_owned()) } else { Err(wrong(ProblemCode::IbanMistyped)) }
}

/// The remainder of the number modulo 97, its first four signs moved to the end and letters read as 10 to 35 (ISO 7064,
/// MOD 97-10).
fn remainder(number: &str) -> u32 {
    let (head, tail) = number.split_at_checked(4).unwrap_or((number, ""));
    tail.chars().chain(head.chars()).filter_map(|sign| sign.to_digit(36)).fold(0, |sum, digit| {
        let shifted = if digit < 10 { sum * 10 } else { sum * 100 };
        (shifted + digit) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::EEA;

    /// Examples of the register of ISO 13616.
    const EXAMPLES: [&str; 12] = [
        "AT61 1904 3002 3457 3201",
        "BE68 5390 0754 7034",
        "DE89 3704 0044 0532 0130 00",
        "FR14 2004 1010 0505 0001 3M02 606",
        "GB29 NWBK 6016 1331 9268 19",
        "GR16 0110 1250 0000 0001 2300 695",
        "IE29 AIBK 9311 5212 3456 78",
        "IT60 X054 2811 1010 0000 0123 456",
        "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
        "NO93 8601 1117 947",
        "PL61 1090 1014 0000 0712 1981 2874",
        "PT50 0002 0123 1234 5678 9015 4",
    ];

    fn code(text: &str) -> Option<ProblemCode> {
        check("p", &[("p", text)].into_iter().collect()).first().map(|problem| problem.code)
    }

    #[test]
    fn the_examples_of_the_register_are_right_with_and_without_spaces() {
        for example in EXAMPLES {
            let compact = example.replace(' ', "");
            for typed in [example, &compact, &compact.to_lowercase(), &format!("IBAN: {example}")] {
                assert_eq!(code(typed), None, "{typed}");
                let read = read("p", &[("p", typed)].into_iter().collect());
                assert_eq!(read, Some(Value::Iban(compact.clone())), "{typed}");
            }
            assert_eq!(grouped(&compact).replace('\u{a0}', " "), example);
        }
    }

    #[test]
    fn one_wrong_sign_or_two_exchanged_ones_are_noticed() {
        assert_eq!(code("PT50 0002 0123 1234 5678 9015 5"), Some(ProblemCode::IbanMistyped));
        assert_eq!(code("DE89 3704 0044 0532 0310 00"), Some(ProblemCode::IbanMistyped));
    }

    #[test]
    fn a_number_of_another_length_names_the_right_one() {
        let problems = check("p", &[("p", "NO93 8601 1117 9470")].into_iter().collect());
        let expected =
            FieldProblem::new("p", ProblemCode::IbanLength).with("country", "NO").with("length", 15);
        assert_eq!(problems, [expected]);
    }

    #[test]
    fn what_names_no_country_of_the_register_is_no_account_number() {
        for text in
            ["", "P", "0002 0123", "US64 1234", "PTX0 0002", "PT50-0002-0123", "Ελ16 0110", "é", "IBAN"]
        {
            assert!(matches!(code(text), Some(ProblemCode::NotAnIban)) || text.is_empty(), "{text}");
        }
    }

    #[test]
    fn every_state_of_the_area_has_a_length() {
        assert!(LENGTHS.is_sorted());
        assert!(EEA.iter().all(|state| LENGTHS.iter().any(|(code, _)| code == state)));
    }
}
