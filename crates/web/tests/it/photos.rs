//! Photos lose what they tell beside the picture, and nothing else.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on should stop its test at once")]

use assay_web::photo::{Kind, clean};

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap();
    [&[0xff, marker], &length.to_be_bytes()[..], content].concat()
}

fn exif(little: bool, orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0".to_vec();
    let two = |number: u16| if little { number.to_le_bytes() } else { number.to_be_bytes() };
    let four = |number: u32| if little { number.to_le_bytes() } else { number.to_be_bytes() };
    tiff.extend(if little { b"II" } else { b"MM" });
    tiff.extend(two(42));
    tiff.extend(four(8));
    tiff.extend(two(2));
    for (tag, value) in [(0x0112_u16, u16::from(orientation)), (0x8825, 7)] {
        tiff.extend(two(tag));
        tiff.extend(two(3));
        tiff.extend(four(1));
        tiff.extend(two(value));
        tiff.extend(two(0));
    }
    tiff.extend(b"GPS 48.1351 N 11.5820 E");
    tiff
}

/// A JPEG in outline: what stands around the coded picture.
fn jpeg(before: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    before.iter().for_each(|segment| bytes.extend(segment));
    bytes.extend(segment(0xdb, b"quantisation"));
    bytes.extend(segment(0xda, b"scan"));
    bytes.extend([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
    bytes.extend(segment(0xda, b"next scan"));
    bytes.extend([9, 9, 0xff, 0xd9]);
    bytes.extend(after);
    bytes
}

fn holds(bytes: &[u8], piece: &[u8]) -> bool {
    bytes.windows(piece.len()).any(|window| window == piece)
}

#[test]
fn a_jpeg_keeps_its_picture_and_its_orientation() {
    for (little, orientation) in [(true, 6), (false, 3), (true, 8)] {
        let tells = vec![
            segment(0xe0, b"JFIF\0rest"),
            segment(0xe1, &exif(little, orientation)),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<creator>Eva</creator>"),
            segment(0xe2, b"ICC_PROFILE\0colours"),
            segment(0xe2, b"MPF\0second picture"),
            segment(0xed, b"Photoshop 3.0\0by Eva"),
            segment(0xfe, b"taken by Eva"),
        ];
        let bytes = clean(&jpeg(&tells, b"a film of Eva")).unwrap();
        for gone in [&b"GPS"[..], b"Eva", b"MPF", b"film"] {
            assert!(!holds(&bytes, gone), "{}", String::from_utf8_lossy(gone));
        }
        for kept in [&b"JFIF"[..], b"colours", b"quantisation", b"next scan", &[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]] {
            assert!(holds(&bytes, kept), "{}", String::from_utf8_lossy(kept));
        }
        assert!(holds(&bytes, &[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]));
        assert!(bytes.ends_with(&[0xff, 0xd9]));
        assert_eq!(clean(&bytes).as_deref(), Some(&bytes[..]), "cleaning twice changes nothing");
    }
}

#[test]
fn an_upright_jpeg_says_nothing_of_itself() {
    let bytes = clean(&jpeg(&[segment(0xe1, &exif(true, 1))], b"")).unwrap();
    assert_eq!(bytes, jpeg(&[], b""));
}

fn chunk(name: &[u8], content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len()).unwrap().to_be_bytes()[..], name, content, b"crc!"].concat()
}

#[test]
fn a_png_loses_its_texts() {
    let begin = b"\x89PNG\r\n\x1a\n".to_vec();
    let parts = [chunk(b"IHDR", b"head"), chunk(b"tEXt", b"Eva"), chunk(b"eXIf", b"GPS"), chunk(b"IDAT", b"pixels")];
    let bytes = [begin.clone(), parts.concat(), chunk(b"IEND", b""), b"more".to_vec()].concat();
    let expected = [begin, chunk(b"IHDR", b"head"), chunk(b"IDAT", b"pixels"), chunk(b"IEND", b"")].concat();
    assert_eq!(clean(&bytes), Some(expected));
}

#[test]
fn a_webp_loses_its_metadata() {
    let part = |name: &[u8], content: &[u8]| {
        let mut part = [name, &u32::try_from(content.len()).unwrap().to_le_bytes()[..], content].concat();
        part.extend(vec![0; content.len() % 2]);
        part
    };
    let whole = |parts: &[Vec<u8>]| {
        let inside = [b"WEBP".to_vec(), parts.concat()].concat();
        [b"RIFF".to_vec(), u32::try_from(inside.len()).unwrap().to_le_bytes().to_vec(), inside].concat()
    };
    let flags = |flags: u8| part(b"VP8X", &[flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
    let pixels = part(b"VP8 ", b"pixel");
    let bytes = whole(&[flags(0b0010_1100), pixels.clone(), part(b"EXIF", b"GPS"), part(b"XMP ", b"Eva")]);
    assert_eq!(clean(&bytes), Some(whole(&[flags(0b0010_0000), pixels])));
}

#[test]
fn what_is_no_photo_is_none() {
    for bytes in [&b""[..], b"GIF89a", b"<svg onload=alert(1)>", b"%PDF-1.7", b"RIFF____WAVE", b"\xff\xd8"] {
        assert_eq!(Kind::of(bytes).and_then(|_| clean(bytes)), None, "{bytes:?}");
    }
}

#[test]
fn every_beginning_of_a_photo_is_broken_and_harmless() {
    let whole = jpeg(&[segment(0xe1, &exif(true, 6)), segment(0xe2, b"ICC_PROFILE\0x")], b"");
    for end in 0..whole.len() {
        assert_eq!(clean(&whole[..end]), None, "{end}");
    }
    let mut odd = whole.clone();
    for place in 0..odd.len() {
        for byte in [0, 0xff, 0x7f] {
            let before = std::mem::replace(&mut odd[place], byte);
            // Whatever comes of it, it comes without a panic and without a place.
            if let Some(bytes) = clean(&odd) {
                assert!(bytes.len() <= odd.len() + 36);
            }
            odd[place] = before;
        }
    }
}
