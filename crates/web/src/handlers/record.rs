pub(crate) fn record(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn history(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn link(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn unlink(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn comment(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn attach(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn file(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
