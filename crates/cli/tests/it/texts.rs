//! Every language says what English says.

use assay_text::Sources;
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

#[test]
fn every_language_says_the_same() {
    assert_eq!(Sources::new(&LOCALES).differences(), Vec::<String>::new());
}
