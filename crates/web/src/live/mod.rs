//! Live updates: what others change reaches open pages while they are read.
//!
//! A page keeps one stream of server-sent events open. Every commit wakes all streams; each reads for its own person what is new
//! in the ledger, so nothing is sent that the person may not see, and nothing is lost when a stream is late. The page says from
//! which entry on it wants to know, and a stream that was cut goes on where it was.
//!
//! Streams are short: each ends after some seconds and the browser opens the next. So a session that has ended or a role that was
//! taken away soon counts here too, and a browser that went away without a word is noticed.

mod stream;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};

pub(crate) use self::stream::open;

/// Streams one person may have; a further one ends the oldest. Browsers open six connections to a server at most, and pages
/// need some of them.
const STREAMS: usize = 4;
/// How long somebody is still shown where they were: pages follow each other, and streams do.
const GRACE: Duration = Duration::from_secs(4);

/// Who follows, and where they are. In memory only.
#[derive(Default)]
pub(crate) struct Live {
    seats: Mutex<Seats>,
    /// Counts commits.
    commits: watch::Sender<u64>,
    /// Counts comings and goings.
    moves: watch::Sender<u64>,
    /// The server stops.
    closing: watch::Sender<bool>,
}

#[derive(Default)]
struct Seats {
    next: u64,
    /// By number of the record.
    at: BTreeMap<String, Vec<Seat>>,
    /// By person, oldest first.
    streams: BTreeMap<String, VecDeque<(u64, Arc<Notify>)>>,
}

/// Somebody at a record.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seat {
    id: u64,
    person: String,
    edits: bool,
    /// The stream has ended; they may come back.
    leaving: bool,
}

/// Somebody who is at a record now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Present {
    /// Their number.
    pub person: String,
    /// They have its form open.
    pub edits: bool,
}

/// A stream's place: given back when it is dropped.
pub(crate) struct Place {
    live: Arc<Live>,
    id: u64,
    person: String,
    /// The record the page is about.
    record: Option<String>,
    /// Rung when a newer stream takes this one's place.
    enough: Arc<Notify>,
}

impl Live {
    /// Something was committed.
    pub fn wake(&self) {
        self.commits.send_modify(|count| *count += 1);
    }

    /// Ends all streams, so that the server can stop.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for one more stream of this person, at a record if the page is about one.
    pub fn enter(self: &Arc<Self>, person: &str, record: Option<(&str, bool)>) -> Place {
        let enough = Arc::new(Notify::new());
        let mut seats = self.seats();
        seats.next += 1;
        let id = seats.next;
        let streams = seats.streams.entry(person.to_owned()).or_default();
        streams.push_back((id, Arc::clone(&enough)));
        if streams.len() > STREAMS
            && let Some((_, oldest)) = streams.pop_front()
        {
            oldest.notify_one();
        }
        if let Some((number, edits)) = record {
            let there = seats.at.entry(number.to_owned()).or_default();
            // Coming back: the seat that was kept is theirs.
            there.retain(|seat| !(seat.leaving && seat.person == person));
            there.push(Seat { id, person: person.to_owned(), edits, leaving: false });
        }
        drop(seats);
        self.moves.send_modify(|count| *count += 1);
        let record = record.map(|(number, _)| number.to_owned());
        Place { live: Arc::clone(self), id, person: person.to_owned(), record, enough }
    }

    /// Who is at a record, each once.
    pub fn present(&self, record: &str) -> Vec<Present> {
        let seats = self.seats();
        let mut present: Vec<Present> = Vec::new();
        for seat in seats.at.get(record).into_iter().flatten() {
            match present.iter_mut().find(|known| known.person == seat.person) {
                Some(known) => known.edits |= seat.edits,
                None => present.push(Present { person: seat.person.clone(), edits: seat.edits }),
            }
        }
        present
    }

    fn forget(&self, record: &str, id: u64) {
        let mut seats = self.seats();
        if let Some(there) = seats.at.get_mut(record) {
            there.retain(|seat| seat.id != id);
            if there.is_empty() {
                seats.at.remove(record);
            }
        }
        drop(seats);
        self.moves.send_modify(|count| *count += 1);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut seats = self.live.seats();
        if let Some(streams) = seats.streams.get_mut(&self.person) {
            streams.retain(|(id, _)| *id != self.id);
            if streams.is_empty() {
                seats.streams.remove(&self.person);
            }
        }
        let Some(record) = self.record.take() else { return };
        let seat = seats.at.get_mut(&record).and_then(|there| there.iter_mut().find(|seat| seat.id == self.id));
        if let Some(seat) = seat {
            seat.leaving = true;
        }
        drop(seats);
        let (live, id) = (Arc::clone(&self.live), self.id);
        // A stream runs, and so ends, inside of the runtime; without one nobody is left to look.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(GRACE).await;
                live.forget(&record, id);
            });
        }
    }
}
