pub(crate) fn ask(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn make(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
