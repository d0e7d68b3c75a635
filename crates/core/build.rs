//! Builds the crate anew when a file of its texts comes or goes; the compiler alone sees only changed ones.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
