//! The register that holds the workspace's own values of the pack's parameters.
//!
//! Its fields are not written down twice: each parameter is one, with the same kind and bounds. So a value is refused,
//! kept, sealed and shown like that of any other record.

use std::collections::BTreeMap;

use super::field::{DraftField, TEXT_LENGTH};
use super::manifest::Manifest;
use super::register::DraftRegister;
use super::report::Report;
use crate::model::{Choices, Field, FieldKind, Parameter, ParameterKind};

/// Gives the register with `parameters = true` a field for every parameter.
pub(crate) fn add_fields(report: &Report<'_>, manifest: &Manifest, drafts: &mut [DraftRegister]) {
    let mut first: Option<String> = None;
    for draft in drafts.iter_mut().filter(|draft| draft.parameters) {
        if let Some(first) = &first {
            let message = format!("the parameters are fields of `{first}` already");
            report.error_help(draft.place, message, "one register has `parameters = true`");
            continue;
        }
        first = Some(draft.key.clone());
        if !draft.single {
            let message = format!("the register of parameters `{}` may hold many records", draft.key);
            report.error_help(draft.place, message, "add `single = true` to it");
        }
        for (key, (parameter, place)) in &manifest.parameters {
            if draft.field(key).is_some() {
                report.error_help(
                    *place,
                    format!("the parameter `{key}` has the name of a field of `{}`", draft.key),
                    "choose another key",
                );
                continue;
            }
            draft.fields.push(DraftField::bare(Field::of(key, kind(parameter)), *place));
        }
    }
}

fn kind(parameter: &Parameter) -> FieldKind {
    match &parameter.kind {
        ParameterKind::Integer => FieldKind::Integer { min: parameter.min, max: parameter.max, unit: None },
        ParameterKind::Text => FieldKind::Text { max_length: TEXT_LENGTH },
        ParameterKind::Choice(options) => {
            FieldKind::Choice(Choices { options: options.clone(), aliases: BTreeMap::new() })
        }
    }
}
