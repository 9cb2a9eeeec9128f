//! What the screens of the templates show, and what comes back from them.

use domain::LetterKind;
use letters::{Change, Language};

use crate::codes::Coded;
use crate::letters::{DutyView, PageView};

form! {
    /// Which template.
    pub struct TemplateForm {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
    }
}

form! {
    /// A template as it is being written.
    pub struct TemplateTextForm {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
        /// Its words.
        pub source: String,
    }
}

form! {
    /// A template to be shown as a letter.
    pub struct TemplatePreviewForm {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
        /// Its words.
        pub source: String,
        /// The number of the case it is filled from; `None` takes an invented one.
        pub case: Option<String>,
        /// The pages that the window has.
        pub known: Vec<String>,
    }
}

form! {
    /// A template and the case from which it is filled.
    pub struct VariablesForm {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
        /// The number of the case; `None` takes an invented one.
        pub case: Option<String>,
    }
}

form! {
    /// A draft to be published.
    pub struct PublishForm {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
        /// Why it is published although it breaks a duty; empty if it breaks none.
        pub reason: String,
    }
}

form! {
    /// Words to compare with a published version.
    pub struct CompareForm {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
        /// The words.
        pub source: String,
        /// The version; 0 is ours.
        pub version: u32,
    }
}

view! {
    /// Every template, by when it is used.
    pub struct LibraryView {
        /// The groups, in the order of a case.
        pub groups: Vec<TemplateGroupView>,
        /// How many templates are the office's own or have a draft.
        pub changed: usize,
    }
}

view! {
    /// Templates that are used at one time of a case.
    pub struct TemplateGroupView {
        /// When.
        pub title: String,
        /// The kinds of letters.
        pub kinds: Vec<TemplateKindView>,
    }
}

view! {
    /// A kind of letter with its template in each language.
    pub struct TemplateKindView {
        /// The kind.
        pub kind: Coded<LetterKind>,
        /// Its name.
        pub title: String,
        /// In each language.
        pub languages: Vec<TemplateRowView>,
    }
}

view! {
    /// One template in the list.
    pub struct TemplateRowView {
        /// The language.
        pub language: Coded<Language>,
        /// Its name.
        pub name: String,
        /// Whether the office uses its own.
        pub own: bool,
        /// Whether a draft waits to be published.
        pub draft: bool,
        /// Both in words.
        pub state: String,
    }
}

view! {
    /// A template on its screen.
    pub struct TemplateView {
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// The language of its words.
        pub language: Coded<Language>,
        /// The kind in words.
        pub title: String,
        /// The language in words.
        pub language_name: String,
        /// From what letters are made now, in words.
        pub standing: String,
        /// Who wrote the draft and when; `None` if there is none.
        pub draft: Option<String>,
        /// Whether letters are made from the office's own.
        pub own: bool,
        /// What was published, the newest first.
        pub versions: Vec<TemplateVersionView>,
        /// The cases it can be filled from, the most urgent first.
        pub cases: Vec<TemplateCaseView>,
        /// What it can include.
        pub parts: Vec<InsertView>,
        /// The words to begin with: the draft, else what is in use.
        pub source: String,
    }
}

view! {
    /// A published version.
    pub struct TemplateVersionView {
        /// Its number.
        pub version: u32,
        /// When and by whom it was published, and whether it is in use.
        pub text: String,
        /// Why it was published although it breaks a duty.
        pub reason: Option<String>,
    }
}

view! {
    /// A case that a template can be filled from.
    pub struct TemplateCaseView {
        /// Its number.
        pub number: String,
        /// The consumer's name.
        pub consumer: String,
    }
}

view! {
    /// Something that can be put into a template.
    pub struct InsertView {
        /// In plain words.
        pub about: String,
        /// As it stands in the template.
        pub name: String,
        /// What is put in.
        pub insert: String,
        /// What it gives in this case; empty if it gives nothing.
        pub gives: String,
    }
}

view! {
    /// A template as a letter, with everything that is wrong with it.
    pub struct TemplatePreviewView {
        /// The pages; empty if it cannot be filled.
        pub pages: Vec<PageView>,
        /// What is wrong, by line.
        pub flaws: Vec<FlawView>,
        /// What a letter of this kind must say, and whether the template does.
        pub duties: Vec<TemplateDutyView>,
    }
}

view! {
    /// One thing that is wrong with a template.
    pub struct FlawView {
        /// The line, from 1; `None` where it is nowhere.
        pub line: Option<usize>,
        /// What is wrong, as a sentence.
        pub text: String,
        /// The unknown name, to be marked in its line.
        pub name: Option<String>,
    }
}

view! {
    /// One thing a template must say.
    pub struct TemplateDutyView {
        /// What, whether, and the provision.
        pub duty: DutyView,
        /// Our own words for it, to be put in.
        pub ours: Option<String>,
    }
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// In both.
    Same,
    /// Only in the version it is compared with.
    Gone,
    /// Only in what is being written.
    New,
}

view! {
    /// One line of a comparison.
    pub struct ChangeView {
        /// What became of it.
        pub change: ChangeKind,
        /// The line.
        pub text: String,
    }
}

impl From<Change> for ChangeView {
    fn from(change: Change) -> Self {
        let (change, text) = match change {
            Change::Same(text) => (ChangeKind::Same, text),
            Change::Gone(text) => (ChangeKind::Gone, text),
            Change::New(text) => (ChangeKind::New, text),
        };
        Self { change, text }
    }
}

/// A template as a file.
#[derive(Debug)]
pub struct TemplateFile {
    /// A name for the file.
    pub file_name: String,
    /// Its content.
    pub text: String,
}
