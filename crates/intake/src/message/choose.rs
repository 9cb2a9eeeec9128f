//! Which message counts and which of its text: the consumer's own, inside forwards and forms.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::entity::{Content, Entity};
use super::gap::Gap;
use super::header::Mailbox;
use super::html;
use super::kind;
use super::sentence::fold;
use super::thread::{self, Label, Thread};
use super::{clean, date_words, limits, received, words};

/// The message that counts, after forwards by colleagues are opened.
pub(super) struct Chosen<'a> {
    pub(super) entity: &'a Entity,
    pub(super) from: Mailbox,
    /// Whether the sender is one of the office's own people or programs.
    pub(super) from_own: bool,
    pub(super) subject: String,
    pub(super) received: Option<NaiveDate>,
    /// The sender's new words.
    pub(super) text: String,
    /// Everything that can be read, history included.
    pub(super) original: String,
    /// Whether the subject is the sender's own words.
    pub(super) own_subject: bool,
    pub(super) gaps: Vec<Gap>,
}

/// Opens the message down to the one that counts.
pub(super) fn message<'a>(outer: &'a Entity, own_domains: &[String], zone: Tz) -> Chosen<'a> {
    let from = sender(outer);
    let colleague = outer.from_inside || is_own(&from.address, own_domains);
    if colleague
        && !kind::is_delivery_report(outer)
        && let Some(inner) = outer.attached_message()
    {
        return message(inner, own_domains, zone);
    }
    let (original, gaps) = readable(outer);
    let thread = thread::separate(&original);
    let subject = outer.headers.text("subject");
    let chosen = Chosen {
        entity: outer,
        from,
        from_own: colleague,
        own_subject: !is_inherited(&subject),
        subject,
        received: received::day(&outer.headers, zone),
        text: thread.new_text.clone(),
        original,
        gaps,
    };
    if colleague {
        passed_on(chosen, thread, own_domains, zone)
    } else {
        chosen
    }
}

/// What a colleague passed on inside the text, if it is somebody else's message.
fn passed_on<'a>(
    outer: Chosen<'a>,
    thread: Thread,
    own_domains: &[String],
    zone: Tz,
) -> Chosen<'a> {
    let Some(forward) = thread.forward else {
        return outer;
    };
    let line = |wanted| {
        forward
            .lines
            .iter()
            .find(|(label, _)| *label == wanted)
            .map(|(_, value)| value.as_str())
    };
    let Some(from) = line(Label::From).map(printed_mailbox) else {
        return outer;
    };
    let inner = thread::separate(&forward.body);
    if is_own(&from.address, own_domains) {
        // A colleague's answer on top: the consumer's message is the one below it.
        return if inner.forward.is_some() {
            passed_on(outer, inner, own_domains, zone)
        } else {
            outer
        };
    }
    let subject = clean::line(line(Label::Subject).unwrap_or_default());
    let day = line(Label::Date).and_then(|date| date_words::day(date, forward.english, zone));
    Chosen {
        from,
        from_own: false,
        own_subject: !is_inherited(&subject),
        subject,
        received: day,
        text: inner.new_text,
        ..outer
    }
}

/// "Ann Lee <ann@b.example>" or "Ann Lee [mailto:ann@b.example]" as printed in a text.
fn printed_mailbox(value: &str) -> Mailbox {
    let address = super::identifier::emails(value)
        .into_iter()
        .next()
        .unwrap_or_default();
    let name = value
        .split(['<', '['])
        .next()
        .unwrap_or_default()
        .trim_matches(['"', '\'', ' ', '*']);
    let name = if name.contains('@') { "" } else { name };
    Mailbox {
        name: clean::line(&words::decode(name)),
        address,
    }
}

