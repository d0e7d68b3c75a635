//! How the engine's renderer puts a pack into words, over the pack of the depot.

use std::sync::Arc;

use assay_core::{Arg, Message, Problem, Refusal, RefusalKind};
use assay_engine::Renderer;
use assay_pack::Pack;

use crate::crash::depot;

fn words() -> (Arc<Pack>, Renderer) {
    let pack = depot();
    let words = Renderer::new(&pack, "en", &[("edge.ftl", "edge-hello = Hello { $who }")]).unwrap();
    (pack, words)
}

#[test]
fn names_of_the_pack() {
    let (_, words) = words();
    assert_eq!(words.register("delivery"), "Delivery");
    assert_eq!(words.register_plural("delivery"), "Deliveries");
    assert_eq!(words.register_plural("company"), "Company", "one record has no plural");
    assert_eq!(words.new_label("delivery"), "Announce a delivery");
    assert_eq!(words.lead("delivery"), "What arrives.");
    assert_eq!(words.empty("delivery"), "Nothing is expected.");
    assert_eq!(words.state("delivery", "stored"), "Stored");
    assert_eq!(words.step("delivery", "store"), "Store");
    assert_eq!(words.inverse("carrier", "deliveries"), "Deliveries");
    assert_eq!(words.clause("4.1", "2030"), "Deliveries");
    assert_eq!(words.requirement("4.1-a"), "Weigh what arrives");
    assert_eq!(words.requirement_question("4.1-a"), "Where are the weights?");
    assert_eq!(words.role("admin"), "Administrator");
    assert_eq!(words.option("company", "edition", "2030"), "2030");
}

#[test]
fn common_fields_stand_in_where_a_register_names_none() {
    let (_, words) = words();
    assert_eq!(words.field("delivery", "weight"), "Weight");
    assert_eq!(words.field("delivery", "due"), "Due");
    assert_eq!(words.field("delivery", "colour"), "⟦field-delivery-colour⟧", "a gap is seen");
}

#[test]
fn messages_and_their_labels() {
    let (_, words) = words();
    assert_eq!(words.message(&Message::new("edge-hello").text("who", "Ana")), "Hello Ana");
    let labelled = Message::new("edge-hello").label("who", "field-delivery-owner");
    assert_eq!(words.message(&labelled), "Hello Owner");
    let number = Message::new("edge-hello").with("who", Arg::Number(12_000));
    assert_eq!(words.message(&number), "Hello 12,000");
}

#[test]
fn refusals_name_the_place() {
    let (_, words) = words();
    let problem = |field: &str| Problem { field: Some(field.to_owned()), message: Message::new("value-required") };
    let refusal = Refusal { kind: RefusalKind::Invalid, problems: vec![problem("weight"), problem("weight.1.unit")] };
    let said = words.refusal("delivery", &refusal);
    assert_eq!(said[0], "Weight: This must be filled.");
    assert_eq!(said[1], "Weight 2, ⟦field-delivery-weight-unit⟧: This must be filled.");
}

#[test]
fn a_broken_text_of_an_edge_is_told_with_its_place() {
    let error = Renderer::new(&depot(), "en", &[("edge.ftl", "edge = { -nothing }")]).unwrap_err();
    assert!(error.to_string().contains("edge.ftl:1"), "{error}");
}
