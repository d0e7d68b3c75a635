use crate::base64_text::{self, Base64Error};
use crate::hash::Hash;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use std::fmt;
use std::str::FromStr;

const ED25519: u8 = 0x01;
const PRIVATE: &str = "PRIVATE+KEY+";

/// The four bytes that tell keys of one name apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 4]);

impl KeyId {
    fn of(name: &str, public_key: &[u8; 32]) -> Self {
        let hash = Hash::of_pair(name.as_bytes(), &[b"\n".as_slice(), &[ED25519], public_key].concat());
        let [a, b, c, d, ..] = hash.0;
        Self([a, b, c, d])
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "KeyId({self})")
    }
}

/// What is wrong with a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not of the form keys have. The text is not repeated: it may be a secret.
    #[error("not a key: expected {expected}")]
    Form {
        /// The form it should have.
        expected: &'static str,
    },
    /// A name that would make signature lines ambiguous.
    #[error("the key name \"{name}\" is empty or has spaces, plus signs or control characters")]
    Name {
        /// The name.
        name: String,
    },
    /// The key material is not base64.
    #[error("the material of key \"{name}\" cannot be read")]
    Base64 {
        /// The key's name.
        name: String,
        /// What is wrong with it.
        source: Base64Error,
    },
    /// Not an Ed25519 key.
    #[error("the material of key \"{name}\" is not an Ed25519 key of 32 bytes behind the type byte 01")]
    Material {
        /// The key's name.
        name: String,
    },
    /// The id is not that of the key: a slip of the pen, or a key made up from two.
    #[error("the key \"{name}\" calls itself {stated}, but its material has the id {computed}")]
    Id {
        /// The key's name.
        name: String,
        /// The id in the text.
        stated: String,
        /// The id it should have.
        computed: KeyId,
    },
    /// Two different keys that signature lines could not tell apart.
    #[error("two different keys share the name \"{name}\" and the id {id}")]
    Ambiguous {
        /// The name they share.
        name: String,
        /// The id they share.
        id: KeyId,
    },
}

/// Why an Ed25519 signature does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Not a public key.
    #[error("the public key is not a point of 32 bytes on the curve")]
    PublicKey,
    /// Not 64 bytes.
    #[error("an Ed25519 signature is 64 bytes, this is {found}")]
    Length {
        /// Bytes there are.
        found: usize,
    },
    /// Signed by another key, or about another text.
    #[error("the signature does not match text and key")]
    Mismatch,
}

/// Verifies an Ed25519 signature strictly.
///
/// # Errors
/// When the signature does not hold.
pub fn verify_ed25519(public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
    let key = VerifyingKey::try_from(public_key).ok().ok_or(SignatureError::PublicKey)?;
    verify(&key, message, signature)
}

fn verify(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
    let signature = Signature::from_slice(signature).ok().ok_or(SignatureError::Length { found: signature.len() })?;
    key.verify_strict(message, &signature).ok().ok_or(SignatureError::Mismatch)
}

/// A key that signs notes. Its text form ([`Self::to_secret_text`]) is a secret.
#[derive(Clone)]
pub struct Signer {
    verifier: Verifier,
    key: SigningKey,
}

impl Signer {
    /// The key that grows from a random seed. This crate has no randomness: the caller draws it.
    ///
    /// # Errors
    /// When the name is not fit for a key.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, KeyError> {
        let key = SigningKey::from_bytes(seed);
        Ok(Self { verifier: Verifier::new(name, key.verifying_key())?, key })
    }

    /// The key's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.verifier.name()
    }

    /// What others need to check this key's signatures.
    #[must_use]
    pub const fn verifier(&self) -> &Verifier {
        &self.verifier
    }

    /// The key as text, to be kept secret: `PRIVATE+KEY+name+id+base64`.
    #[must_use]
    pub fn to_secret_text(&self) -> String {
        format!("{PRIVATE}{}", key_text(&self.verifier.name, self.verifier.id, self.key.as_bytes()))
    }

    pub(super) fn sign(&self, text: &str) -> Vec<u8> {
        self.key.sign(text.as_bytes()).to_vec()
    }
}

