//! Dates along a line: where each stands, and on which row its words find room. Pure arithmetic on whole pixels.

use jiff::civil::Date;

use crate::views::cycle::{Line, Mark};

/// Width of the drawing, and what is kept free at its ends.
const WIDTH: u32 = 1080;
const EDGE: u32 = 48;
/// Height of a row of words, and what is needed below the line.
const ROW: u32 = 22;
const BELOW: u32 = 44;
/// Width of a letter, on the safe side, and the room between words.
const LETTER: u32 = 7;
const GAP: u32 = 18;
/// Rows at most; what finds no room on them is in the list alone.
const ROWS: usize = 9;

/// A date to be drawn.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub on: Date,
    /// The date as people read it.
    pub day: String,
    pub label: String,
    pub next: bool,
}

/// Lays the dates out; they come in the order of their days.
pub(super) fn line(stops: &[Stop], today: Date) -> Line {
    let (Some(first), Some(last)) = (stops.first(), stops.last()) else { return Line::default() };
    let (start, end) = (first.on.min(today), last.on.max(today));
    let across = |date: Date| {
        let (passed, whole) = (days(start, date), days(start, end).max(1));
        EDGE + u32::try_from(passed * u64::from(WIDTH - 2 * EDGE) / whole).unwrap_or_default().min(WIDTH - 2 * EDGE)
    };
    // What is taken on each row: from the bottom, so that few dates stay near the line.
    let mut rows: Vec<Vec<(u32, u32)>> = Vec::new();
    let mut marks: Vec<(usize, Mark)> = Vec::new();
    for stop in stops {
        let x = across(stop.on);
        let letters = u32::try_from(stop.day.chars().count() + 1 + stop.label.chars().count()).unwrap_or(u32::MAX);
        let wide = letters.saturating_mul(LETTER) + GAP;
        let before = x.saturating_add(wide) > WIDTH;
        let (from, to) = if before { (x.saturating_sub(wide), x) } else { (x, x + wide) };
        let free = |row: &Vec<(u32, u32)>| row.iter().all(|(left, right)| to <= *left || *right <= from);
        let Some(row) = rows.iter().position(free).or_else(|| (rows.len() < ROWS).then_some(rows.len())) else {
            continue;
        };
        if row == rows.len() {
            rows.push(Vec::new());
        }
        // The stem of a date must not run through the words below it.
        for (level, taken) in rows.iter_mut().enumerate().take(row + 1) {
            if level == row { taken.push((from, to)) } else { taken.push((x.saturating_sub(2), x + 2)) }
        }
        let past = stop.on < today;
        let mark = Mark { x, y: 0, before, on: stop.day.clone(), label: stop.label.clone(), past, next: stop.next };
        marks.push((row, mark));
    }
    let axis = u32::try_from(rows.len()).unwrap_or_default() * ROW + 12;
    let marks = marks.into_iter().map(|(row, mark)| {
        let above = u32::try_from(row + 1).unwrap_or_default() * ROW;
        Mark { y: axis.saturating_sub(above).saturating_add(8), ..mark }
    });
    let years = (start.year()..=end.year()).filter_map(|year| {
        let first = Date::new(year, 1, 1).ok()?;
        (first > start).then(|| (across(first), year.to_string()))
    });
    Line {
        width: WIDTH,
        height: axis + BELOW,
        axis,
        today: Some(across(today)),
        years: years.collect(),
        marks: marks.collect(),
    }
}

/// Days from one date to a later one.
fn days(from: Date, to: Date) -> u64 {
    from.until(to).ok().and_then(|span| u64::try_from(span.get_days()).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stop(on: &str, label: &str) -> Stop {
        Stop { on: on.parse().unwrap(), day: on.to_owned(), label: label.to_owned(), next: false }
    }

    fn today() -> Date {
        "2026-11-22".parse().unwrap()
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert!(line(&[], today()).marks.is_empty());
    }

    #[test]
    fn words_never_meet() {
        let stops: Vec<Stop> =
            (1..=9).map(|month| stop(&format!("2027-0{month}-10"), "Surveillance by the certification body")).collect();
        let line = line(&stops, today());
        let spans: Vec<(u32, u32, u32)> = line
            .marks
            .iter()
            .map(|mark| {
                let letters = u32::try_from(mark.on.len() + 1 + mark.label.len()).unwrap();
                let wide = letters * LETTER;
                if mark.before { (mark.y, mark.x - wide, mark.x) } else { (mark.y, mark.x, mark.x + wide) }
            })
            .collect();
        for (index, one) in spans.iter().enumerate() {
            for other in &spans[index + 1..] {
                assert!(one.0 != other.0 || one.2 <= other.1 || other.2 <= one.1, "{one:?} meets {other:?}");
            }
        }
        assert!(line.marks.iter().all(|mark| mark.y < line.axis && line.axis < line.height));
    }

    #[test]
    fn one_day_and_many_years_both_fit() {
        for stops in [vec![stop("2026-11-22", "Stage 1")], vec![stop("1026-01-01", "a"), stop("9026-01-01", "b")]] {
            let line = line(&stops, today());
            assert!(line.marks.iter().all(|mark| mark.x <= line.width));
        }
    }
}
