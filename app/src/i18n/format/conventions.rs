//! The signs that each language puts into numbers, dates and times.

use domain::language::Language;

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Conventions {
    /// Stands between groups of three digits.
    pub group: &'static str,
    /// Whether a number of four digits is grouped too.
    pub groups_four_digits: bool,
    /// Stands before the fraction.
    pub decimal: &'static str,
    /// Stands before a negative number.
    pub minus: &'static str,
    /// A date in figures: `d` and `m` are day and month as they are, `D` and `M` in two digits, `Y` the year in
    /// four; everything else stands for itself.
    pub date: &'static str,
    /// Whether the hours before ten have a leading nought.
    pub hour_of_two_digits: bool,
    /// Stands between hours and minutes.
    pub time_separator: char,
}

const HYPHEN: &str = "-";
const MINUS: &str = "\u{2212}";
const NO_BREAK_SPACE: &str = "\u{a0}";
const NARROW_NO_BREAK_SPACE: &str = "\u{202f}";

/// The most frequent row: `1.234,5`, `05.11.2026`, `09:04`. The others name what differs.
const USUAL: Conventions = Conventions {
    group: ".",
    groups_four_digits: true,
    decimal: ",",
    minus: HYPHEN,
    date: "D.M.Y",
    hour_of_two_digits: true,
    time_separator: ':',
};

/// The usual signs with a space between groups.
const SPACED: Conventions = Conventions { group: NO_BREAK_SPACE, ..USUAL };

/// The signs of English, which Irish and Maltese share.
const INSULAR: Conventions = Conventions { group: ",", decimal: ".", ..USUAL };

const BG: Conventions =
    Conventions { groups_four_digits: false, date: "d.m.Y г.", hour_of_two_digits: false, ..SPACED };
const CS: Conventions = Conventions { hour_of_two_digits: false, ..SPACED };
const DA: Conventions = Conventions { time_separator: '.', ..USUAL };
const EL: Conventions = Conventions { date: "d/m/Y", ..USUAL };
const EN: Conventions = Conventions { date: "D/M/Y", ..INSULAR };
const ES: Conventions =
    Conventions { groups_four_digits: false, date: "d/m/Y", hour_of_two_digits: false, ..USUAL };
const ET: Conventions = Conventions { groups_four_digits: false, minus: MINUS, ..SPACED };
const FI: Conventions =
    Conventions { minus: MINUS, date: "d.m.Y", hour_of_two_digits: false, time_separator: '.', ..SPACED };
const FR: Conventions = Conventions { group: NARROW_NO_BREAK_SPACE, date: "D/M/Y", ..USUAL };
const GA: Conventions = Conventions { date: "d/m/Y", ..INSULAR };
const HR: Conventions = Conventions { minus: MINUS, date: "D. M. Y.", ..USUAL };
const HU: Conventions =
    Conventions { groups_four_digits: false, date: "Y. M. D.", hour_of_two_digits: false, ..SPACED };
const IS: Conventions = Conventions { date: "d.m.Y", ..USUAL };
const IT: Conventions = Conventions { groups_four_digits: false, date: "D/M/Y", ..USUAL };
const LT: Conventions = Conventions { minus: MINUS, date: "Y-M-D", ..SPACED };
const LV: Conventions = Conventions { groups_four_digits: false, ..SPACED };
const NB: Conventions = Conventions { minus: MINUS, ..SPACED };
const NL: Conventions = Conventions { date: "D-M-Y", ..USUAL };
const PL: Conventions = Conventions { groups_four_digits: false, date: "d.m.Y", ..SPACED };
const PT: Conventions = Conventions { groups_four_digits: false, date: "D/M/Y", ..SPACED };
const SK: Conventions = Conventions { date: "d. m. Y", hour_of_two_digits: false, ..SPACED };
const SL: Conventions = Conventions { groups_four_digits: false, minus: MINUS, date: "d. m. Y", ..USUAL };
const SV: Conventions = Conventions { minus: MINUS, date: "Y-M-D", ..SPACED };

/// The row of a language. Greek is printed in 24 hours, as its authorities do, where CLDR prefers twelve.
pub(super) const fn conventions(language: Language) -> &'static Conventions {
    match language {
        Language::Bg => &BG,
        Language::Cs => &CS,
        Language::Da => &DA,
        Language::De | Language::Ro => &USUAL,
        Language::El => &EL,
        Language::En | Language::Mt => &EN,
        Language::Es => &ES,
        Language::Et => &ET,
        Language::Fi => &FI,
        Language::Fr => &FR,
        Language::Ga => &GA,
        Language::Hr => &HR,
        Language::Hu => &HU,
        Language::Is => &IS,
        Language::It => &IT,
        Language::Lt => &LT,
        Language::Lv => &LV,
        Language::Nb => &NB,
        Language::Nl => &NL,
        Language::Pl => &PL,
        Language::Pt => &PT,
        Language::Sk => &SK,
        Language::Sl => &SL,
        Language::Sv => &SV,
    }
}
