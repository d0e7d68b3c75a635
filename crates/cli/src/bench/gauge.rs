//! Latencies and the table they end up in.

use std::time::{Duration, Instant};

use assay_core::Json;
use serde_json::json;

/// Takes the time of many runs of one thing.
#[derive(Debug, Default)]
pub struct Gauge {
    times: Vec<Duration>,
    span: Duration,
}

impl Gauge {
    /// Runs of `work`, one after the other.
    pub fn of<E>(runs: usize, mut work: impl FnMut() -> Result<(), E>) -> Result<Self, E> {
        let begun = Instant::now();
        let mut times = Vec::with_capacity(runs);
        for _ in 0..runs {
            let started = Instant::now();
            work()?;
            times.push(started.elapsed());
        }
        Ok(Self { times, span: begun.elapsed() })
    }

    /// Runs of `work` by `clients` at once until the time is up; `work` is told which client runs it.
    ///
    /// # Errors
    /// The first failure of a client.
    pub fn at_once<C, E: Send>(
        clients: usize,
        span: Duration,
        begin: impl Fn(usize) -> Result<C, E> + Sync,
        work: impl Fn(&mut C) -> Result<(), E> + Sync,
    ) -> Result<Self, E> {
        let begun = Instant::now();
        let lanes: Vec<Result<Vec<Duration>, E>> = std::thread::scope(|scope| {
            let client = |index: usize| {
                let (begin, work) = (&begin, &work);
                scope.spawn(move || {
                    let mut client = begin(index)?;
                    let mut times = Vec::new();
                    while begun.elapsed() < span {
                        let started = Instant::now();
                        work(&mut client)?;
                        times.push(started.elapsed());
                    }
                    Ok(times)
                })
            };
            let threads: Vec<_> = (0..clients).map(client).collect();
            threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_panic| Ok(Vec::new()))).collect()
        });
        let span = begun.elapsed();
        let mut times = Vec::new();
        for lane in lanes {
            times.extend(lane?);
        }
        Ok(Self { times, span })
    }

    /// Many short measurements as one.
    pub fn joined(many: Vec<Self>) -> Self {
        let span = many.iter().map(|gauge| gauge.span).sum();
        Self { times: many.into_iter().flat_map(|gauge| gauge.times).collect(), span }
    }

    /// The time that `percent` of all runs were not slower than.
    pub fn at(&self, percent: usize) -> Duration {
        let mut times = self.times.clone();
        times.sort_unstable();
        let place = (times.len() * percent).div_ceil(100).saturating_sub(1);
        times.get(place).copied().unwrap_or_default()
    }

    /// Runs per second.
    pub fn rate(&self) -> f64 {
        rate(self.times.len(), self.span)
    }
}

/// So many in such a time, per second.
pub fn rate(count: usize, span: Duration) -> f64 {
    let count = u32::try_from(count).map_or(f64::MAX, f64::from);
    count / span.as_secs_f64().max(1e-9)
}

/// What must be reached.
#[derive(Debug, Clone, Copy)]
pub enum Goal {
    /// 99 of 100 runs are not slower.
    Within(Duration),
    /// At least so many per second.
    Rate(f64),
    /// At most so many MiB.
    Mebibytes(f64),
}

/// A line of the table.
#[derive(Debug)]
pub struct Line {
    pub what: String,
    pub p50: Option<Duration>,
    pub p99: Option<Duration>,
    pub rate: Option<f64>,
    pub mebibytes: Option<f64>,
    pub goal: Goal,
}

impl Line {
    /// Many runs.
    pub fn gauged(what: impl Into<String>, gauge: &Gauge, goal: Goal) -> Self {
        let (p50, p99) = (Some(gauge.at(50)), Some(gauge.at(99)));
        Self { what: what.into(), p50, p99, rate: Some(gauge.rate()), mebibytes: None, goal }
    }

    /// One long run over so many things.
    pub fn long(what: impl Into<String>, count: usize, span: Duration, goal: Goal) -> Self {
        let rate = Some(rate(count, span));
        Self { what: what.into(), p50: Some(span), p99: None, rate, mebibytes: None, goal }
    }

    /// One time.
    pub fn once(what: impl Into<String>, span: Duration, goal: Goal) -> Self {
        Self { what: what.into(), p50: Some(span), p99: Some(span), rate: None, mebibytes: None, goal }
    }

    /// Memory.
    pub fn memory(what: impl Into<String>, mebibytes: f64, goal: Goal) -> Self {
        Self { what: what.into(), p50: None, p99: None, rate: None, mebibytes: Some(mebibytes), goal }
    }

    /// Is the goal reached?
    pub fn reached(&self) -> bool {
        match self.goal {
            Goal::Within(most) => self.p99.is_some_and(|p99| p99 <= most),
            Goal::Rate(least) => self.rate.is_some_and(|rate| rate >= least),
            Goal::Mebibytes(most) => self.mebibytes.is_some_and(|used| used <= most),
        }
    }

    /// Its cells: what, p50, p99, rate, goal.
    pub fn cells(&self) -> [String; 5] {
        let time = |time: Option<Duration>| time.map(shown).unwrap_or_default();
        let rate = match (self.rate, self.mebibytes) {
            (Some(rate), _) => format!("{}/s", grouped(rate)),
            (None, Some(used)) => format!("{used:.1} MiB"),
            (None, None) => String::new(),
        };
        let goal = match self.goal {
            Goal::Within(most) => format!("≤ {}", shown(most)),
            Goal::Rate(least) => format!("≥ {}/s", grouped(least)),
            Goal::Mebibytes(most) => format!("≤ {most:.0} MiB"),
        };
        [self.what.clone(), time(self.p50), time(self.p99), rate, goal]
    }

    /// It as JSON; times in milliseconds.
    pub fn json(&self) -> Json {
        let millis = |time: Option<Duration>| time.map(|time| time.as_secs_f64() * 1_000.0);
        json!({
            "what": self.what, "p50_ms": millis(self.p50), "p99_ms": millis(self.p99), "per_second": self.rate,
            "mebibytes": self.mebibytes, "reached": self.reached(),
        })
    }
}

fn shown(time: Duration) -> String {
    let millis = time.as_secs_f64() * 1_000.0;
    if millis >= 10_000.0 {
        format!("{:.1} s", millis / 1_000.0)
    } else if millis >= 100.0 {
        format!("{millis:.0} ms")
    } else if millis >= 1.0 {
        format!("{millis:.1} ms")
    } else {
        format!("{:.0} µs", millis * 1_000.0)
    }
}

/// `12,345`.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
