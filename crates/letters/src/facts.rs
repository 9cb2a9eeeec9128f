//! The facts of a case that a letter speaks of.
//!
//! They come from the case file as they are: a name may hold any character a consumer can type. What
//! is printed is cleaned and escaped on its way.

use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use domain::tell::RecipientRole;
use domain::{Ground, LetterKind, Paper, Right, StatutoryCategory};
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
    /// What it prints its letters on.
    #[serde(default, with = "crate::code", skip_serializing_if = "is_usual")]
    pub paper: Paper,
}

/// What is usual is not said, so that the code at the foot of a page depends on what differs.
fn is_usual(paper: &Paper) -> bool {
    *paper == Paper::default()
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

/// Something that is not deleted, disclosed or corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What is kept or refused and the facts behind it, as staff wrote them.
    pub what: String,
    /// The cited reason.
    pub ground: Ground,
    /// Until when it is kept, if that is known.
    pub until: Option<NaiveDate>,
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
    /// What is not deleted, disclosed or corrected.
    pub kept: Vec<Kept>,
    /// Those who were told to delete as well.
    pub recipients_told: Vec<String>,
    /// From when an opt-out or a deletion holds.
    pub effective_on: NaiveDate,
    /// Whether the office sells or shares personal information.
    pub sells_or_shares: bool,
    /// The sender's own file number, quoted back.
    pub reference: Option<String>,
    /// What only some kinds of letters say.
    pub details: Details,
    /// Names and addresses of people of other cases, which must not stand in the text.
    pub others: Vec<String>,
    /// Notes of staff on the case, which are not meant to go out.
    pub staff_notes: Vec<String>,
    /// The office's own template, as its source; `None` where ours is used.
    pub template: Option<String>,
}

impl LetterFacts {
    /// The file number of whoever asked, which others than they and the consumer have no use for.
    pub(crate) fn reference(&self) -> Option<&str> {
        let reference = self.reference.as_deref();
        reference.filter(|_| self.kind != LetterKind::RecipientNotice)
    }

    /// Whom a letter of this kind goes to, the one it speaks to first.
    pub fn addressees(&self) -> Vec<&Party> {
        let agent = self.agent.as_ref();
        let guardian = self.details.guardian.as_ref();
        let recipient = self
            .details
            .recipient
            .as_ref()
            .map(|recipient| &recipient.party);
        match self.kind {
            // To whom the information was given, and never a copy to the consumer.
            LetterKind::RecipientNotice => recipient.into_iter().collect(),
            LetterKind::AgentProof | LetterKind::AgentAccepted => {
                vec![agent.unwrap_or(&self.consumer)]
            }
            LetterKind::ParentProof => vec![guardian.or(agent).unwrap_or(&self.consumer)],
            // The files and their password go to the consumer alone, or to the parent of a child.
            LetterKind::CoverNote | LetterKind::PasswordNote => {
                vec![guardian.unwrap_or(&self.consumer)]
            }
            _ => [Some(guardian.unwrap_or(&self.consumer)), agent]
                .into_iter()
                .flatten()
                .collect(),
        }
    }
}

/// What only some kinds of letters say; empty where the kind does not speak of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Whether the level that the request needs is reached. 7060, 7062.
    pub identity_confirmed: bool,
    /// The new last day, and why more time is needed. 7021(b).
    pub extension: Option<Extension>,
    /// The kinds of values that are held and never sent. 7024(d).
    pub withheld: Vec<NeverDisclosed>,
    /// The files that go with the letter.
    pub enclosures: Vec<String>,
    /// The password of those files, for the note that goes another way.
    pub package_password: String,
    /// What was corrected, item by item.
    pub corrected: Vec<String>,
    /// Where wrong information came from, if it came from somebody else. 7023(i).
    pub wrong_source: String,
    /// Whether the contested information is about health. 7023(f).
    pub health_data: bool,
    /// The consumer's own statement for the record, at most 250 words. 1798.185(a)(8)(D).
    pub statement: String,
    /// Third parties who were not told, and the facts that made it impossible. 7022(b)(3).
    pub not_told: Vec<NotTold>,
    /// Whether copies in backups wait until the backup is used. 7022(d).
    pub in_backups: bool,
    /// Whether the consumer has already opted out of sale and sharing. 7022(g).
    pub opted_out: bool,
    /// The service provider, contractor or third party that a notice goes to.
    pub recipient: Option<Recipient>,
    /// When we first asked for what is still missing.
    pub asked_on: Option<NaiveDate>,
    /// From when a further request to know is answered again. 1798.130(b).
    pub next_request_on: Option<NaiveDate>,
    /// What the answer may cost, where a fee is charged instead of refusing. 1798.145(h)(3).
    pub fee: String,
    /// Where the privacy notice can be read.
    pub notice_address: String,
    /// The business for which the office only provides a service.
    pub acts_for: String,
    /// The automated decision. 7222(b).
    pub automated: Option<Automated>,
    /// What came of an appeal or a complaint, in the office's words.
    pub finding: String,
    /// Where to turn next, such as the attorney general of the state.
    pub appeal_to: String,
    /// The parent or guardian, where the consumer is a child. 7070.
    pub guardian: Option<Party>,
}

/// More time for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The new last day.
    pub until: NaiveDate,
    /// Why more time is needed, as staff wrote it.
    pub reason: String,
}

/// Somebody who was not told to delete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTold {
    /// Who.
    pub who: String,
    /// The facts that made it impossible or far too much work.
    pub why: String,
}

/// Somebody who must act on a request too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub party: Party,
    /// What they are to us.
    pub role: RecipientRole,
    /// How they know the consumer, such as an e-mail address or a customer number.
    pub known_as: String,
    /// By when we ask them to confirm.
    pub confirm_by: Option<NaiveDate>,
}

/// How an automated decision about the consumer came about. 7222(b).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Automated {
    /// The purpose for which it is used.
    pub purpose: String,
    /// How it came from the consumer's information to its output.
    pub logic: String,
    /// The output, what was decided, and who else had a part in it.
    pub outcome: String,
}
