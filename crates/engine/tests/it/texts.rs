//! Every language says what English says.

use assay_text::Sources;

#[test]
fn every_language_says_the_same() {
    assert_eq!(Sources::new(&assay_engine::LOCALES).differences(), Vec::<String>::new());
}
