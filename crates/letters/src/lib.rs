//! From the facts of a case to a letter and its files.
//!
//! [`compose`] fills the template of a kind and language; staff edit that [`Text`]; [`letter()`]
//! makes it the one model that [`pdf`], [`pages`], [`docx`], [`html`], [`txt`] and [`eml`] print.
//! [`preflight`] says what speaks against the edited text: what the law wants said and is not said
//! ([`duties`]), what nobody has filled in ([`unfilled`]), what must never go out ([`guard`]).
//!
//! What a consumer wrote is data on the whole way: it is escaped when a template is filled, reaches
//! the typesetter as JSON and never as its language, is escaped in the HTML part and encoded in the
//! headers of the e-mail.

mod address;
mod blank;
mod clean;
mod code;
mod compose;
mod docx;
mod duties;
mod eml;
mod error;
pub mod example;
mod facts;
mod flat;
mod fonts;
mod guard;
mod html;
mod keep;
mod lacking;
mod language;
mod letter;
mod marks;
mod markup;
mod measures;
mod ours;
mod picture;
mod preflight;
mod recovery;
mod sheet;
mod template;
mod text;
mod txt;
mod typeset;
mod words;
mod world;

pub use blank::{Blank, Wanted, blank, place_in_words};
pub use compose::compose;
pub use docx::docx;
pub use duties::{DutyFinding, duties};
pub use eml::eml;
pub use error::Error;
pub use facts::{
    Automated, CategoryFacts, Details, Extension, Kept, LetterFacts, NotTold, Party, Recipient,
    RightFacts, Sender,
};
pub use fonts::unprintable;
pub use guard::{GuardFinding, field_kind, guard};
pub use html::html;
pub use lacking::lacking;
pub use language::Language;
pub use letter::{Block, Letter, file_name, letter};
pub use preflight::{Problem, Severity, Trouble, preflight};
pub use recovery::{RecoverySheet, recovery_sheet};
pub use template::{
    Change, Fault, Flaw, Import, LONGEST_TEMPLATE, PARTS, Part, TEMPLATE_ENDING, Template,
    VARIABLES, Variable, changes, passage, value,
};
pub use text::{Text, unfilled};
pub use txt::txt;
pub use typeset::{Picture, pages, pdf, pictures};
pub use words::date;
