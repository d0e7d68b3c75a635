pub(crate) fn new(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn create(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn edit(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
pub(crate) fn save(_: &crate::app::Ctx) -> crate::app::Answer { Err(crate::fail::Fail::NotFound) }
