//! A layered drawing of a directed graph, after Sugiyama, Tagawa and Toda (1981), with lanes.
//!
//! Boxes stand in columns so that most edges lead from left to right, and in lanes from top to bottom. The steps:
//!
//! 1. **cycles**: some edges are turned round for the layout, few of them (greedy, after Eades, Lin and Smyth 1993); they are
//!    drawn the way they go and marked, and the circles they close are told;
//! 2. **ranks**: longest path. Only an edge within a lane needs a column of its own: between lanes there is height enough,
//!    so a drawing stays as narrow as the longest chain of one lane;
//! 3. **order**: an edge over several columns gets a bend in each; barycentre sweeps, the fewest crossings win;
//! 4. **coordinates**: every item moves towards the middle of its neighbours as far as the others leave room;
//! 5. **routes**: curves between the columns, straight lines through them, so that no line crosses a box; every edge has a
//!    port of its own at each end, and room for its label at the port it leaves from.

mod acyclic;
mod order;
mod place;
mod ranks;
mod route;

/// Boxes by lane, and edges between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graph {
    lanes: usize,
    nodes: Vec<usize>,
    edges: Vec<(usize, usize)>,
    /// How high the label of each edge is.
    labels: Vec<u32>,
}

/// Sizes in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Width of a box.
    pub width: u32,
    /// Least height of a box; one with many edges is higher.
    pub height: u32,
    /// Room between columns: for lines and their labels.
    pub gutter: u32,
    /// Room between boxes of a column.
    pub gap: u32,
    /// Least height of a port; one with a higher label has room for that.
    pub port: u32,
    /// Room at the head of a lane, for its name.
    pub head: u32,
    /// Room at the foot of a lane, and around the drawing.
    pub edge: u32,
    /// Columns there is room for: boxes without need to stand in a chain spread over so many.
    pub columns: usize,
}

/// The drawing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// One for each node.
    pub boxes: Vec<Frame>,
    /// One for each lane.
    pub lanes: Vec<Band>,
    /// One for each edge.
    pub routes: Vec<Route>,
    /// Ways that come back to where they began: nodes in order, the first not repeated.
    pub circles: Vec<Vec<usize>>,
}

/// A box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Frame {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// A lane from its upper edge on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Band {
    /// Upper edge.
    pub y: u32,
    /// How high it is; 0 for a lane without boxes.
    pub height: u32,
}

/// Which end of a label stands at its point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    #[default]
    Start,
    /// It ends there.
    End,
}

/// The line of an edge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// Its corners, from the box it leaves to the one it reaches; curves in between.
    pub points: Vec<(u32, u32)>,
    /// The line as an SVG path.
    pub path: String,
    /// Its head as an SVG path.
    pub head: String,
    /// Where its label stands.
    pub label: (u32, u32),
    /// To which side of that.
    pub anchor: Anchor,
    /// It leads back: it closes a circle.
    pub back: bool,
}

impl Graph {
    /// A graph with so many lanes, at least one, and nothing in it.
    #[must_use]
    pub fn new(lanes: usize) -> Self {
        Self { lanes: lanes.max(1), ..Self::default() }
    }

    /// Adds a box in a lane, the last one if there are not so many, and tells its place. The order of boxes breaks ties: what
    /// comes first is drawn further left or higher.
    pub fn node(&mut self, lane: usize) -> usize {
        self.nodes.push(lane.min(self.lanes.saturating_sub(1)));
        self.nodes.len() - 1
    }

    /// Adds an edge between two boxes; false if one of them is not there.
    pub fn edge(&mut self, from: usize, to: usize) -> bool {
        self.labelled(from, to, 0)
    }

    /// Adds an edge with a label that is so many pixels high; false if one of the boxes is not there.
    pub fn labelled(&mut self, from: usize, to: usize, label: u32) -> bool {
        let known = from.max(to) < self.nodes.len();
        if known {
            self.edges.push((from, to));
            self.labels.push(label);
        }
        known
    }

    /// The drawing of the graph.
    #[must_use]
    pub fn lay_out(&self, sizes: &Sizes) -> Layout {
        let back = acyclic::turned(self);
        let circles = acyclic::circles(self, &back);
        let columns = ranks::columns(self, &back, sizes.columns);
        let sheet = order::Sheet::new(self, &back, &columns);
        let placed = place::place(self, &sheet, &back, sizes);
        let routes = route::routes(self, &sheet, &placed, &back, sizes);
        Layout { width: placed.width, height: placed.height, boxes: placed.boxes, lanes: placed.lanes, routes, circles }
    }

    /// Room at the first and at the last end of each edge, as it is laid out: the label stands where the edge leaves.
    fn rooms<'g>(&'g self, back: &'g [bool], sizes: &Sizes) -> impl Iterator<Item = (u32, u32)> + 'g {
        let least = sizes.port;
        self.labels.iter().zip(back).map(move |(label, back)| {
            let room = least.max(label.saturating_add(route::ABOVE * 2));
            if *back { (least, room) } else { (room, least) }
        })
    }

    fn lane(&self, node: usize) -> usize {
        self.nodes.get(node).copied().unwrap_or_default()
    }

    /// Edges as the layout sees them, with those that lead back turned round: place of the edge, from, to. Edges from a box
    /// to itself are left out.
    fn forward<'g>(&'g self, back: &'g [bool]) -> impl Iterator<Item = (usize, usize, usize)> + 'g {
        let edges = self.edges.iter().zip(back).enumerate();
        edges
            .filter(|(_, ((from, to), _))| from != to)
            .map(|(place, ((from, to), back))| if *back { (place, *to, *from) } else { (place, *from, *to) })
    }
}

/// The value at a place; the default beyond the end.
fn at<T: Copy + Default>(values: &[T], place: usize) -> T {
    values.get(place).copied().unwrap_or_default()
}

/// Changes the value at a place, if there is one.
fn put<T>(values: &mut [T], place: usize, value: T) {
    if let Some(slot) = values.get_mut(place) {
        *slot = value;
    }
}
