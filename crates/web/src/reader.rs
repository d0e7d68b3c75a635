//! Who reads: in which language, by which clock, in which colours.

use std::sync::{Arc, OnceLock};

use assay_engine::{Engine, Preferences, Renderer};
use assay_text::{LANGUAGES, Locale, PSEUDO, Texts, speaks};
use axum::http::{HeaderMap, header};
use jiff::tz::TimeZone;

use crate::views::shell::Theme;
use crate::views::ui_texts;

/// Everything that is said in one language.
pub(crate) struct Tongue {
    /// Its tag.
    pub tag: &'static str,
    /// What records, rules and checks say.
    pub words: Renderer,
    /// What pages say.
    pub ui: Texts,
}

impl Tongue {
    fn new(engine: &Engine, tag: &'static str) -> Result<Self, String> {
        let words = Renderer::new(engine.pack(), tag, &[]).map_err(|error| error.to_string())?;
        let ui = Texts::build(tag, &ui_texts().of(tag))
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
        Ok(Self { tag, words, ui })
    }

    /// How this language writes dates and numbers.
    pub fn locale(&self) -> &'static Locale {
        self.ui.locale()
    }
}

/// The languages of a server: those that both the pack and the pages speak, in the pack's order; for developers the
/// pseudo-language too. All but the first are read when somebody first asks for them.
pub(crate) struct Tongues {
    first: Arc<Tongue>,
    others: Vec<(&'static str, OnceLock<Option<Arc<Tongue>>>)>,
}

impl Tongues {
    /// # Errors
    /// The texts of the first language cannot be read.
    pub fn of(engine: &Engine) -> Result<Self, String> {
        let languages = engine.pack().languages.iter();
        let mut tags: Vec<&'static str> = languages
            .filter_map(|tag| LANGUAGES.into_iter().find(|language| language == tag))
            .chain(speaks(PSEUDO))
            .collect();
        let first = if tags.first().is_some_and(|tag| *tag != PSEUDO) { tags.remove(0) } else { LANGUAGES[0] };
        let others = tags.into_iter().map(|tag| (tag, OnceLock::new())).collect();
        Ok(Self { first: Arc::new(Tongue::new(engine, first)?), others })
    }

    /// The tags of all languages.
    pub fn tags(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.first.tag).chain(self.others.iter().map(|(tag, _)| *tag))
    }

    /// The language that answers to this tag.
    fn named(&self, engine: &Engine, tag: &str) -> Option<Arc<Tongue>> {
        let tag = speaks(tag)?;
        if tag == self.first.tag {
            return Some(Arc::clone(&self.first));
        }
        let (tag, known) = self.others.iter().find(|(other, _)| *other == tag)?;
        let build = || match Tongue::new(engine, tag) {
            Ok(tongue) => Some(Arc::new(tongue)),
            Err(error) => {
                tracing::error!(%error, language = tag, "the texts of a language cannot be read");
                None
            }
        };
        known.get_or_init(build).clone()
    }
}

/// How dates are written in lists and beside facts; sentences write them out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum DateStyle {
    /// `12 Nov 2026`.
    #[default]
    Words,
    /// `2026-11-12`.
    Iso,
}

impl DateStyle {
    pub const ALL: [Self; 2] = [Self::Words, Self::Iso];

    /// The value that forms and preferences use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Iso => "iso",
        }
    }

    /// The style of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }
}

/// How one reader is spoken to.
#[derive(Clone)]
pub(crate) struct Reader {
    pub tongue: Arc<Tongue>,
    /// The zone their moments are shown in.
    pub zone: TimeZone,
    pub dates: DateStyle,
    pub theme: Theme,
    /// Do single keys and sequences of keys do something?
    pub shortcuts: bool,
}

/// What a request says of its reader.
pub(crate) struct Asked<'a> {
    /// The language named in the address, where that is offered.
    pub here: Option<&'a str>,
    /// What the signed-in person has chosen.
    pub chosen: Option<&'a Preferences>,
    /// The language and colours a browser remembers for people who are not signed in.
    pub language: Option<&'a str>,
    pub theme: Option<&'a str>,
    pub headers: &'a HeaderMap,
}

impl Reader {
    /// The reader of a request.
    pub fn of(tongues: &Tongues, engine: &Engine, asked: &Asked<'_>) -> Self {
        let chosen = asked.chosen;
        let preferred = chosen.and_then(|chosen| chosen.language.as_deref());
        let named = |tag: &str| tongues.named(engine, tag);
        let remembered = [asked.here, preferred, asked.language].into_iter().flatten().find_map(named);
        let tongue = remembered.or_else(|| accepted(asked.headers).into_iter().find_map(named));
        let theme = chosen.and_then(|chosen| chosen.theme.as_deref()).or(asked.theme);
        let own_zone = chosen.and_then(|chosen| TimeZone::get(chosen.zone.as_deref()?).ok());
        let dates = chosen.and_then(|chosen| DateStyle::named(chosen.dates.as_deref()?));
        Self {
            tongue: tongue.unwrap_or_else(|| Arc::clone(&tongues.first)),
            zone: own_zone.unwrap_or_else(|| engine.zone()),
            dates: dates.unwrap_or_default(),
            theme: theme.and_then(Theme::named).unwrap_or_default(),
            shortcuts: chosen.and_then(|chosen| chosen.shortcuts).unwrap_or(true),
        }
    }
}

/// The languages a browser asks for, the dearest first.
fn accepted(headers: &HeaderMap) -> Vec<&str> {
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).into_iter().filter_map(|line| line.to_str().ok());
    let mut wanted: Vec<(&str, f32)> = lines
        .flat_map(|line| line.split(','))
        .filter_map(|part| {
            let mut parts = part.split(';').map(str::trim);
            let tag = parts.next().filter(|tag| !tag.is_empty())?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok());
            Some((tag, weight.unwrap_or(1.0)))
        })
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    // Of the same weight, the one named first.
    wanted.sort_by(|left, right| right.1.total_cmp(&left.1));
    wanted.into_iter().map(|(tag, _)| tag).collect()
}
