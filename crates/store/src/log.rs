//! Keeps the write-ahead log short.
//!
//! SQLite would bring the log into the database at the end of a commit, and whoever saved at that moment would wait for it. Here
//! a thread of its own does so while the writer goes on. What is written meanwhile is little; the writer brings that in between
//! two groups, so that the log begins anew and does not grow for as long as people save.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

use crate::error::StoreError;
use crate::sqlite::Sqlite;

/// Pages in the log from which on they are brought into the database.
const LONG: i32 = 4_000;

/// Tends the log of a database. Dropping it ends its thread.
pub struct Log {
    bell: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
    /// The bulk is done, and it is the writer's turn: only it can tell that nothing is added.
    rest: Arc<AtomicBool>,
}

impl Log {
    /// Starts the thread for the database at `path`, which is there already.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let (bell, rung) = sync_channel(1);
        let rest = Arc::new(AtomicBool::new(false));
        let left = Arc::clone(&rest);
        let database = path.to_owned();
        let run = move || {
            while rung.recv().is_ok() {
                // Opened for the while: most workspaces never have a long log, and a command is over before it could be.
                match Sqlite::open_keeper(&database).and_then(|keeper| keeper.shorten_log()) {
                    Ok(()) => left.store(true, Ordering::Relaxed),
                    Err(error) => failed(&error),
                }
            }
        };
        let thread = std::thread::Builder::new().name("store-log".to_owned()).spawn(run);
        let thread = thread.map_err(|source| StoreError::File { path: path.to_owned(), source })?;
        Ok(Self { bell: Some(bell), thread: Some(thread), rest })
    }

    /// After a commit of `writer`, whose callers have been told.
    pub fn tend(&self, writer: &Sqlite) {
        if self.rest.swap(false, Ordering::Relaxed)
            && let Err(error) = writer.shorten_log()
        {
            failed(&error);
        }
        if writer.logged() >= LONG
            && let Some(bell) = &self.bell
        {
            // Full: it is at work, and looks again afterwards.
            let _ = bell.try_send(());
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.bell = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Nothing is lost by it: the next commit tries again.
fn failed(error: &StoreError) {
    tracing::warn!(%error, "the write-ahead log could not be brought into the database");
}
