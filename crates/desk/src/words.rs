//! What kinds, dates and numbers are called on the screen.

mod dates;
mod evidence;
mod history;
mod letters;
mod numbers;
mod recipients;
mod requests;

pub use dates::{DueView, Tone, date, day_headline, due_by, received_question, short_date, tone};
pub use evidence::{added_for, from_source, purpose, source};
pub use history::history;
pub use letters::{detail, duty, letter, letter_subject, made_from, passage, way, went};
pub use numbers::{beyond, bytes, hex, to_do_summary};
pub use recipients::{recipient_role, role_choice, word, word_choice};
pub use requests::{
    act, ask, authority, channel, data_point, deed, ground, level, outcome, right, right_explained,
    second, statutory_choices,
};
