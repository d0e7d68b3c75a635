//! Small pictures of values over time. The numbers always stand beside them in text.

/// Width and height of the picture's own coordinates.
const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 44.0;
/// Kept free around the line, so that marks at its ends are whole.
const EDGE: f64 = 3.0;

/// Values over time as a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spark {
    /// Oldest first.
    pub values: Vec<f64>,
    /// The value to reach.
    pub target: Option<f64>,
    /// Between these chance alone decides.
    pub limits: Option<(f64, f64)>,
}

/// A mark at a value: across in percent, down in the picture's coordinates.
pub(crate) struct Mark {
    pub(crate) x: String,
    pub(crate) y: String,
}

impl Spark {
    /// Is this value beyond the limits?
    pub fn is_beyond(&self, value: f64) -> bool {
        self.limits.is_some_and(|(lower, upper)| value < lower || value > upper)
    }

    /// Lowest and highest of what is drawn.
    fn range(&self) -> (f64, f64) {
        let limits = self.limits.iter().flat_map(|(lower, upper)| [*lower, *upper]);
        let drawn = self.values.iter().copied().chain(self.target).chain(limits).filter(|value| value.is_finite());
        drawn.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    }

    fn y(&self, value: f64) -> f64 {
        let (low, high) = self.range();
        let part = if high > low { (value - low) / (high - low) } else { 0.5 };
        HEIGHT - EDGE - part * (HEIGHT - 2.0 * EDGE)
    }

    /// How far across the value at this place stands, from 0 to 1.
    fn across(&self, place: usize) -> f64 {
        let at = |place: usize| u32::try_from(place).map_or(0.0, f64::from);
        let steps = at(self.values.len().saturating_sub(1).max(1));
        (EDGE + at(place) / steps * (WIDTH - 2.0 * EDGE)) / WIDTH
    }

    pub(crate) fn line(&self) -> String {
        let points = self.values.iter().enumerate();
        let points = points.map(|(place, value)| format!("{:.2},{:.2}", self.across(place) * WIDTH, self.y(*value)));
        points.collect::<Vec<_>>().join(" ")
    }

    /// Where chance alone decides, from top to bottom: y and height. Without limits the whole picture.
    pub(crate) fn band(&self) -> (String, String) {
        let (top, bottom) = match self.limits {
            Some((lower, upper)) => (self.y(upper), self.y(lower)),
            None => (EDGE, HEIGHT - EDGE),
        };
        (format!("{top:.2}"), format!("{:.2}", (bottom - top).max(1.0)))
    }

    pub(crate) fn goal(&self) -> Option<String> {
        self.target.map(|target| format!("{:.2}", self.y(target)))
    }

    /// Values beyond the limits.
    pub(crate) fn signals(&self) -> Vec<Mark> {
        let beyond = self.values.iter().enumerate().filter(|(_, value)| self.is_beyond(**value));
        beyond.map(|(place, value)| self.mark(place, *value)).collect()
    }

    pub(crate) fn last(&self) -> Option<Mark> {
        let value = self.values.last()?;
        Some(self.mark(self.values.len().saturating_sub(1), *value))
    }

    fn mark(&self, place: usize, value: f64) -> Mark {
        Mark { x: format!("{:.2}%", self.across(place) * 100.0), y: format!("{:.2}", self.y(value)) }
    }
}
