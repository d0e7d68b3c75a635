use super::key::{KeyId, Ring, SignatureError, Signer, Verifier, is_key_name};
use crate::base64_text;
use std::fmt;
use std::str::FromStr;

/// More signatures than any honest note carries; the specification asks for 16 at least.
const MAX_SIGNATURES: usize = 100;

/// A text with its signatures. Until [`Note::verify`] says so, neither is to be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<NoteSignature>,
}

/// One signature line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature {
    /// The name of the key.
    pub name: String,
    /// The id of the key.
    pub id: KeyId,
    /// What the key's algorithm made of the text.
    pub signature: Vec<u8>,
}

/// What is wrong with a note.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The text does not end in a newline.
    #[error("the text of a note must end in a newline")]
    NoNewline,
    /// Control characters do not belong in a note.
    #[error("a note may hold no control character but the newline, found U+{:04X}", u32::from(*.found))]
    Control {
        /// The first of them.
        found: char,
    },
    /// Nothing parts text and signatures.
    #[error("not a signed note: no empty line between text and signatures")]
    NoSignatures,
    /// A line that is no signature.
    #[error("line {line} below the text of the note is no signature: expected \"— name base64\"")]
    Line {
        /// Which, counted from 1 below the empty line.
        line: usize,
    },
    /// Far more signatures than a note needs.
    #[error("the note has {found} signatures, more than the {MAX_SIGNATURES} that are read")]
    TooMany {
        /// How many.
        found: usize,
    },
    /// A known key's signature does not hold.
    #[error("the signature by \"{name}\" ({id}) does not hold")]
    Invalid {
        /// The key's name.
        name: String,
        /// The key's id.
        id: KeyId,
        /// Why not.
        source: SignatureError,
    },
    /// Nobody we know signed.
    #[error("none of the note's signatures ({}) is by a known key", if .signers.is_empty() { "it has none".to_owned() } else { .signers.join(", ") })]
    Unknown {
        /// The keys that signed: name and id.
        signers: Vec<String>,
    },
}

impl Note {
    /// A note without signatures yet.
    ///
    /// # Errors
    /// When the text cannot be that of a note.
    pub fn new(text: impl Into<String>) -> Result<Self, NoteError> {
        let text = text.into();
        check_text(&text)?;
        Ok(Self { text, signatures: Vec::new() })
    }

    /// Adds the signature of `signer`.
    #[must_use]
    pub fn signed_by(mut self, signer: &Signer) -> Self {
        let signature = signer.sign(&self.text);
        let id = signer.verifier().id();
        self.signatures.push(NoteSignature { name: signer.name().to_owned(), id, signature });
        self
    }

    /// The text, which ends in a newline.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All signatures, verified or not.
    #[must_use]
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }

    /// Verifies the note and names the known keys that signed it, at least one.
    ///
    /// # Errors
    /// When a known key's signature does not hold, or no known key signed.
    pub fn verify<'r>(&self, ring: &'r Ring) -> Result<Vec<&'r Verifier>, NoteError> {
        let mut verified = Vec::new();
        for line in &self.signatures {
            let Some(key) = ring.find(&line.name, line.id) else { continue };
            key.verify(&self.text, &line.signature).map_err(|source| NoteError::Invalid {
                name: line.name.clone(),
                id: line.id,
                source,
            })?;
            if !verified.contains(&key) {
                verified.push(key);
            }
        }
        if verified.is_empty() {
            let signers = self.signatures.iter().map(|line| format!("{}+{}", line.name, line.id)).collect();
            return Err(NoteError::Unknown { signers });
        }
        Ok(verified)
    }
}

impl FromStr for Note {
    type Err = NoteError;

    fn from_str(note: &str) -> Result<Self, NoteError> {
        check_text(note)?;
        // The last empty line parts the two: the text itself may hold more of them.
        let (text, _) = note.rsplit_once("\n\n").ok_or(NoteError::NoSignatures)?;
        let (text, lines) = note.split_at_checked(text.len() + 1).ok_or(NoteError::NoSignatures)?;
        let lines = lines.strip_prefix('\n').filter(|lines| !lines.is_empty()).ok_or(NoteError::NoSignatures)?;
        let found = lines.lines().count();
        if found > MAX_SIGNATURES {
            return Err(NoteError::TooMany { found });
        }
        let signatures = lines
            .lines()
            .enumerate()
            .map(|(position, line)| NoteSignature::parse(line).ok_or(NoteError::Line { line: position + 1 }))
            .collect::<Result<_, _>>()?;
        Ok(Self { text: text.to_owned(), signatures })
    }
}

impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}", self.text)?;
        self.signatures.iter().try_for_each(|signature| writeln!(formatter, "{signature}"))
    }
}

impl NoteSignature {
    fn parse(line: &str) -> Option<Self> {
        let (name, base64) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = base64_text::decode(base64).ok()?;
        let (id, signature) = bytes.split_first_chunk()?;
        if !is_key_name(name) || signature.is_empty() {
            return None;
        }
        Some(Self { name: name.to_owned(), id: KeyId(*id), signature: signature.to_vec() })
    }
}

impl fmt::Display for NoteSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [self.id.0.as_slice(), &self.signature].concat();
        write!(formatter, "— {} {}", self.name, base64_text::encode(&bytes))
    }
}

fn check_text(text: &str) -> Result<(), NoteError> {
    if let Some(found) = text.chars().find(|character| *character < ' ' && *character != '\n') {
        return Err(NoteError::Control { found });
    }
    if text.ends_with('\n') { Ok(()) } else { Err(NoteError::NoNewline) }
}
