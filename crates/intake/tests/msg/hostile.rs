//! Outlook files that are broken on purpose.

use std::time::{Duration, Instant};

use intake::message::{Context, Gap, read};
use proptest::prelude::*;

use crate::writer::Msg;

/// A message that uses everything that is read.
fn rich() -> Msg {
    let rtf = compressed_rtf::compress_rtf(r"{\rtf1\ansi Delete my data\par}").expect("packed");
    let inner = Msg::new()
        .text(0x0037, "Inner")
        .bytes(0x1009, &rtf)
        .text(0x0c1a, "Ann Lee")
        .text(0x0c1f, "ann@mail.example");
    Msg::new()
        .text(0x001a, "IPM.Note")
        .text_8(0x0037, b"Donn\xe9es")
        .text(
            0x007d,
            "From: Kim <kim@shop.example>\r\nTo: privacy@shop.example\r\n",
        )
        .bytes(0x1013, b"<p>For <b>you</b></p>")
        .number(0x3ffd, 1252)
        .time(0x0e06, 1_772_496_000)
        .recipient(1, "Privacy", "privacy@shop.example")
        .attach("order.pdf", "application/pdf", &[7; 9000])
        .embed(inner)
}

fn codes(bytes: &[u8]) -> Vec<&'static str> {
    let reading = read(bytes, &Context::default()).expect("a message");
    reading.gaps.iter().map(Gap::code).collect()
}

#[test]
fn a_file_cut_anywhere_is_refused_or_read() {
    let whole = rich().file();
    for end in (0..whole.len()).step_by(97) {
        let _ = read(&whole[..end], &Context::default());
    }
}

#[test]
fn properties_of_the_wrong_type_are_missing() {
    let msg = Msg::new()
        .bytes(0x0037, b"Subject")
        .stream(0x1000, 0x0003, b"Body".to_vec())
        .text(0x3fde, "65001")
        .fixed(0x0e06, 0x0040, u64::MAX)
        .fixed(0x0039, 0x0040, 1)
        .fixed(0x3ffd, 0x0003, u64::MAX)
        .bytes(0x1009, &[0xff; 40])
        .text(0x0065, "not an address");
    assert_eq!(codes(&msg.file()), ["no-text", "no-sender", "no-date"]);
}

#[test]
fn counts_and_depths_end() {
    let start = Instant::now();
    let mut many = Msg::new().text(0x1000, "Delete my data");
    for _ in 0..600 {
        many = many
            .attach("a", "text/plain", b"a")
            .recipient(1, "a", "a@b.example");
    }
    assert!(codes(&many.file()).contains(&"too-many-parts"));
    let mut deep = Msg::new().text(0x1000, "Delete my data");
    for _ in 0..30 {
        deep = Msg::new().embed(deep);
    }
    assert!(codes(&deep.file()).contains(&"too-deep"));
    let long = "Delete my data. ".repeat(200_000);
    assert!(codes(&Msg::new().text(0x1000, &long).file()).contains(&"text-cut"));
    let html = Msg::new().bytes(0x1013, long.as_bytes());
    assert!(codes(&html.file()).contains(&"text-cut"));
    let headers = Msg::new().text(0x007d, &format!("From: a@b.example\r\nX: {long}"));
    assert!(codes(&headers.file()).contains(&"headers-cut"));
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}

/// A small packed text may unpack to a large one, and that is where it ends.
#[test]
fn a_text_that_unpacks_without_end_is_cut() {
    let head = b"\0\0\0\0\0\0\0\0LZFu\0\0\0\0{\\rtf1 aa";
    let mut packed = head[..16].to_vec();
    packed.extend(b"\0{\\rtf1 a\0aaaaaaaa");
    // From here on, each two bytes repeat seventeen that were just written.
    let mut at: u16 = 207 + 16;
    while packed.len() < 1_000_000 {
        packed.push(0xff);
        for _ in 0..8 {
            let last = (at + 4095) % 4096;
            packed.extend((last << 4 | 15).to_be_bytes());
            at = (at + 17) % 4096;
        }
    }
    let msg = Msg::new().bytes(0x1009, &packed);
    assert!(codes(&msg.file()).contains(&"text-cut"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn mutated_files_never_panic(edits in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..30), cut in any::<usize>()) {
        let mut bytes = rich().file();
        for (at, byte) in edits {
            let at = 8 + at % (bytes.len() - 8);
            bytes[at] = byte;
        }
        bytes.truncate(bytes.len() - cut % 3 * (cut % bytes.len()) / 3);
        let _ = read(&bytes, &Context::default());
    }

    #[test]
    fn links_of_sectors_and_entries_may_point_anywhere(edits in proptest::collection::vec((any::<usize>(), 0u32..200), 1..12)) {
        let mut bytes = rich().file();
        for (at, link) in edits {
            let at = 28 + at % ((bytes.len() - 32) / 4) * 4;
            bytes[at..at + 4].copy_from_slice(&link.to_le_bytes());
        }
        let _ = read(&bytes, &Context::default());
    }

    #[test]
    fn arbitrary_rich_text_never_panics(rtf in "\\{\\\\rtf1(\\{|\\}|\\\\|\\*|'|u|bin|par|htmltag|fromhtml1|f|uc|[0-9]|-| |é|x){0,80}", bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let plain = [b"\0\0\0\0\0\0\0\0MELA\0\0\0\0".as_slice(), rtf.as_bytes()].concat();
        let packed = [b"\0\0\0\0\0\0\0\0LZFu\0\0\0\0".as_slice(), &bytes].concat();
        for content in [plain, packed] {
            let _ = read(&Msg::new().bytes(0x1009, &content).file(), &Context::default());
        }
    }
}
