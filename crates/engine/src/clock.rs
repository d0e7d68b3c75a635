//! Time and chance, injected.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use assay_seal::Hash;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// What time it is.
pub trait Clock: Send + Sync {
    /// The moment, UTC.
    fn now(&self) -> Timestamp;
    /// The organisation's time zone.
    fn zone(&self) -> TimeZone;

    /// The date at the organisation.
    fn today(&self) -> Date {
        self.now().to_zoned(self.zone()).date()
    }
}

/// The machine's clock, or one that goes with it at a distance.
#[derive(Debug, Clone)]
pub struct SystemClock {
    zone: TimeZone,
    ahead: SignedDuration,
}

impl SystemClock {
    /// The machine's clock in this zone.
    #[must_use]
    pub fn new(zone: TimeZone) -> Self {
        Self { zone, ahead: SignedDuration::ZERO }
    }

    /// A clock that shows `at` now and goes on from there: for tests that must see the same day each time.
    #[must_use]
    pub fn starting_at(at: Timestamp, zone: TimeZone) -> Self {
        Self { zone, ahead: at.duration_since(machine_time()) }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
fn machine_time() -> Timestamp {
    Timestamp::now()
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let now = machine_time();
        now.checked_add(self.ahead).unwrap_or(now)
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

/// A clock set by hand: for tests and scenarios. UTC.
#[derive(Debug)]
pub struct ManualClock {
    micros: AtomicI64,
}

impl ManualClock {
    /// A clock that stands at `at`.
    #[must_use]
    pub fn at(at: Timestamp) -> Self {
        Self { micros: AtomicI64::new(at.as_microsecond()) }
    }

    /// Sets it.
    pub fn set(&self, at: Timestamp) {
        self.micros.store(at.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.micros.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// Where random bytes come from.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    #[expect(
        clippy::expect_used,
        reason = "without randomness no salt, key or token is safe: stopping is the only answer"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}

/// Bytes that follow from a seed: for tests and scenarios that must come out the same each time. Never for a workspace
/// that holds real records.
#[derive(Debug)]
pub struct SeededRandom {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededRandom {
    /// The bytes of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, drawn: AtomicU64::new(0) }
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let drawn = self.drawn.fetch_add(1, Ordering::SeqCst);
            let mut block = [0; 16];
            let (left, right) = block.split_at_mut(8);
            left.copy_from_slice(&self.seed.to_be_bytes());
            right.copy_from_slice(&drawn.to_be_bytes());
            let hash = Hash::of(&block);
            chunk.iter_mut().zip(hash.0).for_each(|(byte, drawn)| *byte = drawn);
        }
    }
}
