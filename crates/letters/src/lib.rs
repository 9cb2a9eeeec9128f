//! From the facts of a case to a letter and its files.
//!
//! [`compose`] fills the template of a kind and language; staff edit that [`Text`]; [`letter()`]
//! makes it the one model that [`pdf`], [`pages`], [`txt`] and [`eml`] print. [`duties`] says whether
//! the edited text still says what the law wants it to say, [`unfilled`] what nobody has filled in.
//!
//! What a consumer wrote is data on the whole way: it is escaped when a template is filled, reaches
//! the typesetter as JSON and never as its language, is escaped in the HTML part and encoded in the
//! headers of the e-mail.

mod clean;
mod code;
mod compose;
mod duties;
mod eml;
mod error;
mod facts;
mod fonts;
mod html;
mod language;
mod letter;
mod marks;
mod markup;
mod text;
mod txt;
mod typeset;
mod words;
mod world;

pub use compose::compose;
pub use duties::{DutyFinding, duties};
pub use eml::eml;
pub use error::Error;
pub use facts::{CategoryFacts, Kept, LetterFacts, Party, RightFacts, Sender};
pub use fonts::unprintable;
pub use language::Language;
pub use letter::{Block, Letter, file_name, letter};
pub use text::{Text, unfilled};
pub use txt::txt;
pub use typeset::{pages, pdf};
pub use words::date;
