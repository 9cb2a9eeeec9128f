//! The page about the other laws says what the code says.
//!
//! `RENEW=1 cargo test -p domain --test packs` writes it again.

use std::fmt::Write as _;
use std::path::Path;

use domain::law::{Acknowledge, Confidence, Pack, Span};
use domain::{Code, Law};

fn span(span: Option<Span>) -> String {
    match span {
        None => "–".to_owned(),
        Some(Span::Days(0)) => "at once".to_owned(),
        Some(Span::Days(days)) => format!("{days} days"),
        Some(Span::Months(1)) => "1 month".to_owned(),
        Some(Span::Months(months)) => format!("{months} months"),
        Some(Span::BusinessDays(days)) => format!("{days} business days"),
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::MediumToHigh => "medium to high",
        Confidence::High => "high",
    }
}

fn row(pack: &Pack) -> String {
    let acknowledge = match pack.acknowledge {
        Acknowledge::NotSet => span(None),
        Acknowledge::Within(within) => span(Some(within)),
    };
    let appeal = match pack.appeal {
        None => "–".to_owned(),
        Some(appeal) if appeal.more == 0 => format!("{} days", appeal.days),
        Some(appeal) => format!("{} days, {} more", appeal.days, appeal.more),
    };
    let opt_out: Vec<String> = [span(pack.opt_out), pack.opt_out_note.to_owned()]
        .into_iter()
        .filter(|part| !part.is_empty() && part != "–")
        .collect();
    let since = pack
        .since
        .map(|day| format!(", from {day}"))
        .unwrap_or_default();
    format!(
        "| {}{since} | {acknowledge} | {} | {} | {appeal} | {} | {} | {} | {} |\n",
        pack.name,
        span(pack.answer),
        span(pack.extension),
        if opt_out.is_empty() {
            "–".to_owned()
        } else {
            opt_out.join("; ")
        },
        pack.free.map_or("–".to_owned(), |free| free.to_string()),
        pack.cure,
        confidence(pack.confidence),
    )
}

fn page() -> String {
    let mut page = "# The other laws\n\n\
        Only California is carried out in full and on from the start. The other laws are rows of data: an \
        office can turn one on for its dates, after someone has looked up what is listed below. A law that is \
        only coming has no dates yet.\n\n\
        | law | acknowledge | answer | extension | appeal decided in | opt-out | free a year | time to put right | confidence |\n\
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    let packs: Vec<Pack> = Law::ALL.iter().map(|law| law.pack()).collect();
    packs.iter().for_each(|pack| page.push_str(&row(pack)));
    page.push_str("\n## Not confirmed\n\n");
    for pack in packs.iter().filter(|pack| !pack.unconfirmed.is_empty()) {
        writeln!(
            page,
            "- **{}**: {}.",
            pack.name,
            pack.unconfirmed.join("; ")
        )
        .expect("a string takes everything");
    }
    page.push_str(
        "\nIn California nothing stops a clock. Under the UK GDPR it is said to stop while the office waits \
        for proof of identity or for a clarification that it reasonably needs.\n",
    );
    page
}

#[test]
fn the_page_says_what_the_code_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law/packs.md");
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(&path, page()).expect("the page can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, page(), "write it again with RENEW=1");
}

#[test]
fn an_unconfirmed_law_says_so_on_the_page() {
    let page = page();
    for law in Law::ALL.iter().filter(|law| **law != Law::California) {
        assert!(
            page.contains(&format!("- **{}**:", law.pack().name)),
            "{law}"
        );
    }
}
