//! The rules of privacy requests under the California Consumer Privacy Act, as data and pure functions.
//!
//! Facts go in, answers come out. Nothing here reads a clock, a file or a random number: `today` is
//! always a parameter, legal dates are civil dates in the office's time zone, and the law is cited
//! where it is applied. A newcomer reads [`right`] first (what can be asked), then [`clock`] (until
//! when), [`verification`] (how sure we must be) and [`next`] (what to do now).
//!
//! Citations are short: `7021(b)` means title 11 of the California Code of Regulations, `1798.130`
//! means the Civil Code. Nothing in this crate is legal advice.

mod code;

pub mod calendar;
pub mod category;
pub mod clock;
pub mod decision;
pub mod letter;
pub mod next;
pub mod party;
pub mod period;
pub mod right;
pub mod verification;

pub use calendar::Calendar;
pub use category::StatutoryCategory;
pub use clock::Clock;
pub use code::Code;
pub use decision::{Decision, Ground, Outcome};
pub use letter::LetterKind;
pub use party::{Authority, Channel};
pub use right::{Family, Right};
pub use verification::{DataPoint, Level};
