//! Reads and checks `[watch]`: the figures of the first page.

use super::register::DraftRegister;
use super::report::At;
use super::resolve::Names;
use super::walk::Table;
use crate::model::{Better, FieldKind, Watch};

/// The table as written.
pub(crate) struct DraftWatch {
    pub register: At<String>,
    series: At<String>,
    unit: Option<At<String>>,
    target: Option<At<String>>,
    limits: Option<(At<String>, At<String>)>,
    better: Option<DraftBetter>,
}

struct DraftBetter {
    field: At<String>,
    more: At<String>,
    less: At<String>,
}

/// Reads `[watch]` of one manifest.
pub(crate) fn read(table: &Table<'_>) -> Option<DraftWatch> {
    let (register, series) = (table.required_string("register"), table.required_string("series"));
    let limits = table.table("limits").and_then(|limits| {
        let both = limits.required_string("lower").zip(limits.required_string("upper"));
        limits.finish();
        both
    });
    let better = table.table("better").and_then(|better| {
        let field = better.required_string("field");
        let options = better.required_string("more").zip(better.required_string("less"));
        better.finish();
        let (more, less) = options?;
        Some(DraftBetter { field: field?, more, less })
    });
    let (unit, target) = (table.string("unit"), table.string("target"));
    table.finish();
    Some(DraftWatch { register: register?, series: series?, unit, target, limits, better })
}

impl DraftWatch {
    /// Checks that the fields are there and of types that can be drawn.
    pub fn check(&self, names: &Names<'_>, register: &DraftRegister) {
        let needs = |name: &At<String>, fits: fn(&FieldKind) -> bool, what: &str| {
            names.field_of(register, name, fits, what);
        };
        needs(&self.series, |kind| matches!(kind, FieldKind::Series { .. }), "series");
        if let Some(name) = &self.unit {
            needs(name, |kind| matches!(kind, FieldKind::Text { .. }), "text");
        }
        let limits = self.limits.iter().flat_map(|(lower, upper)| [lower, upper]);
        for name in self.target.iter().chain(limits) {
            needs(name, |kind| matches!(kind, FieldKind::Decimal { .. }), "decimal");
        }
        let Some(better) = &self.better else { return };
        needs(&better.field, |kind| matches!(kind, FieldKind::Choice(_)), "choice");
        if let Some(FieldKind::Choice(choices)) = register.field(&better.field.value).map(|draft| &draft.field.kind) {
            for option in [&better.more, &better.less] {
                names.known(option, choices.options.iter().map(String::as_str), "option");
            }
        }
    }

    /// The figures to watch, once they have been checked.
    pub fn finish(self) -> Watch {
        Watch {
            register: self.register.value,
            series: self.series.value,
            unit: self.unit.map(|name| name.value),
            target: self.target.map(|name| name.value),
            limits: self.limits.map(|(lower, upper)| (lower.value, upper.value)),
            better: self.better.map(|better| Better {
                field: better.field.value,
                more: better.more.value,
                less: better.less.value,
            }),
        }
    }
}
