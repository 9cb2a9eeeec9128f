//! The consumer's mail, as a mail program saves it. It came a few days ago, whenever the test runs.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, FixedOffset, Utc};

/// Writes the message into a folder and gives its place.
pub(crate) fn save(folder: &Path) -> PathBuf {
    let place = folder.join("Please delete my account.eml");
    std::fs::write(&place, text(received())).expect("the stage is ours");
    place
}

/// When it came: three days ago, in the office's morning.
pub(crate) fn received() -> DateTime<FixedOffset> {
    let office = FixedOffset::west_opt(7 * 3600).expect("seven hours are an offset");
    let day = (Utc::now() - Duration::days(3)).date_naive();
    day.and_hms_opt(18, 5, 0)
        .expect("a time of day")
        .and_utc()
        .with_timezone(&office)
}

fn text(received: DateTime<FixedOffset>) -> String {
    let date = received.to_rfc2822();
    [
        "From: Tomas Abreu <tomas.abreu@example.net>",
        "To: privacy@lanternfish.example",
        "Subject: Please delete my account",
        &format!("Date: {date}"),
        "Message-ID: <5f1c2a@example.net>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Hello,",
        "",
        "I live in Fresno, California. Under the CCPA I ask you to delete the personal",
        "information you have about me. I bought a licence last year, my order number is",
        "LF-20431.",
        "",
        "Thank you,",
        "Tomas Abreu",
        "",
    ]
    .join("\r\n")
}
