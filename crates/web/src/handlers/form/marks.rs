//! The decimal mark of numbers in forms.
//!
//! `1,234` is one and a bit to some readers and a thousand to others. So a field that shows a number with a comma says so in
//! a part of its own, [`MARK`], which travels with what was typed: through a draft, a refusal, a session that ended, another
//! language chosen meanwhile. A field that says nothing is read as the rules read any text, who take a lone comma before
//! three digits for neither. A point is a decimal mark everywhere: keypads have no other.

use std::borrow::Cow;

use assay_core::Message;
use rust_decimal::Decimal;

use super::typed::Typed;
use crate::app::Ctx;
use crate::views::form::Control;

/// The part of a number's field that says how it is written.
pub(crate) const MARK: &str = "mark";
/// The only mark that has to be said.
const COMMA: &str = ",";

/// Puts a number as the reader writes it under `part`, and how that is under `mark`.
pub(crate) fn put(ctx: &Ctx, typed: &mut Typed, part: &str, mark: &str, number: &str) {
    let habit = habit(ctx);
    if habit == COMMA && number.contains('.') {
        typed.put(part, number.replace('.', habit));
    } else {
        typed.put(part, number);
    }
    if !habit.is_empty() && !number.is_empty() {
        typed.put(mark, habit);
    }
}

/// The mark of a field that shows `value`, which came with `mark`; an empty one is the reader's to fill in.
pub(crate) fn shown(ctx: &Ctx, value: &str, mark: &str) -> &'static str {
    match (value.is_empty(), mark) {
        (true, _) => habit(ctx),
        (false, COMMA) => COMMA,
        (false, _) => "",
    }
}

/// What was typed in a field of this mark, with a point where that is meant. What is no number stays as it was typed, for it
/// is told back.
pub(crate) fn plain<'t>(typed: &'t str, mark: &str) -> Cow<'t, str> {
    let letters = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+-\u{2212},".contains(letter);
    let one = typed.matches(COMMA).count() == 1;
    match mark == COMMA && one && typed.chars().all(letters) {
        true => Cow::Owned(typed.replace(COMMA, ".")),
        false => Cow::Borrowed(typed),
    }
}

/// The field of a number outside the forms of records: what was typed into it, else `known`, which has a point.
pub(crate) fn control(ctx: &Ctx, name: &str, known: &str, unit: Option<String>) -> Control {
    let mut typed = Typed::default();
    match ctx.field(name) {
        Some(text) => {
            typed.put("", text);
            typed.put(MARK, ctx.field(&format!("{name}.{MARK}")).unwrap_or_default());
        }
        None => put(ctx, &mut typed, "", MARK, known),
    }
    let mark = shown(ctx, typed.value(), typed.part(MARK));
    Control::Decimal { value: typed.value().to_owned(), mark, unit }
}

/// What was typed into such a field, for the rules to read; none when it was not sent.
pub(crate) fn sent<'c>(ctx: &'c Ctx, name: &str) -> Option<Cow<'c, str>> {
    let mark = ctx.field(&format!("{name}.{MARK}")).unwrap_or_default();
    Some(plain(ctx.field(name)?.trim(), mark))
}

/// What was typed into such a field as a number; none where it is empty or was not sent.
///
/// # Errors
///
/// What is no number.
pub(crate) fn number(ctx: &Ctx, name: &str) -> Option<Result<Decimal, Message>> {
    sent(ctx, name).filter(|typed| !typed.is_empty()).map(|typed| assay_core::value::typed(&typed))
}

/// The reader's mark, where it is no point.
fn habit(ctx: &Ctx) -> &'static str {
    match ctx.reader.tongue.locale().point() {
        COMMA => COMMA,
        _ => "",
    }
}
