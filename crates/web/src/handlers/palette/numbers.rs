//! Numbers of records as people abbreviate them.

use assay_core::format_number;
use assay_pack::{Numbering, Pack};

/// How many years back a number without a year is looked for.
const YEARS: i16 = 4;

/// The numbers that may be meant, the likeliest first: `nc42`, `NC-42`, `nc 2026 42` are NC-2026-0042 in 2026.
pub(super) fn meant(pack: &Pack, typed: &str, year: i16) -> Vec<String> {
    let typed = typed.trim();
    let Some(split) = typed.find(|letter: char| !letter.is_alphabetic()) else { return Vec::new() };
    let (prefix, rest) = typed.split_at(split);
    let Some(register) = pack.registers.iter().find(|register| register.prefix.eq_ignore_ascii_case(prefix)) else {
        return Vec::new();
    };
    let digits = rest.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let read: Result<Vec<u32>, _> = digits.map(str::parse).collect();
    let strange = rest.chars().any(|letter| !(letter.is_ascii_digit() || " -_/.".contains(letter)));
    match (read.unwrap_or_default().as_slice(), register.numbering) {
        _ if strange => Vec::new(),
        ([serial], Numbering::Plain) => vec![format_number(register, 0, *serial)],
        ([serial], Numbering::Yearly) => {
            (0..=YEARS).map(|back| format_number(register, year.saturating_sub(back), *serial)).collect()
        }
        ([year, serial], Numbering::Yearly) => {
            i16::try_from(*year).map(|year| vec![format_number(register, year, *serial)]).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
