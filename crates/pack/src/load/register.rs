//! Reads a register file.

use super::compare::{self, DraftCompare};
use super::field::{self, DraftField};
use super::manifest::values;
use super::page::{self, DraftPage};
use super::report::{At, Place};
use super::views::{self, DraftView};
use super::walk::Table;
use super::words::KeyForm;
use super::workflow::{self, DraftWorkflow};
use crate::model::{Inverse, Numbering};

/// A register as read: names and expressions are not yet looked up.
pub(crate) struct DraftRegister {
    pub key: String,
    /// The key in the file, or the file's start.
    pub place: Place,
    pub prefix: Option<At<String>>,
    pub numbering: Numbering,
    pub width: usize,
    pub group: Option<At<String>>,
    pub order: i64,
    pub clauses: Vec<At<String>>,
    pub icon: Option<String>,
    pub single: bool,
    /// Has a field for every parameter of the pack.
    pub parameters: bool,
    pub behaviours: Vec<At<String>>,
    pub columns: Vec<At<String>>,
    pub filters: Vec<At<String>>,
    pub sort: Option<At<String>>,
    pub subtitle: Vec<At<String>>,
    pub sections: Vec<At<String>>,
    pub fields: Vec<DraftField>,
    pub workflow: Option<DraftWorkflow>,
    pub permissions: DraftPermissions,
    pub compare: Option<DraftCompare>,
    pub views: Vec<DraftView>,
    pub page: Option<DraftPage>,
    /// Found when all registers are read.
    pub inverses: Vec<Inverse>,
}

/// Permissions as read.
#[derive(Default)]
pub(crate) struct DraftPermissions {
    pub read: Vec<At<String>>,
    pub create: Vec<At<String>>,
    pub edit: Vec<At<String>>,
    pub comment: Vec<At<String>>,
}

/// Reads the register in the file `registers/<stem>.toml`.
pub(crate) fn read(root: &Table<'_>, stem: &str, with_site: bool) -> DraftRegister {
    let report = root.report();
    let key = root.required("key").and_then(|node| node.key(KeyForm::Kebab));
    if let Some(key) = key.as_ref().filter(|key| key.value != stem) {
        let message = format!("the register `{}` is in the file of `{stem}`", key.value);
        report.error_help(key.place, message, format!("name the file {}.toml, or write key = \"{stem}\"", key.value));
    }
    let numbering = [("yearly", Numbering::Yearly), ("plain", Numbering::Plain)];
    let numbering = root.word("numbering", &numbering).unwrap_or(Numbering::Plain);
    let default_width = match numbering {
        Numbering::Yearly => 4,
        Numbering::Plain => 2,
    };
    let width = root.integer("width").and_then(|width| {
        let digits = usize::try_from(width.value).ok().filter(|digits| (1..=12).contains(digits));
        if digits.is_none() {
            report.error(width.place, "`width` must be from 1 to 12 digits");
        }
        digits
    });
    let prefix = root.required_string("prefix").filter(|prefix| {
        let fits = prefix.value.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        let fits = fits && prefix.value.chars().next().is_some_and(|first| first.is_ascii_uppercase());
        if !fits {
            let hint = "use capital letters and digits, a letter first; the part before the first dash is the prefix";
            report.error_help(prefix.place, format!("`{}` is not a usable prefix", prefix.value), hint);
        }
        fits
    });
    let permissions = match root.required("permissions").and_then(|node| node.table()) {
        Some(table) => read_permissions(&table),
        None => DraftPermissions::default(),
    };
    let fields = root.table("fields");
    let register = DraftRegister {
        key: stem.to_owned(),
        place: key.map_or(root.place, |key| key.place),
        prefix,
        numbering,
        width: width.unwrap_or(default_width),
        group: root.required_string("group"),
        order: root.integer("order").map_or(0, |order| order.value),
        clauses: root.strings_or_one("clauses"),
        icon: root.string("icon").map(|icon| icon.value),
        single: root.flag("single"),
        parameters: root.flag("parameters"),
        behaviours: root.strings("behaviours"),
        columns: root.strings("columns"),
        filters: root.strings("filters"),
        sort: root.string("sort"),
        subtitle: root.strings_or_one("subtitle"),
        sections: root.strings("sections"),
        fields: field::read_all(fields.as_ref(), root.place, with_site),
        workflow: root.table("workflow").map(|table| workflow::read(&table)),
        permissions,
        compare: root.table("compare").and_then(|table| compare::read(&table)),
        views: root.table("views").map(|table| views::read(&table)).unwrap_or_default(),
        page: root.table("page").map(|table| page::read(&table)),
        inverses: Vec::new(),
    };
    root.finish();
    register
}

fn read_permissions(table: &Table<'_>) -> DraftPermissions {
    let required = |key| table.required(key).map(|node| node.strings_or_one()).unwrap_or_default();
    let (read, create, edit) = (required("read"), required("create"), required("edit"));
    let comment = table.get("comment").map_or_else(|| read.clone(), |node| node.strings_or_one());
    table.finish();
    DraftPermissions { read, create, edit, comment }
}

impl DraftRegister {
    /// The field with this key.
    pub fn field(&self, key: &str) -> Option<&DraftField> {
        self.fields.iter().find(|draft| draft.field.key == key)
    }

    /// Keys of all fields.
    pub fn field_keys(&self) -> Vec<&str> {
        self.fields.iter().map(|draft| draft.field.key.as_str()).collect()
    }

    /// Keys of all states, if it has a workflow.
    pub fn states(&self) -> Option<Vec<&str>> {
        let workflow = self.workflow.as_ref()?;
        Some(workflow.states.iter().map(|state| state.key.value.as_str()).collect())
    }

    /// The section keys in page order.
    pub fn section_keys(&self) -> Vec<String> {
        values(&self.sections)
    }
}
