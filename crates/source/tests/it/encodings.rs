//! Bytes of every origin.

use assay_source::{Options, read_csv};

use crate::{notes, refusal, shown, table};

#[test]
fn a_mark_at_the_beginning_is_no_part_of_the_first_name() {
    let table = table("a.csv", "\u{feff}id,x\n1,2\n");
    assert_eq!(table.columns, ["id", "x"]);
    assert_eq!(notes(&table), ["byte order mark removed"]);
}

#[test]
fn stray_bytes_cost_neither_the_file_nor_their_neighbours() {
    let mut content = "name,note\nMüller,fine\n".as_bytes().to_vec();
    content.extend_from_slice(b"Lef\xe8vre,caf\xc3\xa9 \x93quoted\x94 \xc3\n");
    let table = table("a.csv", content);
    assert_eq!(shown(&table, 0), ["Müller", "fine"]);
    assert_eq!(shown(&table, 1), ["Lefèvre", "café “quoted” Ã"]);
    assert_eq!(table.encoding, "utf-8 with stray bytes");
    assert_eq!(notes(&table), ["4 bytes were not UTF-8, the first in line 3; read as Windows-1252"]);
}

#[test]
fn latin_files_are_read_as_a_whole() {
    let table = table("a.csv", b"name,price\nM\xfcller,12 \x80\n");
    assert_eq!(shown(&table, 0), ["Müller", "12 €"]);
    assert_eq!(table.encoding, "windows-1252");
    assert_eq!(notes(&table), ["not UTF-8; read as Windows-1252"]);
}

#[test]
fn wide_characters_with_and_without_a_mark() {
    let content = "näme,x\nÅsa,1\n";
    let little: Vec<u8> = content.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = content.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, mark, encoding) in [(little, [0xff, 0xfe], "utf-16le"), (big, [0xfe, 0xff], "utf-16be")] {
        for marked in [true, false] {
            let start = if marked { mark.to_vec() } else { Vec::new() };
            let table = table("a.csv", [start, bytes.clone()].concat());
            assert_eq!(table.columns, ["näme", "x"]);
            assert_eq!(shown(&table, 0), ["Åsa", "1"]);
            assert_eq!(table.encoding, encoding);
        }
    }
}

#[test]
fn damaged_wide_characters_are_counted() {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend("a,b\n".encode_utf16().flat_map(u16::to_le_bytes));
    bytes.extend([0x00, 0xd8]);
    bytes.extend("x,y\n".encode_utf16().flat_map(u16::to_le_bytes));
    let table = table("a.csv", bytes);
    assert_eq!(
        notes(&table),
        [
            "byte order mark removed",
            "1 characters could not be read as utf-16le and were replaced, the first in line 2"
        ]
    );
}

#[test]
fn an_encoding_can_be_asked_for() {
    let options = Options { encoding: Some("iso-8859-2".into()), ..Options::default() };
    let table = read_csv("a.csv", b"a,b\n\xa3\xf3d\xbc,1\n", &options).unwrap();
    assert_eq!(shown(&table, 0), ["Łódź", "1"]);
    assert_eq!(table.encoding, "ISO-8859-2");
    let options = Options { encoding: Some("klingon".into()), ..Options::default() };
    let error = read_csv("a.csv", b"a,b\n1,2\n", &options).unwrap_err();
    assert_eq!(error.to_string(), "a.csv: there is no encoding called `klingon`");
    assert_eq!(error.kind.key(), "unknown-encoding");
    assert_eq!(error.hint(), "use a name such as `utf-8`, `windows-1252` or `utf-16le`");
}

#[test]
fn a_file_of_thirty_two_bits_is_refused() {
    let bytes: Vec<u8> = "\u{feff}a,b\n1,2\n".chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
    assert!(refusal("a.csv", bytes).contains("binary data"));
}