/// The first sender; the `Sender` header stands in for a missing one, and a bare name for both.
pub(super) fn sender(entity: &Entity) -> Mailbox {
    let headers = &entity.headers;
    let from = headers.mailboxes("from").into_iter().next();
    from.or_else(|| headers.mailboxes("sender").into_iter().next())
        .unwrap_or_else(|| Mailbox {
            name: bare_name(&headers.text("from")),
            address: String::new(),
        })
}

/// A sender line without an address, if it is a name and no remains of one.
fn bare_name(line: &str) -> String {
    let name = line.trim_matches(['"', '\'', ' ']);
    if name.contains(['@', '<', '>', '=', '/']) {
        String::new()
    } else {
        name.to_owned()
    }
}

/// Whether the address is at one of the office's domains or below it.
pub(super) fn is_own(address: &str, own_domains: &[String]) -> bool {
    let domain = address.rsplit('@').next().unwrap_or_default();
    address.contains('@')
        && own_domains.iter().any(|own| {
            domain == own
                || domain
                    .strip_suffix(own.as_str())
                    .is_some_and(|rest| rest.ends_with('.'))
        })
}

/// Whether a subject was taken over from an earlier message.
fn is_inherited(subject: &str) -> bool {
    let folded = fold(subject);
    let head = folded.split(':').next().unwrap_or_default();
    let head = head.split('[').next().unwrap_or_default().trim();
    folded.contains(':')
        && matches!(
            head,
            "re" | "fw"
                | "fwd"
                | "aw"
                | "wg"
                | "rv"
                | "tr"
                | "sv"
                | "antw"
                | "r"
                | "res"
                | "ref"
                | "rif"
                | "enc"
                | "ynt"
                | "vs"
                | "reply"
                | "antwort"
        )
}

/// All readable text of a message, plain parts before formatted ones.
fn readable(entity: &Entity) -> (String, Vec<Gap>) {
    let mut texts = Vec::new();
    let mut converted = false;
    collect(entity, &mut texts, &mut converted);
    let text = texts.join("\n\n");
    let mut gaps = Vec::new();
    if converted {
        gaps.push(Gap::HtmlConverted);
    }
    if text.trim().is_empty() {
        gaps.push(Gap::NoText);
    }
    (text, gaps)
}

fn collect(entity: &Entity, texts: &mut Vec<String>, converted: &mut bool) {
    match &entity.content {
        Content::Text(text, _) if entity.media == "text/html" => {
            *converted = true;
            texts.push(clean::text(&html::visible_text(text)));
        }
        Content::Text(text, _) => texts.push(text.clone()),
        Content::Parts(parts) if entity.media == "multipart/alternative" => {
            alternative(parts, texts, converted)
        }
        Content::Parts(parts) => parts
            .iter()
            .for_each(|part| collect(part, texts, converted)),
        Content::Bytes(_) | Content::Message(_) => {}
    }
}

/// Of alternatives the plain one, unless it only says that there is a formatted one.
fn alternative(parts: &[Entity], texts: &mut Vec<String>, converted: &mut bool) {
    let read = |part: &Entity| {
        let (mut texts, mut converted) = (Vec::new(), false);
        collect(part, &mut texts, &mut converted);
        (texts.join("\n\n"), converted)
    };
    let all: Vec<(String, bool)> = parts.iter().map(read).collect();
    let plain = all.iter().find(|(text, html)| !html && !is_stub(text));
    let best = plain
        .or_else(|| {
            all.iter()
                .find(|(text, html)| *html && !text.trim().is_empty())
        })
        .or(all.first());
    if let Some((text, html)) = best {
        *converted |= html;
        texts.push(text.clone());
    }
}

/// Whether a plain part is empty or asks for a reader of formatted mail.
fn is_stub(text: &str) -> bool {
    let folded = fold(limits::head(text, 2000));
    text.trim().is_empty()
        || text.len() < 400
            && folded.contains("html")
            && [
                "view", "support", "client", "browser", "display", "reader", "ansehen", "ver ",
                "afficher",
            ]
            .iter()
            .any(|word| folded.contains(word))
}
