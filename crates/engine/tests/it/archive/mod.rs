//! The workspace as a whole: verified, exported, backed up, restored.

mod backup;
mod bad;
mod evidence;
mod restore;
mod speed;
mod verify;
mod zips;
