//! Fixed-width bytes with one text form: standard base64 with padding (RFC 4648 §4).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Why a text is not the base64 of a hash or salt.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Base64Error {
    /// Not base64 at all, or base64 in a form that has a twin.
    #[error("not standard base64 with padding")]
    Encoding(#[source] base64::DecodeError),
    /// Good base64 of the wrong number of bytes.
    #[error("base64 of {found} bytes where {expected} belong")]
    Length {
        /// Bytes the type holds.
        expected: usize,
        /// Bytes the text holds.
        found: usize,
    },
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn decode(text: &str) -> Result<Vec<u8>, Base64Error> {
    STANDARD.decode(text).map_err(Base64Error::Encoding)
}

pub(crate) fn decode_exact<const N: usize>(text: &str) -> Result<[u8; N], Base64Error> {
    let bytes = decode(text)?;
    <[u8; N]>::try_from(bytes).map_err(|bytes| Base64Error::Length { expected: N, found: bytes.len() })
}

/// Gives a newtype over `[u8; N]` its text form: `Display`, `FromStr`, and serde as a string.
macro_rules! base64_text {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&crate::base64_text::encode(&self.0))
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::Base64Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                crate::base64_text::decode_exact(text).map($name)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use base64_text;
