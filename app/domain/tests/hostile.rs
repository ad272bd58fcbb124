//! Input that nobody meant: definitions, folders of texts and shared parts, and answers that are cut, mixed and garbled.
//! The same rounds as `cargo run -p domain --release --example fuzz -- parser|folders|answers SECONDS`, fewer and
//! always the same ones.

#[cfg(test)]
#[path = "hostile/garble.rs"]
mod garble;

#[cfg(test)]
mod hostile {
    use crate::garble::{Lot, answers, folder, parser, read, read_folder};
    use proptest::prelude::*;

    #[test]
    fn no_garbled_definition_stops_the_parser_or_the_rules() {
        for round in 0..250 {
            let source = parser(&mut Lot::new(round));
            read(&source);
        }
    }

    #[test]
    fn no_garbled_folder_stops_what_makes_definitions_whole_and_examines_their_texts() {
        for round in 0..60 {
            let mut lot = Lot::new(round);
            read_folder(&folder(&mut lot), &mut lot);
        }
    }

    #[test]
    fn no_garbled_answer_stops_the_rules_of_the_form() {
        for round in 0..400 {
            answers(&mut Lot::new(round));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn no_bytes_stop_the_parser(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            read(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn no_text_stops_the_parser(text in "\\PC{0,200}") {
            read(&text);
        }
    }
}
