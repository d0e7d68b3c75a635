//! The workspace as a whole: verified, exported, backed up, restored.

mod verify;
