//! Reads and checks `[navigation]`: a smaller navigation, where a parameter asks for it.

use super::manifest::values;
use super::report::At;
use super::resolve::Names;
use super::walk::Table;
use crate::model::{Navigation, ParameterKind};

/// The table as written.
pub(crate) struct DraftNavigation {
    parameter: At<String>,
    shown: Vec<(At<String>, Vec<At<String>>)>,
}

/// Reads `[navigation]` of one manifest: `parameter`, and a list of registers for each of its options that has one.
pub(crate) fn read(table: &Table<'_>) -> Option<DraftNavigation> {
    let parameter = table.required_string("parameter");
    let shown = table.rest().into_iter().map(|(option, node)| (option, node.strings())).collect();
    Some(DraftNavigation { parameter: parameter?, shown })
}

impl DraftNavigation {
    /// Checks that the parameter has these options, and that the registers are there.
    pub fn check(&self, names: &Names<'_>) {
        let parameters = &names.manifest.parameters;
        if !names.known(&self.parameter, parameters.keys().map(String::as_str), "parameter") {
            return;
        }
        let kind = parameters.get(&self.parameter.value).map(|(parameter, _)| &parameter.kind);
        let Some(ParameterKind::Choice(options)) = kind else {
            let message = format!("the parameter `{}` has no options", self.parameter.value);
            names.report.error_help(self.parameter.place, message, "name a parameter of type = \"choice\"");
            return;
        };
        for (option, registers) in &self.shown {
            names.known(option, options.iter().map(String::as_str), "option");
            for register in registers {
                names.known(register, names.registers.iter().map(String::as_str), "register");
            }
        }
    }

    /// The navigation, once it has been checked.
    pub fn finish(self) -> Navigation {
        let shown = self.shown.into_iter().map(|(option, registers)| (option.value, values(&registers)));
        Navigation { parameter: self.parameter.value, shown: shown.collect() }
    }
}
