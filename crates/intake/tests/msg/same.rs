//! A message says the same, whether it comes as `.eml` or as `.msg`.

use std::fs;
use std::path::Path;

use intake::message::{Context, Gap, read};
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use serde_json::Value;

use crate::writer::Msg;

/// What the file format cannot carry: how the bytes were encoded, and how that was broken.
const OF_BYTES: [&str; 4] = [
    "broken-encoding",
    "unknown-charset",
    "missing-end",
    "no-headers",
];

/// Its text is a named file, which mail programs show and Outlook keeps closed.
const TEXT_AND_FILE: &str = "162-raw-inline-named-text.eml";

/// The message as Outlook keeps it: the header lines of the transport, the texts, the attachments.
fn as_msg(message: &Message<'_>) -> Msg {
    let root = message.root_part();
    let length = root.raw_body_offset() - root.raw_header_offset();
    let head = &message.raw_message()[..length as usize];
    let head = String::from_utf8_lossy(head);
    let mut msg = Msg::new().text(0x007d, &head).number(0x3fde, 65001);
    let (mut plain, mut html) = (None, None);
    for part in &message.parts {
        let name = part.attachment_name().unwrap_or_default();
        let attached = !name.is_empty()
            || part
                .content_disposition()
                .is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("attachment"));
        let kind = part.content_type().map(|kind| {
            format!(
                "{}/{}",
                kind.ctype(),
                kind.subtype().unwrap_or("octet-stream")
            )
        });
        let kind = kind.unwrap_or_default();
        match &part.body {
            PartType::Text(text) if !attached && plain.is_none() => plain = Some(text.to_string()),
            PartType::Html(text) if !attached && html.is_none() => html = Some(text.to_string()),
            PartType::Multipart(_) => {}
            PartType::Message(inner) => msg = msg.embed(as_msg(inner)),
            // What a server says of a delivery for other servers.
            _ if !attached => {}
            _ => msg = msg.attach(name, &kind, part.contents()),
        }
    }
    if let Some(plain) = plain {
        msg = msg.text(0x1000, &plain);
    }
    if let Some(html) = html {
        msg = msg.bytes(0x1013, html.as_bytes());
    }
    msg
}

fn reading(bytes: &[u8]) -> Value {
    let mut reading = read(bytes, &Context::default())
        .expect("a message")
        .to_json();
    let gaps = reading["gaps"].as_array_mut().expect("a list");
    gaps.retain(|gap| !OF_BYTES.contains(&gap["code"].as_str().unwrap_or_default()));
    // Texts end where their last line does; the end of a part is not kept.
    let text = reading["text"].as_str().unwrap_or_default().trim_end();
    reading["text"] = text.into();
    reading
}

/// Whether the text is in another charset than it claims, so that whoever wrote the `.msg` would
/// have had to guess.
fn contradicts_itself(eml: &[u8]) -> bool {
    let reading = read(eml, &Context::default()).expect("a message");
    let gaps = reading.gaps.iter();
    gaps.map(Gap::code).any(|code| code == "charset-mismatch")
}

/// Names of messages in the folder that are read differently, with what differs.
fn differing(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let files = fs::read_dir(folder).expect("the folder is here");
    let mut different = Vec::new();
    for path in files.filter_map(|file| Some(file.ok()?.path())) {
        if path.extension().is_none_or(|ending| ending != "eml") {
            continue;
        }
        let eml = fs::read(&path).expect("a message");
        if contradicts_itself(&eml) || path.ends_with(TEXT_AND_FILE) {
            continue;
        }
        let message = MessageParser::default().parse(&eml).expect("a message");
        let (wanted, got) = (reading(&eml), reading(&as_msg(&message).file()));
        let keys = wanted.as_object().expect("an object").keys();
        let fields = keys.filter(|key| wanted[*key] != got[*key]);
        let fields: Vec<String> = fields
            .map(|key| format!("{key}: {} / {}", wanted[key], got[key]))
            .collect();
        if !fields.is_empty() {
            different.push(format!("{}: {}", path.display(), fields.join("; ")));
        }
    }
    different
}

#[test]
fn the_samples_read_the_same() {
    assert_eq!(differing("samples"), [""; 0]);
}

#[test]
fn the_corpus_reads_the_same() {
    assert_eq!(differing("corpus/test"), [""; 0]);
}
