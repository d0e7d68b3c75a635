//! The sheet of keyboard shortcuts.

use super::{Named, Say};

/// The page. What it says is the same for everybody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keys;

/// Shortcuts of one place.
pub(crate) struct KeyGroup {
    pub(crate) title: &'static str,
    pub(crate) keys: &'static [(&'static str, &'static str)],
}

impl Keys {
    /// Where, then message and keys.
    pub(crate) fn groups(&self) -> [KeyGroup; 5] {
        [
            KeyGroup {
                title: "keys-everywhere",
                keys: &[("key-palette", "Ctrl K"), ("key-slash", "/"), ("key-help", "?"), ("key-close", "Esc")],
            },
            KeyGroup {
                title: "keys-go",
                keys: &[("key-home", "G H"), ("key-work", "G W"), ("key-readiness", "G R"), ("key-report", "N F")],
            },
            KeyGroup { title: "keys-list", keys: &[("key-next", "J"), ("key-previous", "K"), ("key-open", "Enter")] },
            KeyGroup { title: "keys-record", keys: &[("key-edit", "E")] },
            KeyGroup { title: "keys-form", keys: &[("key-send", "Ctrl Enter")] },
        ]
    }
}

impl Named for Keys {
    fn name(&self, t: Say<'_>) -> String {
        t.s("keys-title").plain()
    }

    fn narrow(&self) -> bool {
        true
    }
}
