//! What the letter screen shows, and what comes back from it.

use chrono::NaiveDate;
use domain::LetterKind;
use letters::{Language, Text};

use super::{DeliveryForm, DeliveryView, DetailView, ProblemView};
use crate::codes::Coded;

form! {
    /// Which letter to prepare.
    pub struct PrepareForm {
        /// The case's number.
        pub case: String,
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// Its language; `None` takes that of the case.
        pub language: Option<Coded<Language>>,
        /// Whom a notice is for, as the case's list names them; `None` takes the next one to be told.
        pub recipient: Option<i64>,
    }
}

impl PrepareForm {
    /// A letter of this kind, in the language of its case.
    pub fn usual(case: &str, kind: LetterKind) -> Self {
        Self {
            case: case.to_owned(),
            kind: Coded(kind),
            language: None,
            recipient: None,
        }
    }
}

form! {
    /// A letter as it is being edited.
    pub struct LetterTextForm {
        /// The letter.
        pub id: i64,
        /// Its subject line.
        pub subject: String,
        /// Its text.
        pub body: String,
    }
}

impl LetterTextForm {
    pub(super) fn text(&self) -> Text {
        Text {
            subject: self.subject.clone(),
            body: self.body.clone(),
        }
    }
}

form! {
    /// A letter to be shown as it is being edited.
    pub struct LetterPreviewForm {
        /// The letter.
        pub id: i64,
        /// Its subject line.
        pub subject: String,
        /// Its text.
        pub body: String,
        /// The pages that the window has.
        pub known: Vec<String>,
    }
}

impl LetterPreviewForm {
    pub(super) fn text(&self) -> Text {
        Text {
            subject: self.subject.clone(),
            body: self.body.clone(),
        }
    }
}

/// A file a letter can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// The page, tagged and final.
    Pdf,
    /// A message ready to be sent from any mail program, with the page attached.
    Eml,
    /// Plain text, for pasting.
    Txt,
    /// For a word processor.
    Docx,
    /// One page for a web browser.
    Html,
}

impl Format {
    /// The extension of such files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Eml => "eml",
            Self::Txt => "txt",
            Self::Docx => "docx",
            Self::Html => "html",
        }
    }
}

view! {
    /// A letter on its screen.
    pub struct LetterView {
        /// By which the window names it.
        pub id: i64,
        /// The case's number.
        pub case: String,
        /// The consumer's name.
        pub consumer: String,
        /// Its kind.
        pub kind: Coded<LetterKind>,
        /// Its kind in words.
        pub title: String,
        /// Its language.
        pub language: Coded<Language>,
        /// Its subject line.
        pub subject: String,
        /// Its text.
        pub body: String,
        /// The addresses it goes to.
        pub recipients: Vec<String>,
        /// From which template it was made, in words.
        pub template: String,
        /// Words of the text that come from the case, to be marked.
        pub facts: Vec<String>,
        /// What it must say, and whether it does.
        pub duties: Vec<DutyView>,
        /// What speaks against sending it.
        pub problems: Vec<ProblemView>,
        /// What it says beside the decision, as far as staff entered it.
        pub details: Vec<DetailView>,
        /// How it would usually go to each of them.
        pub usual: Vec<DeliveryForm>,
        /// The civil date in the office, for the day on which it goes out.
        pub today: NaiveDate,
        /// Whether its case had changed, and opening it brought it up to date.
        pub renewed: bool,
        /// When it went out, by whom and with which hash.
        pub sent: Option<SentView>,
    }
}

view! {
    /// One thing a letter must say.
    pub struct DutyView {
        /// In words.
        pub text: String,
        /// Whether it is said.
        pub met: bool,
        /// The provision.
        pub cite: String,
    }
}

view! {
    /// A letter that has gone out.
    pub struct SentView {
        /// When and by whom, in words.
        pub when: String,
        /// The SHA-256 of its page, in hexadecimal.
        pub sha256: String,
        /// The code at the foot of its pages, which finds the entry of the history it was written by.
        pub code: String,
        /// Why it went although something stood against it.
        pub despite: Option<String>,
        /// Whom it has not reached.
        pub missed: Vec<String>,
        /// What is known of its way, in the order in which it was recorded.
        pub deliveries: Vec<DeliveryView>,
    }
}

view! {
    /// The real pages of a letter, and what is left to look at.
    pub struct PreviewView {
        /// Each page.
        pub pages: Vec<PageView>,
        /// What it must say, and whether it does.
        pub duties: Vec<DutyView>,
        /// What speaks against sending it.
        pub problems: Vec<ProblemView>,
    }
}

view! {
    /// A page as it will be printed.
    pub struct PageView {
        /// Of what is on it: equal pages have equal ids.
        pub id: String,
        /// A PNG picture in base64; `None` if the window has it.
        pub png: Option<String>,
    }
}

/// A letter as a file.
#[derive(Debug)]
pub struct ExportedLetter {
    /// A name for the file, without personal data.
    pub file_name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}
