//! The fonts that are embedded: Inter for reading, IBM Plex Mono for code, both under the SIL Open Font License.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts, and what Typst chooses them by.
pub(crate) struct Fonts {
    pub book: LazyHash<FontBook>,
    pub all: Vec<Font>,
}

static FILES: [&[u8]; 4] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/regular.ttf")),
    include_bytes!(concat!(env!("OUT_DIR"), "/italic.ttf")),
    include_bytes!(concat!(env!("OUT_DIR"), "/bold.ttf")),
    include_bytes!(concat!(env!("OUT_DIR"), "/mono.ttf")),
];

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&all)), all }
});

/// Can this letter be printed? Every face of Inter has the same letters.
pub(crate) fn covers(letter: char) -> bool {
    FONTS.all.first().is_some_and(|font| font.info().coverage.contains(u32::from(letter)))
}
