//! Read-only views with real columns, one per register: for BI tools and people who know SQL.

use std::collections::BTreeMap;

use assay_pack::{Field, FieldKind, Register};
use assay_seal::Hash;

use super::Tx;
use super::slots::{SLOTS, shown};
use crate::error::StoreError;

/// Fact of the workspace: how long its ledger was when figures for the planner were last gathered.
const COUNTED: &str = "planner-figures-at";

/// Records from which on a register's indexed fields are worth an index each.
const LARGE: i64 = 2_000;

/// Orders in which large registers are listed, as `Tx::list` writes them.
const ORDERS: [(&str, &str); 3] = [
    ("title", "title COLLATE NOCASE, number DESC"),
    ("due", "due IS NULL, due, number DESC"),
    ("changed", "changed, number"),
];

impl Tx<'_> {
    /// Makes the views, if the pack's registers have changed since they were made.
    pub(crate) fn create_views(&self) -> Result<(), StoreError> {
        let names: Vec<(&Register, String)> =
            self.pack.registers.iter().map(|register| (register.as_ref(), view_name(register))).collect();
        let statements: Vec<String> = names.iter().map(|(register, name)| self.view(register, name)).collect();
        let print = Hash::of(statements.join(";").as_bytes()).to_string();
        if self.meta("views")?.as_deref() == Some(print.as_str()) {
            return Ok(());
        }
        let stale = "SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\'";
        for name in self.all(stale, &[], |row| Ok(row.text(0)?.to_owned()))? {
            self.execute(&format!("DROP VIEW IF EXISTS \"{name}\""), &[])?;
        }
        for statement in &statements {
            self.execute(statement, &[])?;
        }
        self.set_meta("views", &print)
    }

    /// Gives registers that have grown large the indexes of their indexed fields, and takes away indexes the pack no
    /// longer asks for.
    ///
    /// Every index of the table costs each new record of any register a little, so small registers, which are read
    /// quickly anyway, have none.
    ///
    /// # Errors
    /// The database failed.
    pub fn tune(&self) -> Result<(), StoreError> {
        let grown = "SELECT register FROM serial GROUP BY register HAVING sum(last) >= $1";
        let large = self.all(grown, &[LARGE.into()], |row| Ok(row.text(0)?.to_owned()))?;
        let mut wanted = BTreeMap::new();
        for register in large.iter().filter_map(|key| self.pack.register(key)) {
            let suffix = register.key.replace('-', "_");
            let listed =
                |field: &&Field| register.filters.contains(&field.key) || register.columns.contains(&field.key);
            // Links are found through their own table.
            let fields = register.fields.iter().filter(|field| field.index && !field.kind.is_link());
            for field in fields.filter(listed) {
                let name = format!("field_{suffix}_{}", field.key);
                let value = shown(self.dialect(), register, &field.key).replace("r.", "");
                let statement = format!(
                    "CREATE INDEX \"{name}\" ON record (register, withdrawn, {value}, number) \
                     WHERE register = '{}' AND withdrawn = 0",
                    register.key
                );
                wanted.insert(name, statement);
            }
        }
        for (order, columns) in ORDERS.iter().filter(|_| !large.is_empty()) {
            let name = format!("order_{order}");
            // With what lists filter by, so that rows are passed over without being read.
            let filtered = SLOTS.join(", ");
            let statement =
                format!("CREATE INDEX \"{name}\" ON record (register, withdrawn, {columns}, kind, state, {filtered})");
            wanted.insert(name, statement);
        }
        let present = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' \
                       AND (name LIKE 'field\\_%' ESCAPE '\\' OR name LIKE 'order\\_%' ESCAPE '\\')";
        for (name, made) in self.all(present, &[], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))? {
            if wanted.get(&name) == Some(&made) {
                wanted.remove(&name);
            } else {
                self.execute(&format!("DROP INDEX \"{name}\""), &[])?;
            }
        }
        for statement in wanted.values() {
            self.execute(statement, &[])?;
        }
        // Without figures the planner takes every index for equally good, and leaves those of fields unused. They stay right
        // until there is half as much again.
        let entries = self.ledger_end()?.0;
        let counted: u64 = self.meta(COUNTED)?.and_then(|counted| counted.parse().ok()).unwrap_or_default();
        if !large.is_empty() && (!wanted.is_empty() || entries > counted + counted / 2) {
            self.execute("ANALYZE record", &[])?;
            self.set_meta(COUNTED, &entries.to_string())?;
        }
        Ok(())
    }

    fn view(&self, register: &Register, name: &str) -> String {
        let built_in = ["number", "title", "state", "created", "created_by", "changed", "version"];
        let mut columns = vec![
            "r.number".to_owned(),
            "r.title".to_owned(),
            "r.state".to_owned(),
            "strftime('%Y-%m-%dT%H:%M:%SZ', r.created / 1000000, 'unixepoch') AS created".to_owned(),
            "r.created_by".to_owned(),
            "strftime('%Y-%m-%dT%H:%M:%SZ', r.changed / 1000000, 'unixepoch') AS changed".to_owned(),
            "r.version".to_owned(),
        ];
        for field in register.fields.iter().filter(|field| !built_in.contains(&field.key.as_str())) {
            columns.push(format!("{} AS \"{}\"", self.column(field), field.key));
        }
        columns.push(format!("{} AS imported", self.dialect().field(assay_core::keys::IMPORTED)));
        format!(
            "CREATE VIEW \"{name}\" AS SELECT {} FROM record r WHERE r.register = '{}' AND r.withdrawn = 0",
            columns.join(", "),
            register.key
        )
    }

    fn column(&self, field: &Field) -> String {
        let value = self.dialect().field(&field.key);
        match field.kind {
            FieldKind::Decimal { .. } => format!("CAST({value} AS REAL)"),
            FieldKind::Money => format!("CAST({} AS REAL)", self.dialect().field(&format!("{}.amount", field.key))),
            _ => value,
        }
    }
}

/// The name of a register's view.
fn view_name(register: &Register) -> String {
    format!("v_{}", register.key.replace('-', "_"))
}
