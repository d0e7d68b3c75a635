//! What a new record takes over from the one it was started from.

use std::mem::discriminant;

use assay_engine::EngineError;
use assay_pack::{Field, FieldKind, Register};

use super::sheet::{Sheet, asked};
use super::typed::Sent;
use crate::fail::Fail;

/// Name in the query of the record to take over from; no field begins like this.
pub(super) const FROM: &str = "_from";

/// Fills the title and the fields of the same key and type with the values of a record the reader may see; what the reader
/// may not see is not there, and the form begins as it would without.
pub(super) fn over(sheet: &Sheet<'_>, number: &str, sent: &mut Sent) -> Result<(), Fail> {
    let ctx = sheet.ctx;
    let record = match ctx.engine().record(&ctx.me()?.actor, number) {
        Ok(record) => record,
        Err(EngineError::Refused(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let Some(source) = ctx.engine().pack().register(&record.register) else { return Ok(()) };
    for field in asked(sheet.register) {
        let Some(value) = record.data.get(&field.key) else { continue };
        if is_carried(source, sheet.register, field) {
            sent.set(&field.key, sheet.fill(&field.kind, Some(value)));
        }
    }
    Ok(())
}

/// Is this a fact about the matter, and not about what was done with the record? Whose it is and when it is due begins
/// anew; dates are those of an event; and what a move asks for or writes belongs to that move.
fn is_carried(source: &Register, target: &Register, field: &Field) -> bool {
    let key = field.key.as_str();
    if matches!(key, "owner" | "due") || matches!(field.kind, FieldKind::Date | FieldKind::DateTime) {
        return false;
    }
    let of_a_move = |register: &Register| {
        let moves = register.workflow.iter().flat_map(|workflow| &workflow.moves);
        moves.into_iter().any(|step| {
            step.need.iter().chain(&step.ask).any(|asked| asked == key) || step.set.iter().any(|(set, _)| set == key)
        })
    };
    let Some(same) = source.field(key) else { return false };
    if key == "title" {
        return true;
    }
    let fits = match (&same.kind, &field.kind) {
        (FieldKind::Choice(from), FieldKind::Choice(to)) | (FieldKind::Choices(from), FieldKind::Choices(to)) => {
            from.options == to.options
        }
        (FieldKind::Link(from), FieldKind::Link(to)) | (FieldKind::Links(from), FieldKind::Links(to)) => {
            from.registers == to.registers
        }
        // Rows of one register mean something else in another.
        (FieldKind::Table(_) | FieldKind::Series { .. }, _) => false,
        (from, to) => discriminant(from) == discriminant(to),
    };
    fits && !of_a_move(source) && !of_a_move(target)
}
