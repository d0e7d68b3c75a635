//! Builds the binary anew when a file of the embedded packs comes or goes; the compiler alone sees only changed ones.

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    writeln!(
        std::io::stdout(),
        "cargo:rerun-if-changed=../../packs\ncargo:rerun-if-changed=locales\ncargo:rerun-if-changed=build.rs"
    )
}
