//! Drawings without a screen: where the boxes and lines of a graph stand, and how a text breaks into lines.
//!
//! Pure arithmetic on whole pixels. The same graph is always drawn in the same way: there is no clock and no chance in it,
//! and nothing of what the boxes stand for. Who draws brings the words, the links and the colours.

mod layered;
mod wrap;

pub use layered::{Anchor, Band, Frame, Graph, Layout, Route, Sizes};
pub use wrap::{cut, letters, wrap};
