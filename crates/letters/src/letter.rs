//! The one model behind every file: what a letter says and to whom, with nothing left to decide.
//!
//! A sent letter is frozen as the JSON of this model; PDF, text and e-mail are made from it again
//! at any time and come out the same.

use chrono::NaiveDate;
use domain::{Code, LetterKind};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Language, LetterFacts, Party, Sender, Text, clean, markup};

/// A letter, ready for any format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The kind, for the file name.
    #[serde(with = "crate::code")]
    pub kind: LetterKind,
    /// The language of the text.
    pub language: Language,
    /// The date of the letter.
    pub date: NaiveDate,
    /// The case.
    pub case_number: String,
    /// The file number of the person who asked, quoted back.
    pub reference: Option<String>,
    /// Who writes.
    pub sender: Sender,
    /// Whom it speaks to first, then who gets it too.
    pub recipients: Vec<Party>,
    /// The subject, without the case number.
    pub subject: String,
    /// The text from the greeting on.
    pub body: Vec<Block>,
    /// Who signs.
    pub signer: String,
    /// A short code at the foot of each page: of the content, until the case file gives the one by which
    /// its history finds the letter.
    pub footer_code: String,
}

/// One piece of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "lowercase")]
pub enum Block {
    /// A heading.
    Heading {
        /// Its words.
        text: String,
    },
    /// A paragraph; line breaks in it are kept.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// A list with bullets.
    List {
        /// Its items.
        items: Vec<String>,
    },
    /// A table whose first row is its header.
    Table {
        /// The rows, all of the same length.
        rows: Vec<Vec<String>>,
    },
}

/// The letter that this text makes. Any text is a letter.
pub fn letter(facts: &LetterFacts, text: &Text) -> Letter {
    let mut letter = Letter {
        kind: facts.kind,
        language: facts.language,
        date: facts.date,
        case_number: clean::line(&facts.case_number),
        reference: clean_option(facts.reference()),
        sender: clean_sender(&facts.sender),
        recipients: facts.addressees().into_iter().map(clean_party).collect(),
        subject: clean::line(&text.subject),
        body: markup::parse(&text.body),
        signer: clean::line(&facts.signer),
        footer_code: String::new(),
    };
    letter.footer_code = code_of(&letter);
    letter
}

impl Letter {
    /// The e-mail addresses it goes to.
    pub fn emails(&self) -> Vec<String> {
        let addresses = self.recipients.iter();
        addresses.filter_map(|party| party.email.clone()).collect()
    }

    /// The subject with the case number, which every file shows.
    pub fn subject_line(&self) -> String {
        if self.case_number.is_empty() || self.subject.contains(&self.case_number) {
            return self.subject.clone();
        }
        format!("{} ({})", self.subject, self.case_number)
            .trim_start()
            .to_owned()
    }

    /// What a file of it is called by readers that speak: an accessible one must have a title, even if the
    /// letter has no subject yet.
    pub(crate) fn title(&self) -> String {
        match self.subject_line() {
            empty if empty.is_empty() => self.kind.code().to_owned(),
            subject => subject,
        }
    }
}

/// A name for a file of this letter, such as `2026-0001 acknowledgement.pdf`: no personal data.
pub fn file_name(letter: &Letter, extension: &str) -> String {
    let safe = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect()
    };
    let case = safe(&letter.case_number);
    let extension = safe(extension);
    format!("{case} {}.{extension}", letter.kind.code())
        .trim_start()
        .to_owned()
}

/// Six characters that tell two versions of a letter apart on paper, such as `7KQ4-M2`.
fn code_of(letter: &Letter) -> String {
    // Crockford's alphabet: no letter that is taken for a digit.
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let content = serde_json::to_vec(letter).unwrap_or_default();
    let digest = Sha256::digest(&content);
    let mut code: String = digest
        .iter()
        .take(6)
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect();
    code.insert(4, '-');
    code
}

fn clean_party(party: &Party) -> Party {
    Party {
        name: clean::line(&party.name),
        organization: clean_option(party.organization.as_deref()),
        email: clean_option(party.email.as_deref()),
        address: clean_lines(&party.address),
    }
}

fn clean_sender(sender: &Sender) -> Sender {
    Sender {
        name: clean::line(&sender.name),
        address: clean_lines(&sender.address),
        email: clean::line(&sender.email),
        phone: clean::line(&sender.phone),
        website: clean::line(&sender.website),
        letterhead: clean::line(&sender.letterhead),
        paper: sender.paper,
    }
}

fn clean_option(value: Option<&str>) -> Option<String> {
    value.map(clean::line).filter(|value| !value.is_empty())
}

fn clean_lines(lines: &[String]) -> Vec<String> {
    let lines = lines.iter().map(|line| clean::line(line));
    lines.filter(|line| !line.is_empty()).collect()
}
