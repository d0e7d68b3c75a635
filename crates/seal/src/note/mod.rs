//! Signed notes and checkpoints: small texts that carry their signatures, readable by people and by tools we did not write.
//!
//! * **Note** (C2SP signed-note v1): a text that ends in a newline, an empty line, then signature lines
//!   `— name base64(key id ‖ signature)`.
//! * **Keys**: a verifier is `name+id+base64(0x01 ‖ public key)`, a signer `PRIVATE+KEY+name+id+base64(0x01 ‖ seed)`, the id
//!   being eight hexadecimal digits of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)[..4]`. `0x01` is Ed25519.
//! * **[`Checkpoint`]** (C2SP tlog-checkpoint v1): a note whose text is origin, tree size, root and extension lines.
//!
//! Signatures by keys the reader does not know are ignored, those by known keys must all verify, and there must be one.
//! Ed25519 is verified strictly: no small-order keys, no second form of a signature (RFC 8032 §5.1.7, §8.4).

mod checkpoint;
mod key;
mod signed;

pub use checkpoint::{Checkpoint, CheckpointError, Opened};
pub use key::{KeyError, KeyId, Ring, SignatureError, Signer, Verifier, verify_ed25519};
pub use signed::{Note, NoteError, NoteSignature};