impl FromStr for Signer {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let form = KeyError::Form { expected: "PRIVATE+KEY+name+id+base64" };
        let parts = text.strip_prefix(PRIVATE).and_then(KeyText::split).ok_or(form)?;
        let signer = Self::from_seed(parts.name, &parts.material()?)?;
        parts.check_id(signer.verifier.id)?;
        Ok(signer)
    }
}

/// Says which key, not what it is.
impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Signer({}+{}+…)", self.verifier.name, self.verifier.id)
    }
}

/// A public key that checks signatures on notes. Its text form is `name+id+base64`.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    id: KeyId,
    key: VerifyingKey,
}

impl Verifier {
    fn new(name: &str, key: VerifyingKey) -> Result<Self, KeyError> {
        if !is_key_name(name) {
            return Err(KeyError::Name { name: name.to_owned() });
        }
        Ok(Self { name: name.to_owned(), id: KeyId::of(name, key.as_bytes()), key })
    }

    /// The key's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key's id.
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.id
    }

    pub(super) fn verify(&self, text: &str, signature: &[u8]) -> Result<(), SignatureError> {
        verify(&self.key, text.as_bytes(), signature)
    }
}

impl FromStr for Verifier {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let parts = KeyText::split(text).ok_or(KeyError::Form { expected: "name+id+base64" })?;
        let key = VerifyingKey::from_bytes(&parts.material()?).ok();
        let key = key.ok_or_else(|| KeyError::Material { name: parts.name.to_owned() })?;
        let verifier = Self::new(parts.name, key)?;
        parts.check_id(verifier.id)?;
        Ok(verifier)
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&key_text(&self.name, self.id, self.key.as_bytes()))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Verifier({self})")
    }
}

/// The keys a reader knows and trusts.
#[derive(Debug, Clone, Default)]
pub struct Ring {
    keys: Vec<Verifier>,
}

impl Ring {
    /// A ring without keys: it trusts nobody.
    #[must_use]
    pub const fn new() -> Self {
        Self { keys: Vec::new() }
    }

    /// Adds a key. One that is there already is not added again.
    ///
    /// # Errors
    /// When another key has the same name and id.
    pub fn add(&mut self, key: Verifier) -> Result<(), KeyError> {
        match self.find(&key.name, key.id) {
            None => self.keys.push(key),
            Some(known) if *known == key => {}
            Some(_) => return Err(KeyError::Ambiguous { name: key.name, id: key.id }),
        }
        Ok(())
    }

    /// The key of that name and id.
    #[must_use]
    pub fn find(&self, name: &str, id: KeyId) -> Option<&Verifier> {
        self.keys.iter().find(|key| key.name == name && key.id == id)
    }
}

impl From<Verifier> for Ring {
    fn from(key: Verifier) -> Self {
        Self { keys: vec![key] }
    }
}

/// That signature lines with this name can be taken apart again.
pub(super) fn is_key_name(name: &str) -> bool {
    !name.is_empty()
        && !name.chars().any(|character| character.is_whitespace() || character.is_control() || character == '+')
}

fn key_text(name: &str, id: KeyId, material: &[u8; 32]) -> String {
    format!("{name}+{id}+{}", base64_text::encode(&[[ED25519].as_slice(), material].concat()))
}

/// The three parts of a key's text. Base64 may hold plus signs, names may not: the first two part the text.
struct KeyText<'a> {
    name: &'a str,
    id: &'a str,
    material: &'a str,
}

impl<'a> KeyText<'a> {
    fn split(text: &'a str) -> Option<Self> {
        let (name, rest) = text.split_once('+')?;
        let (id, material) = rest.split_once('+')?;
        Some(Self { name, id, material })
    }

    fn material(&self) -> Result<[u8; 32], KeyError> {
        let bytes = base64_text::decode(self.material)
            .map_err(|source| KeyError::Base64 { name: self.name.to_owned(), source })?;
        let material =
            bytes.split_first().filter(|(kind, _)| **kind == ED25519).and_then(|(_, key)| key.try_into().ok());
        material.ok_or_else(|| KeyError::Material { name: self.name.to_owned() })
    }

    fn check_id(&self, computed: KeyId) -> Result<(), KeyError> {
        if self.id == computed.to_string() {
            return Ok(());
        }
        Err(KeyError::Id { name: self.name.to_owned(), stated: self.id.to_owned(), computed })
    }
}
