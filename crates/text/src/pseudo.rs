//! A language made from English, in which everything that does not go through Fluent, and everything that has no room to
//! grow, is seen at a glance.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::scan;

/// The tag of the pseudo-language: [`Texts`](crate::Texts) built for it say `⟦Ŕēēààďîîñēēşş⟧` where their source says
/// `Readiness`.
pub const PSEUDO: &str = "qps-ploc";

/// Tags that messages may bring; they stay as they are.
const TAGS: [&str; 6] = ["<b>", "</b>", "<code>", "</code>", "<a>", "</a>"];

/// A source in the pseudo-language. One that is broken is handed back, to be reported as it stands.
pub(crate) fn pseudo(ftl: &str) -> String {
    if scan::too_deep(ftl).is_some() {
        return ftl.to_owned();
    }
    let Ok(mut resource) = parser::parse(ftl.to_owned()) else { return ftl.to_owned() };
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            // A term is part of the messages that name it, which have brackets of their own.
            Entry::Term(term) => {
                spell(&mut term.value);
                continue;
            }
            _ => continue,
        };
        let patterns = value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value));
        patterns.for_each(|pattern| {
            spell(pattern);
            enclose(pattern);
        });
    }
    serializer::serialize(&resource)
}

fn enclose(pattern: &mut Pattern<String>) {
    pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
    pattern.elements.push(PatternElement::TextElement { value: "⟧".to_owned() });
}

fn spell(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = spelled(value),
            PatternElement::Placeable { expression } => spell_variants(expression),
        }
    }
}

fn spell_variants(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| spell(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => spell_variants(expression),
        Expression::Inline(_) => {}
    }
}

/// Letters with marks; vowels twice, which makes a text longer by about a third.
fn spelled(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let tag = TAGS.into_iter().find(|tag| rest.starts_with(tag));
        let taken = match tag {
            Some(tag) => {
                spelled.push_str(tag);
                tag.len()
            }
            None => {
                let (marked, again) = marked(letter);
                spelled.push(marked);
                spelled.extend(again);
                letter.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    spelled
}

/// A letter with a mark, and the letter that follows it if it is a vowel.
fn marked(letter: char) -> (char, Option<char>) {
    const PLAIN: &str = "bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ";
    const MARKED: &str = "ƀçďƒğĥĵķļɱñþɋŕşţṽŵẋýžƁÇĎƑĞĤĴĶĻⱮÑÞɊŔŞŢṼŴẊÝŽ";
    match letter {
        'a' => ('à', Some('à')),
        'e' => ('ē', Some('ē')),
        'i' => ('î', Some('î')),
        'o' => ('ö', Some('ö')),
        'u' => ('û', Some('û')),
        'A' => ('À', Some('à')),
        'E' => ('Ē', Some('ē')),
        'I' => ('Î', Some('î')),
        'O' => ('Ö', Some('ö')),
        'U' => ('Û', Some('û')),
        _ => {
            let place = PLAIN.chars().position(|plain| plain == letter);
            (place.and_then(|place| MARKED.chars().nth(place)).unwrap_or(letter), None)
        }
    }
}
