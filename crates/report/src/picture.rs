//! Pictures that can be printed: PNG and JPEG, of a size that does no harm.

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// Pixels of the largest picture. A small file can hold a very large one.
const PIXELS: u64 = 40_000_000;

/// Is it a PNG or JPEG that can be read and is not too large?
pub fn printable(bytes: &[u8]) -> bool {
    let Some((format, width, height)) = measured(bytes) else { return false };
    let fits = width > 0 && height > 0 && u64::from(width) * u64::from(height) <= PIXELS;
    fits && RasterImage::plain(Bytes::new(bytes.to_vec()), format).is_ok()
}

/// Format, width and height as the head of a file says them.
fn measured(bytes: &[u8]) -> Option<(ExchangeFormat, u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let side = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((ExchangeFormat::Png, side(16)?, side(20)?));
    }
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let word = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        // Segments follow each other; the one that begins the frame says its size.
        let (mark, length) = (word(at)?, usize::from(word(at + 2)?));
        match mark {
            0xffc0..=0xffc3 | 0xffc5..=0xffc7 | 0xffc9..=0xffcb | 0xffcd..=0xffcf => {
                return Some((ExchangeFormat::Jpg, u32::from(word(at + 7)?), u32::from(word(at + 5)?)));
            }
            0xff00..=0xffff => at += 2 + length.max(2),
            _ => return None,
        }
    }
}
