//! What must hold for every drawing.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use std::time::{Duration, Instant};

use assay_draw::{Frame, Graph, Layout, Sizes, cut, letters, wrap};
use proptest::prelude::*;

const SIZES: Sizes = Sizes { width: 168, height: 64, gutter: 140, gap: 16, port: 18, head: 28, edge: 12, columns: 4 };

fn graph(lanes: usize, nodes: &[usize], edges: &[(usize, usize)]) -> Graph {
    let mut graph = Graph::new(lanes);
    for lane in nodes {
        graph.node(*lane);
    }
    for (from, to) in edges {
        assert!(graph.edge(*from, *to));
    }
    graph
}

fn overlap(one: &Frame, other: &Frame) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

/// Is this point on the left or the right border of the box?
fn touches(frame: &Frame, (x, y): (u32, u32)) -> bool {
    (x == frame.x || x == frame.x + frame.width) && (frame.y..=frame.y + frame.height).contains(&y)
}

fn sound(layout: &Layout, nodes: &[usize], edges: &[(usize, usize)]) {
    assert_eq!(layout.boxes.len(), nodes.len());
    assert_eq!(layout.routes.len(), edges.len());
    for (place, one) in layout.boxes.iter().enumerate() {
        assert!(one.x + one.width <= layout.width && one.y + one.height <= layout.height, "{one:?} is outside");
        let lane = layout.lanes[nodes[place]];
        assert!(one.y >= lane.y && one.y + one.height <= lane.y + lane.height, "{one:?} is outside its lane {lane:?}");
        for other in &layout.boxes[place + 1..] {
            assert!(!overlap(one, other), "{one:?} is over {other:?}");
        }
    }
    let mut ports = Vec::new();
    for (route, (from, to)) in layout.routes.iter().zip(edges) {
        let (begin, end) = (route.points[0], *route.points.last().unwrap());
        assert!(touches(&layout.boxes[*from], begin), "{begin:?} is not at {:?}", layout.boxes[*from]);
        assert!(touches(&layout.boxes[*to], end), "{end:?} is not at {:?}", layout.boxes[*to]);
        assert!(route.path.starts_with('M') && !route.head.is_empty());
        ports.extend([begin, end]);
        // Between its ends a line passes columns in straight pieces, beside every box.
        for pair in route.points[1..route.points.len() - 1].chunks(2) {
            let (left, right) = (pair[0].0.min(pair[1].0), pair[0].0.max(pair[1].0));
            let piece = Frame { x: left, y: pair[0].1, width: right - left, height: 1 };
            assert!(layout.boxes.iter().all(|frame| !overlap(frame, &piece)), "{piece:?} crosses a box");
        }
    }
    // Every end of a line has a port of its own, so that labels have room.
    ports.sort_unstable();
    for pair in ports.windows(2) {
        assert!(pair[0].0 != pair[1].0 || pair[1].1 - pair[0].1 >= 9, "two lines end at {:?}", pair[0]);
    }
}

/// Does any way along these edges come back?
fn comes_back(nodes: usize, edges: &[(usize, usize)]) -> bool {
    let mut left: Vec<usize> = (0..nodes).collect();
    let mut edges = edges.to_vec();
    while let Some(place) = left.iter().position(|node| edges.iter().all(|(from, _)| from != node)) {
        let node = left.remove(place);
        edges.retain(|(_, to)| *to != node);
    }
    !left.is_empty()
}

fn any_graph() -> impl Strategy<Value = (usize, Vec<usize>, Vec<(usize, usize)>)> {
    (1..4_usize, 1..24_usize).prop_flat_map(|(lanes, count)| {
        let nodes = prop::collection::vec(0..lanes, count);
        let edges = prop::collection::vec((0..count, 0..count), 0..count * 2);
        (Just(lanes), nodes, edges)
    })
}

proptest! {
    #[test]
    fn every_graph_is_drawn_whole((lanes, nodes, edges) in any_graph()) {
        let graph = graph(lanes, &nodes, &edges);
        let layout = graph.lay_out(&SIZES);
        sound(&layout, &nodes, &edges);
        prop_assert_eq!(&layout, &graph.lay_out(&SIZES), "the same graph is drawn in the same way");
        // What leads back closes a circle that is told; without it nothing comes back.
        let onwards: Vec<_> =
            edges.iter().zip(&layout.routes).filter(|(_, route)| !route.back).map(|(edge, _)| *edge).collect();
        prop_assert!(!comes_back(nodes.len(), &onwards));
        prop_assert_eq!(layout.circles.is_empty(), !comes_back(nodes.len(), &edges));
        for circle in &layout.circles {
            for (place, node) in circle.iter().enumerate() {
                let next = circle[(place + 1) % circle.len()];
                prop_assert!(edges.contains(&(*node, next)), "{circle:?} is no circle");
            }
        }
    }

    #[test]
    fn wrapped_lines_fit(text in ".{0,80}", width in 2..30_usize, most in 1..4_usize) {
        let lines = wrap(&text, width, most);
        prop_assert!(lines.len() <= most);
        prop_assert!(lines.iter().all(|line| letters(line) <= width), "{lines:?}");
        prop_assert!(letters(&cut(&text, width)) <= width);
    }
}

