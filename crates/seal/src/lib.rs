//! What makes a ledger provable: canonical JSON, commitments, a Merkle tree, signed checkpoints and the proofs drawn from
//! them. Usable on its own: nothing in here is particular to the rest of Assay.
//!
//! # From a value to a signature
//!
//! ```text
//! value ──jcs──▸ canonical JSON ──commit(salt)──▸ commitment ┐
//!                                                   header ──┴─▸ leaf ──▸ tree ──▸ root ──▸ checkpoint ──▸ signed note
//! ```
//!
//! A leaf covers *commitments*, never values. Deleting a value together with its salt therefore changes no hash: the value
//! is gone, and every proof made before or after still holds.
//!
//! # Formats
//!
//! | what | module | format |
//! | --- | --- | --- |
//! | canonical JSON | [`jcs`] | RFC 8785, except that a number it would round is refused |
//! | commitment | [`commitment`] | `SHA-256(salt ‖ canonical JSON)`, a salt is 16 bytes |
//! | leaf of an entry | [`entry`] | `SHA-256(0x00 ‖ encoding)`, the encoding is ours, see the module |
//! | stored body of an entry | [`entry::body`] | ours, see the module |
//! | tree, proofs | [`merkle`] | RFC 6962 §2 and RFC 9162 §2.1 with SHA-256; subtrees as in draft-ietf-plants-merkle-tree-certs |
//! | signed note, keys | [`note`] | C2SP signed-note v1, Ed25519 (RFC 8032, signature type `0x01`) |
//! | checkpoint | [`note::Checkpoint`] | C2SP tlog-checkpoint v1 |
//! | proof file | [`proof`] | JSON, ours, see the module |
//!
//! Hashes, salts and keys are written in standard base64 with padding (RFC 4648 §4).
//!
//! # What this crate must not know
//!
//! * the clock, a source of randomness, the disk or the network: times, ids, salts and key seeds are parameters;
//! * what a register, a field or an act means: they are names to be hashed;
//! * where entries and tree hashes are kept: [`merkle::Nodes`] asks for them one by one.
//!
//! Nothing in here panics on foreign bytes: whatever cannot be read is an error that says where and why.

mod base64_text;
pub mod commitment;
pub mod entry;
mod hash;
pub mod jcs;
pub mod merkle;
pub mod note;
pub mod proof;

pub use base64_text::Base64Error;
pub use commitment::{Salt, commit};
pub use hash::Hash;
