//! Record numbers: `NC-2026-0042` or `PRC-04`.

use assay_pack::{Numbering, Register};

/// Writes the number of the `serial`-th record (of `year`, where numbers start again each year).
#[must_use]
pub fn format_number(register: &Register, year: i16, serial: u32) -> String {
    let width = register.width;
    match register.numbering {
        Numbering::Yearly => format!("{}-{year}-{serial:0width$}", register.prefix),
        Numbering::Plain => format!("{}-{serial:0width$}", register.prefix),
    }
}

/// Reads `(year, serial)` back from a number of this register; the year is 0 where numbers are plain.
#[must_use]
pub fn serial_of(register: &Register, number: &str) -> Option<(i16, u32)> {
    let rest = number.strip_prefix(register.prefix.as_str())?.strip_prefix('-')?;
    match register.numbering {
        Numbering::Yearly => {
            let (year, serial) = rest.split_once('-')?;
            Some((year.parse().ok()?, serial.parse().ok()?))
        }
        Numbering::Plain => Some((0, rest.parse().ok()?)),
    }
}
