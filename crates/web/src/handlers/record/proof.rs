//! The proof of a record's history: verified here, and a file for those who would rather verify it elsewhere.

use assay_engine::{EngineError, Proven};
use std::collections::BTreeMap;

use super::{found, head_of, sealed, trail};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{download, page};
use crate::views::parts::Link;
use crate::views::record::{Proof, Sealed};
use crate::views::shell::At;

/// The page that verifies the history now and says how to do it elsewhere.
pub(crate) fn proof(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let path = href(&register.key, &record.number);
    let trail = trail(ctx, &record.number)?;
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let said = Sealed { verify: None, ..sealed(&present, &record, &trail)? };
    let head = head_of(ctx, register, &record)?;
    let view = match ctx.engine().prove(&ctx.me()?.actor, &record.number) {
        Ok(Proven { origin, size, root, signed, keys, .. }) => {
            let key = keys.iter().map(|key| format!(" --key \"{key}\"")).collect::<String>();
            Proof {
                head,
                sealed: Sealed { verified: Some(present.moment(ctx.engine().now().at)), ..said },
                origin,
                size,
                root,
                signed: present.moment(signed),
                keys,
                file: format!("{path}/proof.json"),
                command: format!("assay verify {}{key}", file_name(&record.number)),
            }
        }
        // That it does not hold is the answer, not a failure to answer.
        Err(EngineError::Invalid(why)) => {
            Proof { head, sealed: Sealed { broken: Some(why), ..said }, ..Proof::default() }
        }
        Err(error) => return Err(error.into()),
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    page(ctx, &view, At::Register(register.key.clone()), vec![list, Link::new(record.number, path)])
}

/// The proof as a file that `assay verify` reads.
pub(crate) fn proof_file(ctx: &Ctx) -> Answer {
    let (_, record) = found(ctx)?;
    let proven = ctx.engine().prove(&ctx.me()?.actor, &record.number)?;
    let body =
        serde_json::to_vec_pretty(&proven.file).map_err(|error| Fail::from(EngineError::Invalid(error.to_string())))?;
    Ok(download(&file_name(&record.number), "application/json", body))
}

fn file_name(number: &str) -> String {
    format!("{number}.proof.json")
}