#[test]
fn a_chain_leads_from_left_to_right() {
    let layout = graph(1, &[0; 4], &[(0, 1), (1, 2), (2, 3)]).lay_out(&SIZES);
    let x: Vec<u32> = layout.boxes.iter().map(|frame| frame.x).collect();
    assert!(x.is_sorted_by(|one, other| one < other), "{x:?}");
    assert!(layout.boxes.iter().all(|frame| frame.y == layout.boxes[0].y), "a chain is straight");
    assert_eq!(layout.circles, Vec::<Vec<usize>>::new());
}

#[test]
fn of_two_that_lead_to_each_other_the_earlier_stands_left() {
    let layout = graph(1, &[0, 0], &[(1, 0), (0, 1)]).lay_out(&SIZES);
    assert!(layout.boxes[0].x < layout.boxes[1].x);
    assert!(layout.routes[0].back && !layout.routes[1].back);
    assert_eq!(layout.circles, [[0, 1]]);
}

#[test]
fn two_that_lead_to_each_other_may_stand_within_a_larger_circle() {
    // Boxes 3 and 5 lead to each other and 5 -> 2 -> 3 leads on between them: turning both of the pair would be a circle.
    let edges = [(0, 7), (5, 2), (7, 6), (3, 5), (6, 4), (4, 2), (5, 1), (5, 3), (2, 3), (1, 2)];
    let layout = graph(1, &[0; 8], &edges).lay_out(&SIZES);
    sound(&layout, &[0; 8], &edges);
}

#[test]
fn a_box_that_leads_to_itself_is_a_circle_of_one() {
    let layout = graph(1, &[0], &[(0, 0)]).lay_out(&SIZES);
    sound(&layout, &[0], &[(0, 0)]);
    assert_eq!(layout.circles, [[0]]);
}

#[test]
fn lanes_keep_their_order_and_take_no_columns() {
    // Management above leads to support below, by way of the middle: three lanes, one column each would be three.
    let layout = graph(3, &[0, 1, 2], &[(0, 1), (1, 2)]).lay_out(&SIZES);
    assert!(layout.boxes[0].y < layout.boxes[1].y && layout.boxes[1].y < layout.boxes[2].y);
    assert_eq!(layout.boxes[0].x, layout.boxes[2].x);
}

#[test]
fn labels_of_several_lines_have_room_above_their_lines() {
    let mut graph = Graph::new(1);
    for _ in 0..4 {
        graph.node(0);
    }
    let high = 39;
    assert!((1..4).all(|to| graph.labelled(0, to, high)) && graph.labelled(3, 0, high) && !graph.labelled(0, 4, high));
    let edges = [(0, 1), (0, 2), (0, 3), (3, 0)];
    let layout = graph.lay_out(&SIZES);
    sound(&layout, &[0; 4], &edges);
    for ((from, _), route) in edges.iter().zip(&layout.routes) {
        let (x, y) = route.label;
        assert!(y - high >= layout.boxes[*from].y, "{route:?} begins above its box");
        let others = layout.routes.iter().map(|other| other.label).filter(|other| other.0 == x && other.1 < y);
        assert!(others.into_iter().all(|(_, above)| y - high > above), "{route:?} is written over another");
    }
}

#[test]
fn nothing_is_an_empty_drawing() {
    let layout = Graph::new(3).lay_out(&SIZES);
    assert!(layout.boxes.is_empty() && layout.routes.is_empty());
    assert!(!Graph::new(1).edge(0, 1), "an edge needs its boxes");
}

#[test]
fn sixty_boxes_are_laid_out_in_no_time() {
    // A plan as large companies have it: ten in management, thirty in the core, twenty in support, two ways out of each.
    let lane = |node: usize| if node < 10 { 0 } else { 1 + usize::from(node >= 40) };
    let nodes: Vec<usize> = (0..60).map(lane).collect();
    let edges: Vec<(usize, usize)> =
        (0..60).flat_map(|node| [(node, (node + 1) % 60), (node, (node * 7 + 3) % 60)]).collect();
    let graph = graph(3, &nodes, &edges);
    let begin = Instant::now();
    let layout = graph.lay_out(&SIZES);
    let took = begin.elapsed();
    sound(&layout, &nodes, &edges);
    // Tests run unoptimised beside others; optimised it is a tenth of this.
    assert!(took < Duration::from_millis(500), "{took:?}");
}
