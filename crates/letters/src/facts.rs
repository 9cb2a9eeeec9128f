//! The facts of a case that a letter speaks of.
//!
//! They come from the case file as they are: a name may hold any character a consumer can type. What
//! is printed is cleaned and escaped on its way.

use chrono::NaiveDate;
use domain::{Ground, LetterKind, Right, StatutoryCategory};
use serde::{Deserialize, Serialize};

use crate::Language;

/// A person a letter goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The name as the person writes it; may be empty.
    pub name: String,
    /// The company of an agent.
    pub organization: Option<String>,
    /// Where the e-mail goes, if one is known.
    pub email: Option<String>,
    /// The postal address, a line each.
    pub address: Vec<String>,
}

/// The office that writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The name of the business.
    pub name: String,
    /// The postal address, a line each.
    pub address: Vec<String>,
    /// The address for privacy requests.
    pub email: String,
    /// The telephone number; may be empty.
    pub phone: String,
    /// The web site; may be empty.
    pub website: String,
    /// One more line under the name, such as a department; may be empty.
    pub letterhead: String,
}

/// A right that was asked for, and until when it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightFacts {
    /// The right.
    pub right: Right,
    /// The last day for the answer, a calendar date as the clock has it.
    pub answer_by: NaiveDate,
}

/// What the inventory says about one everyday category of this consumer's information.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryFacts {
    /// The everyday name.
    pub name: String,
    /// The names the statute uses for it. 1798.130(c).
    pub statutory: Vec<StatutoryCategory>,
    /// Examples of what is held, never the values.
    pub elements: Vec<String>,
    /// Categories of sources.
    pub sources: Vec<String>,
    /// Why it is collected, and why it is sold or shared if it is.
    pub purposes: Vec<String>,
    /// Categories of those to whom it was disclosed for a business purpose.
    pub recipients: Vec<String>,
    /// Categories of third parties to whom it was sold or with whom it was shared.
    pub sold_to: Vec<String>,
}

/// Something that is not deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What is kept and the facts behind it, as staff wrote them.
    pub what: String,
    /// The cited reason.
    pub ground: Ground,
}

/// Everything a letter can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterFacts {
    /// The kind of letter.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    /// The number of the case, such as `2026-0001`.
    pub case_number: String,
    /// The date of the letter.
    pub date: NaiveDate,
    /// The office.
    pub sender: Sender,
    /// The person whose information it is.
    pub consumer: Party,
    /// Who asked for them, if somebody did; the letter goes to both.
    pub agent: Option<Party>,
    /// The staff member who signs.
    pub signer: String,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The rights the letter speaks of.
    pub rights: Vec<RightFacts>,
    /// How many data points must match. 7062.
    pub points_needed: u8,
    /// Whether a signed declaration is needed as well. 7062(c).
    pub declaration_needed: bool,
    /// The first day of the period that an answer covers; the last is the day of receipt.
    pub period_from: NaiveDate,
    /// What is held about this consumer, by everyday category.
    pub categories: Vec<CategoryFacts>,
    /// What is not deleted.
    pub kept: Vec<Kept>,
    /// Those who were told to delete as well.
    pub recipients_told: Vec<String>,
    /// From when an opt-out or a deletion holds.
    pub effective_on: NaiveDate,
    /// Whether the office sells or shares personal information.
    pub sells_or_shares: bool,
    /// The sender's own file number, quoted back.
    pub reference: Option<String>,
}
