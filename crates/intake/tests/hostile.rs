//! Broken and hostile messages: never a panic, never without end, and a gap for what is lost.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use intake::message::{Context, Gap, Reading, Unreadable, read};
use proptest::prelude::*;

fn reading(raw: &[u8]) -> Reading {
    read(raw, &Context::default()).expect("a message")
}

fn codes(reading: &Reading) -> Vec<&'static str> {
    reading.gaps.iter().map(Gap::code).collect()
}

fn check_gap(raw: &str, gap: &str) -> Reading {
    let reading = reading(raw.as_bytes());
    assert!(
        codes(&reading).contains(&gap),
        "{gap} is not among {:?}",
        codes(&reading)
    );
    reading
}

#[test]
fn what_is_no_message_is_refused() {
    let context = Context::default();
    assert_eq!(read(b"", &context), Err(Unreadable::Empty));
    assert_eq!(read(b" \r\n\0", &context), Err(Unreadable::Empty));
    assert_eq!(
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", &context),
        Err(Unreadable::Damaged)
    );
    assert_eq!(read(b"%PDF-1.4\n", &context), Err(Unreadable::NotAMessage));
    assert_eq!(
        read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &context),
        Err(Unreadable::NotAMessage)
    );
    assert!(matches!(
        read(&vec![b'a'; 100 * 1024 * 1024 + 1], &context),
        Err(Unreadable::TooLarge { .. })
    ));
}

#[test]
fn a_letter_without_headers_is_still_a_letter() {
    let reading = check_gap(
        "Please delete my account and all my data.\n\nAnn Lee\n",
        "no-headers",
    );
    assert!(reading.is_request);
    assert_eq!(codes(&reading), ["no-headers", "no-sender", "no-date"]);
}

#[test]
fn a_page_saved_from_the_web_is_read_without_its_markup() {
    let page = "\r\n<!DOCTYPE html>\n<html><style>p{color:red}</style><p>Please delete my data.</p><p>Ann Lee</p></html>";
    let reading = check_gap(page, "no-headers");
    assert!(
        reading.is_request && !reading.text.contains('<'),
        "{}",
        reading.text
    );
}

#[test]
fn missing_headers_are_gaps() {
    check_gap("Subject: delete my data\n\nnow", "no-sender");
    check_gap("From: a@b.example\n\nDelete my data", "no-date");
    check_gap("From: a@b.example\nDate: never\n\n", "no-text");
    let two = check_gap(
        "From: a@b.example\nFrom: c@d.example\n\nDelete my data",
        "several-senders",
    );
    assert_eq!(two.consumer.email.as_deref(), Some("a@b.example"));
}

#[test]
fn charsets_may_be_unknown_or_lie() {
    check_gap(
        "From: a@b.example\nContent-Type: text/plain; charset=x-none\n\nDelete my data",
        "unknown-charset",
    );
    let raw = b"From: J\xf6rg <a@b.example>\nContent-Type: text/plain; charset=utf-8\n\nBitte l\xf6schen Sie meine Daten";
    let lied = reading(raw);
    assert!(codes(&lied).contains(&"charset-mismatch"));
    assert_eq!(lied.consumer.name.as_deref(), Some("Jörg"));
    assert!(lied.text.contains("löschen"));
}

#[test]
fn line_ends_may_be_bare_and_bytes_nul() {
    let reading =
        reading(b"From: Ann Lee <a@b.example>\rSubject: x\r\rDelete\0 my data.\rAnn Lee\r");
    assert_eq!(reading.consumer.name.as_deref(), Some("Ann Lee"));
    assert!(reading.is_request && !reading.text.contains('\0'));
}

#[test]
fn a_mailbox_line_on_top_is_skipped() {
    let reading = reading(
        b"From 17@xxx Thu May 30 17:02:11 +0000 2024\nFrom: a@b.example\n\nDelete my data.",
    );
    assert_eq!(reading.consumer.email.as_deref(), Some("a@b.example"));
}

#[test]
fn an_encrypted_message_says_so() {
    check_gap(
        "From: a@b.example\nContent-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nTUlNRQ==",
        "encrypted",
    );
}

/// Each of these takes well under a second when compiled for use; unoptimised on a busy machine the
/// limit only tells "slow" from "without end".
#[test]
fn size_and_depth_end() {
    let start = Instant::now();
    let head = "From: a@b.example\nTo: privacy@shop.example\n";
    let mixed = |boundary: usize| {
        format!("Content-Type: multipart/mixed; boundary=b{boundary}\n\n--b{boundary}\n")
    };
    check_gap(
        &format!("{head}{}", (0..100).map(mixed).collect::<String>()),
        "too-deep",
    );
    check_gap(
        &format!(
            "{head}Content-Type: multipart/mixed; boundary=b\n\n{}",
            "--b\n\nx\n".repeat(2000)
        ),
        "too-many-parts",
    );
    check_gap(
        &format!("{head}X: {}\n\nDelete my data", "y".repeat(300_000)),
        "headers-cut",
    );
    check_gap(
        &format!("{head}\n{}", "delete my data ".repeat(100_000)),
        "text-cut",
    );
    check_gap(
        &format!(
            "{head}Content-Type: text/html\n\n{}",
            "<div><b><p title='".repeat(100_000)
        ),
        "text-cut",
    );
    reading(format!("{head}\n{}", ">".repeat(2_000_000)).as_bytes());
    reading(format!("{head}\n{}", "On 1, 1 wrote\n".repeat(10_000)).as_bytes());
    reading(format!("{head}\n{}", "From: a\nDate: b\n".repeat(10_000)).as_bytes());
    reading(format!("From: {}\n\nx", "(".repeat(200_000)).as_bytes());
    reading(format!("From: {}\n\nx", "a@b.example,".repeat(10_000)).as_bytes());
    reading(format!("{head}\n{}", "1234567890 ".repeat(100_000)).as_bytes());
    assert!(
        start.elapsed() < Duration::from_secs(120),
        "{:?}",
        start.elapsed()
    );
}

fn sample_bytes() -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    let files = fs::read_dir(folder)
        .expect("the samples are here")
        .filter_map(|entry| Some(entry.ok()?.path()));
    let messages = files.filter(|path| path.extension().is_some_and(|end| end == "eml"));
    messages
        .map(|path| fs::read(path).expect("a sample"))
        .filter(|bytes| bytes.len() < 10_000)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes, &Context::default());
        let _ = read(&[b"From: a@b.example\nContent-Type: text/html\n\n".as_slice(), &bytes].concat(), &Context::default());
    }

    #[test]
    fn arbitrary_text_never_panics(text in "\\PC{0,600}") {
        let _ = read(format!("From: {text}\nSubject: {text}\nContent-Type: {text}\n\n{text}\n").as_bytes(), &Context::default());
    }

    #[test]
    fn mutated_samples_never_panic(which in 0..1000usize, edits in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..40), cut in any::<usize>()) {
        let samples = sample_bytes();
        let mut bytes = samples[which % samples.len()].clone();
        for (at, byte) in edits {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        bytes.truncate(cut % bytes.len() + 1);
        let _ = read(&bytes, &Context::default());
    }
}
