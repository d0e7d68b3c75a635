//! Photos that strangers send: what they are, and what they must not tell.
//!
//! A photo tells where and by whom it was taken (EXIF, XMP, IPTC). [`clean`] copies a JPEG, PNG or WebP without any of that.
//! The pixels are not touched; of a JPEG's EXIF only the orientation stays, so that it still stands upright.

/// The kinds of photos taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
}

impl Kind {
    /// What the bytes begin with tells what they are; a name or a claimed type does not.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if bytes.starts_with(PNG) {
            Some(Self::Png)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }

    /// The ending of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }
}

/// A copy without anything but the picture; `None` when it is no photo, or a broken one.
#[must_use]
pub fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    match Kind::of(bytes)? {
        Kind::Jpeg => jpeg(bytes),
        Kind::Png => png(bytes),
        Kind::Webp => webp(bytes),
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Reads bytes from the front.
struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn u16(&mut self) -> Option<usize> {
        let bytes: [u8; 2] = self.take(2)?.try_into().ok()?;
        Some(usize::from(u16::from_be_bytes(bytes)))
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }
}

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP14: u8 = 0xee;
const COMMENT: u8 = 0xfe;

/// Goes through the segments of a JPEG: those about the picture stay. What follows its end (a film, a second picture) goes.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader(bytes);
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend_from_slice(reader.take(2)?);
    let mut oriented = false;
    loop {
        if reader.byte()? != 0xff {
            return None;
        }
        let mut marker = reader.byte()?;
        // Any number of fill bytes may stand before a marker.
        while marker == 0xff {
            marker = reader.byte()?;
        }
        match marker {
            EOI => {
                copy.extend_from_slice(&[0xff, EOI]);
                return Some(copy);
            }
            // A marker without content, or one that cannot stand here.
            0x00 | 0x01 | 0xd0..=0xd7 | SOI => return None,
            _ => {}
        }
        let length = reader.u16()?;
        let content = reader.take(length.checked_sub(2)?)?;
        let keep = match marker {
            APP1 => {
                if let Some(orientation) = orientation(content).filter(|_| !oriented) {
                    oriented = true;
                    copy.extend_from_slice(&upright(orientation));
                }
                false
            }
            APP0 => content.starts_with(b"JFIF\0"),
            APP2 => content.starts_with(b"ICC_PROFILE\0"),
            APP14 => content.starts_with(b"Adobe"),
            COMMENT | 0xe3..=0xef => false,
            _ => true,
        };
        if keep {
            copy.extend_from_slice(&[0xff, marker]);
            copy.extend_from_slice(&u16::try_from(length).ok()?.to_be_bytes());
            copy.extend_from_slice(content);
        }
        if marker == SOS {
            let scan = scan_length(reader.0)?;
            copy.extend_from_slice(reader.take(scan)?);
        }
    }
}

/// How long the coded picture is: up to the next marker that is neither an escaped byte nor a restart.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| matches!(pair, [0xff, next] if !matches!(next, 0x00 | 0xd0..=0xd7 | 0xff)))
}

/// The orientation (2 to 8) that an EXIF segment gives; 1 is upright and needs no saying.
fn orientation(content: &[u8]) -> Option<u8> {
    let tiff = content.strip_prefix(b"Exif\0\0")?;
    let little = match tiff.get(..4)? {
        [b'I', b'I', 42, 0] => true,
        [b'M', b'M', 0, 42] => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let u32_at = |at: usize| {
        let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(u32_at(4)?).ok()?;
    for entry in 0..usize::from(u16_at(directory)?) {
        let at = directory.checked_add(2)?.checked_add(entry.checked_mul(12)?)?;
        if u16_at(at)? == 0x0112 {
            let value = u8::try_from(u16_at(at.checked_add(8)?)?).ok()?;
            return (2..=8).contains(&value).then_some(value);
        }
    }
    None
}

/// An EXIF segment that says nothing but the orientation.
fn upright(orientation: u8) -> [u8; 36] {
    let mut segment = *b"\xff\xe1\x00\x22Exif\0\0MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x01\x00\x00\x00\x00\x00\x00";
    if let Some(value) = segment.get_mut(29) {
        *value = orientation;
    }
    segment
}

/// Goes through the chunks of a PNG.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader(bytes);
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend_from_slice(reader.take(PNG.len())?);
    loop {
        let length: [u8; 4] = reader.0.get(..4)?.try_into().ok()?;
        let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
        let chunk = reader.take(length.checked_add(12)?)?;
        let name = chunk.get(4..8)?;
        if !matches!(name, b"eXIf" | b"tEXt" | b"zTXt" | b"iTXt" | b"tIME") {
            copy.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            return Some(copy);
        }
    }
}

/// Goes through the chunks of a WebP.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader(bytes);
    let head = reader.take(12)?;
    let size: [u8; 4] = head.get(4..8)?.try_into().ok()?;
    let size = usize::try_from(u32::from_le_bytes(size)).ok()?;
    let mut reader = Reader(reader.0.get(..size.checked_sub(4)?)?);
    let mut chunks: Vec<u8> = b"WEBP".to_vec();
    while !reader.0.is_empty() {
        let length: [u8; 4] = reader.0.get(4..8)?.try_into().ok()?;
        let length = usize::try_from(u32::from_le_bytes(length)).ok()?;
        // Chunks are padded to an even length.
        let chunk = reader.take(length.checked_add(8)?.checked_add(length % 2)?)?;
        match chunk.get(..4)? {
            b"EXIF" | b"XMP " => {}
            b"VP8X" => {
                let mut chunk = chunk.to_vec();
                // The flags that say EXIF and XMP were there.
                *chunk.get_mut(8)? &= !0b0000_1100;
                chunks.extend_from_slice(&chunk);
            }
            _ => chunks.extend_from_slice(chunk),
        }
    }
    let mut copy = b"RIFF".to_vec();
    copy.extend_from_slice(&u32::try_from(chunks.len()).ok()?.to_le_bytes());
    copy.extend_from_slice(&chunks);
    Some(copy)
}
