//! The small pieces both encodings are made of: lengths, texts, and a reader that never runs past the end.

use super::BodyError;

/// Unsigned LEB128, shortest form.
pub(super) fn put_length(out: &mut Vec<u8>, mut length: usize) {
    loop {
        let [low, ..] = length.to_le_bytes();
        length >>= 7;
        if length == 0 {
            out.push(low & 0x7f);
            return;
        }
        out.push(low | 0x80);
    }
}

pub(super) fn put_text(out: &mut Vec<u8>, text: &str) {
    put_length(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

pub(super) fn put_maybe(out: &mut Vec<u8>, text: Option<&str>) {
    match text {
        None => out.push(0),
        Some(text) => {
            out.push(1);
            put_text(out, text);
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, offset: 0 }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) const fn offset(&self) -> usize {
        self.offset
    }

    /// Nothing more will be read.
    pub(super) const fn close(&mut self) {
        self.rest = &[];
    }

    pub(super) fn byte(&mut self) -> Result<u8, BodyError> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], BodyError> {
        let (head, rest) = self.rest.split_first_chunk::<N>().ok_or_else(|| self.truncated(N))?;
        self.rest = rest;
        self.offset += N;
        Ok(*head)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, BodyError> {
        let length = self.length()?;
        let (head, rest) = self.rest.split_at_checked(length).ok_or_else(|| self.truncated(length))?;
        let text = str::from_utf8(head).map_err(|source| BodyError::Text { offset: self.offset, source })?;
        self.rest = rest;
        self.offset += length;
        Ok(text)
    }

    fn length(&mut self) -> Result<usize, BodyError> {
        let offset = self.offset;
        let mut length = 0_u64;
        // Nine groups of seven bits: more than any length in memory needs, and no shift can overflow.
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            length |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let is_shortest = byte != 0 || shift == 0;
                return usize::try_from(length).ok().filter(|_| is_shortest).ok_or(BodyError::Length { offset });
            }
        }
        Err(BodyError::Length { offset })
    }

    const fn truncated(&self, wanted: usize) -> BodyError {
        BodyError::Truncated { offset: self.offset, wanted, left: self.rest.len() }
    }
}
