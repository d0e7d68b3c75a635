//! What a new record begins with.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{Host, Json, MemoryFacts, Record};

use super::sheet::{CURRENCY, Sheet, asked};
use crate::fail::Fail;

/// The values a new record gets when nobody types others: the form shows them, so that nothing comes as a surprise. Defaults
/// that look further than the organisation's own record are left to the engine, which knows everything.
pub(crate) fn defaults(sheet: &Sheet<'_>) -> Result<BTreeMap<String, Json>, Fail> {
    let (engine, register) = (sheet.ctx.engine(), sheet.register);
    let pack = engine.pack();
    let actor = &sheet.ctx.me()?.actor;
    let mut facts = MemoryFacts::new();
    facts.put(pack, sheet.ctx.me()?.person.clone());
    for (number, _) in engine.titles(actor, &pack.organisation, 1)? {
        facts.put(pack, engine.record(actor, &number)?);
    }
    let now = engine.now();
    let mut data = BTreeMap::new();
    if register.field("owner").is_some() {
        data.insert("owner".to_owned(), Json::String(actor.person.clone()));
    }
    let blank = Record {
        register: register.key.clone(),
        number: String::new(),
        version: 0,
        state: register.workflow.as_ref().map(|workflow| workflow.start.clone()),
        created: now.at,
        created_by: actor.person.clone(),
        changed_by: actor.person.clone(),
        changed: now.at,
        entered: now.at,
        withdrawn: false,
        external: None,
        data: data.clone(),
        doers: BTreeMap::new(),
    };
    let host = Host::new(pack, &facts);
    let blank = host.admit(Arc::new(blank));
    for field in asked(register) {
        let Some(program) = &field.default else { continue };
        let value = host.evaluate(program, blank.clone(), actor, now);
        if let Some(json) = host.to_json(&value, &field.kind, CURRENCY) {
            data.entry(field.key.clone()).or_insert(json);
        }
    }
    Ok(data)
}
