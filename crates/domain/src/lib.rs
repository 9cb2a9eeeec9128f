//! The rules of privacy requests under the California Consumer Privacy Act, as data and pure functions.
//!
//! Facts go in, answers come out. Nothing here reads a clock, a file or a random number: `today` is
//! always a parameter, legal dates are civil dates in the office's time zone, and the law is cited
//! where it is applied.
//!
//! A newcomer reads [`right`] first (what can be asked, one row a right), then [`clock`] (until when),
//! [`verification`] (how sure we must be), [`decision`] with [`ground`] (what may be refused and why)
//! and [`next`] (what to do now). Around them stand who asks ([`filer`], [`agent`], [`minor`],
//! [`role`]), what an answer holds ([`answer`], [`category`], [`letter`], [`period`], [`frequency`],
//! [`statement`]) and what follows it ([`tell`], [`staying`], [`retention`]). [`law`] knows the
//! versions, the figures and the other laws.
//!
//! Citations are short: `7021(b)` means title 11 of the California Code of Regulations, `1798.130`
//! means the Civil Code. Each one has a row in `docs/law/citations.md`, in our own words and with how
//! sure we are of it. Nothing in this crate is legal advice.

mod code;

pub mod agent;
pub mod answer;
pub mod calendar;
pub mod category;
pub mod clock;
pub mod decision;
pub mod delivery;
pub mod detail;
pub mod filer;
pub mod frequency;
pub mod ground;
pub mod law;
pub mod letter;
pub mod minor;
pub mod next;
pub mod paper;
pub mod party;
pub mod period;
pub mod retention;
pub mod right;
pub mod role;
pub mod sending;
pub mod statement;
pub mod staying;
pub mod tell;
pub mod verification;

pub use calendar::Calendar;
pub use category::StatutoryCategory;
pub use clock::Clock;
pub use code::Code;
pub use decision::{Decision, Outcome};
pub use delivery::{Passage, Way};
pub use detail::Detail;
pub use ground::Ground;
pub use law::Law;
pub use letter::LetterKind;
pub use paper::Paper;
pub use party::{Authority, Channel};
pub use right::{Family, Right};
pub use verification::{DataPoint, Level};
