//! The texts a crate brings.

use include_dir::{Dir, File};

use crate::{PSEUDO, Texts};

/// The languages the product speaks. Every crate and every pack that comes with it says everything in each of them; the
/// first is the measure of the others.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

/// The language that answers to this tag: of that name, else of its first part, so that `en-GB` finds `en`.
pub fn speaks(tag: &str) -> Option<&'static str> {
    let subtag = tag.split(['-', '_']).next().unwrap_or_default();
    let named = |name: &str| LANGUAGES.into_iter().find(|language| language.eq_ignore_ascii_case(name));
    // The pseudo-language is made, not written, and only builds for developers have it.
    let pseudo = (cfg!(debug_assertions) && tag.eq_ignore_ascii_case(PSEUDO)).then_some(PSEUDO);
    named(tag).or_else(|| named(subtag)).or(pseudo)
}

/// The Fluent sources that a crate embeds: a folder of files for each language.
#[derive(Clone, Copy, Debug)]
pub struct Sources(&'static Dir<'static>);

impl Sources {
    /// The sources in this folder of folders.
    pub const fn new(locales: &'static Dir<'static>) -> Self {
        Self(locales)
    }

    /// The files of a language as file name and text, in the order of their names; those of the first language where it
    /// has none.
    pub fn of(self, language: &str) -> Vec<(&'static str, &'static str)> {
        let spoken = LANGUAGES.into_iter().find(|known| speaks(language) == Some(known));
        let folder = self.0.get_dir(spoken.unwrap_or(LANGUAGES[0]));
        let name = |file: &'static File<'static>| file.path().file_name()?.to_str();
        let files = folder.into_iter().flat_map(Dir::files);
        let mut files: Vec<_> = files.filter_map(|file| Some((name(file)?, file.contents_utf8()?))).collect();
        files.retain(|(name, _)| name.ends_with(".ftl"));
        files.sort_unstable_by_key(|(name, _)| *name);
        files
    }

    /// Where the other languages differ from the first in anything but their words: messages, attributes and variables
    /// that are missing or too many, and files that cannot be read. Empty when every language says everything.
    pub fn differences(self) -> Vec<String> {
        let mut built = Vec::new();
        let mut told = Vec::new();
        for language in LANGUAGES {
            match Texts::build(language, &self.of(language)) {
                Ok(texts) => built.push(texts),
                Err(faults) => told.extend(faults.iter().map(|fault| format!("{language}: {fault}"))),
            }
        }
        if let [first, others @ ..] = built.as_slice() {
            told.extend(others.iter().flat_map(|texts| texts.differences(first)));
        }
        told
    }
}
