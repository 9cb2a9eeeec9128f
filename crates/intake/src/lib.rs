//! The only parser of foreign input: what strangers send is read here and nowhere else.
//!
//! Everything this crate is given may be broken, huge or hostile. It answers with a reading (facts
//! with the words they rest on) and a plain list of gaps (what could not be read), never with a
//! panic, and never after more than a bounded amount of work. It decides nothing: staff look at
//! the reading beside the original and confirm it.
//!
//! A newcomer starts with [`message::read`]. A file of many messages is cut into them by [`mailbox`].

pub mod mailbox;
pub mod message;
