//! The decimal mark of numbers in forms.
//!
//! `1,234` is one and a bit to some readers and a thousand to others. So a field that shows a number with a comma says so in
//! a part of its own, [`MARK`], which travels with what was typed: through a draft, a refusal, a session that ended, another
//! language chosen meanwhile. A field that says nothing is read as the rules read any text, who take a lone comma before
//! three digits for neither. A point is a decimal mark everywhere: keypads have no other.

use std::borrow::Cow;

use super::typed::Typed;
use crate::app::Ctx;

/// The part of a number's field that says how it is written.
pub(super) const MARK: &str = "mark";
/// The only mark that has to be said.
const COMMA: &str = ",";

/// Puts a number as the reader writes it under `part`, and how that is under `mark`.
pub(super) fn put(ctx: &Ctx, typed: &mut Typed, part: &str, mark: &str, number: &str) {
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
pub(super) fn shown(ctx: &Ctx, value: &str, mark: &str) -> &'static str {
    match (value.is_empty(), mark) {
        (true, _) => habit(ctx),
        (false, COMMA) => COMMA,
        (false, _) => "",
    }
}

/// What was typed in a field of this mark, with a point where that is meant. What is no number stays as it was typed, for it
/// is told back.
pub(super) fn plain<'t>(typed: &'t str, mark: &str) -> Cow<'t, str> {
    let letters = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+-\u{2212},".contains(letter);
    let one = typed.matches(COMMA).count() == 1;
    match mark == COMMA && one && typed.chars().all(letters) {
        true => Cow::Owned(typed.replace(COMMA, ".")),
        false => Cow::Borrowed(typed),
    }
}

/// The reader's mark, where it is no point.
fn habit(ctx: &Ctx) -> &'static str {
    match ctx.reader.tongue.locale().point() {
        COMMA => COMMA,
        _ => "",
    }
}
