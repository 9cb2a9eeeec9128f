//! An invented case for every kind of letter: sensible people, dates and an office.
//!
//! An office that edits a template sees it filled with this where it has no case that fits, and a
//! template is tried on [`Variant::ALL`] before it is published. The tests print these letters.

mod details;
mod inventory;
mod kept;

use chrono::NaiveDate;
use domain::tell::RecipientRole;
use domain::{Code as _, LetterKind, Paper, Right};

use crate::{Language, LetterFacts, Party, RightFacts, Sender};

/// A day of the calendar.
///
/// # Panics
/// If there is no such day.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

fn strings(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// The office that writes.
pub fn office() -> Sender {
    Sender {
        name: "Lanternfish Software".into(),
        address: strings(&["210 Harbor Street", "Eureka, California 95501"]),
        email: "privacy@lanternfish.example.com".into(),
        phone: "(707) 555-0142".into(),
        website: "lanternfish.example.com".into(),
        letterhead: String::new(),
        paper: Paper::UsLetter,
    }
}

/// Who asks.
pub fn consumer() -> Party {
    Party {
        name: "Tomás Aguirre-Bell".into(),
        organization: None,
        email: Some("tomas.ab@example.net".into()),
        address: strings(&["77 Alder Lane", "Arcata, CA 95521"]),
    }
}

/// Who asks for others.
pub fn agent() -> Party {
    Party {
        name: "Priya Raman".into(),
        organization: Some("Quiet Inbox Agents LLC".into()),
        email: Some("cases@quietinbox.example.org".into()),
        address: strings(&["1 Market Plaza", "San Francisco, CA 94105"]),
    }
}

/// A right with the last day for its answer.
pub fn right(right: Right) -> RightFacts {
    let answer_by = match right {
        Right::OptOutSale | Right::LimitSensitive | Right::OptOutAdmt => day(2026, 12, 15),
        _ => day(2027, 1, 5),
    };
    RightFacts { right, answer_by }
}

/// A case for which a letter of this kind makes sense.
pub fn facts(kind: LetterKind, language: Language) -> LetterFacts {
    LetterFacts {
        kind,
        language,
        case_number: "2026-0023".into(),
        date: day(2026, 11, 23),
        sender: office(),
        consumer: consumer(),
        agent: matches!(
            kind,
            LetterKind::AgentProof | LetterKind::AgentAccepted | LetterKind::DesignationAccepted
        )
        .then(agent),
        signer: "Dana Whitlock".into(),
        received: day(2026, 11, 21),
        rights: rights_of(kind).into_iter().map(right).collect(),
        points_needed: 3,
        declaration_needed: true,
        period_from: day(2025, 11, 21),
        categories: inventory::categories(language),
        kept: kept::kept(kind, language),
        recipients_told: inventory::recipients_told(language),
        effective_on: day(2026, 11, 23),
        sells_or_shares: false,
        reference: None,
        details: details::details(language),
        others: strings(&["Ingrid Solheim", "ingrid@solheim.example"]),
        staff_notes: strings(&[
            "She sounded quite annoyed on the phone, so answer quickly and do not argue.",
        ]),
        template: None,
    }
}

fn rights_of(kind: LetterKind) -> Vec<Right> {
    use LetterKind as K;
    match kind {
        K::Acknowledgement => vec![Right::Delete, Right::OptOutSale],
        K::VerificationRequest => vec![Right::KnowSpecific, Right::Delete],
        K::OptOutConfirmed => vec![Right::OptOutSale, Right::StopMarketing],
        K::AgentProof => vec![Right::KnowSpecific, Right::OptOutSale],
        K::KnowPartly => vec![Right::KnowCategories, Right::KnowSpecific],
        // Each recipient is told of those that concern it.
        K::RecipientNotice => Right::ALL.to_vec(),
        K::ChoiceChanged => vec![Right::OptIn, Right::WithdrawIncentive],
        K::CoverNote | K::PasswordNote | K::DeclarationForm => vec![Right::KnowSpecific],
        K::CorrectionStatement => vec![Right::Correct],
        // A letter that answers speaks of the first right it answers; the others of a deletion.
        _ => {
            let answered = Right::ALL
                .iter()
                .find(|right| !kind.answers(**right).is_empty());
            vec![answered.copied().unwrap_or(Right::Delete)]
        }
    }
}

/// A name nobody has, so long that it must break.
pub const LONG: &str = "María de los Ángeles Fernández-Villaseñor y Gutiérrez de la Concepción Ortiz de Montellano-Echeverría";

/// One way in which facts can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// A consumer who writes for themselves.
    Ordinary,
    /// Somebody asks for the consumer, and the office sells.
    Agent,
    /// Names that must break.
    LongNames,
    /// A parent writes for a child, and the case has none of the extras.
    Minor,
}

impl Variant {
    /// All of them, the ordinary one first.
    pub const ALL: [Self; 4] = [Self::Ordinary, Self::Agent, Self::LongNames, Self::Minor];

    /// Its name, as in the names of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Agent => "agent",
            Self::LongNames => "long-names",
            Self::Minor => "minor",
        }
    }

    /// The facts that differ in this way.
    pub fn of(self, kind: LetterKind, language: Language) -> LetterFacts {
        let mut facts = facts(kind, language);
        match self {
            Self::Ordinary => {}
            Self::Agent => {
                facts.agent = Some(agent());
                facts.reference = Some("QI-88213".into());
                facts.sells_or_shares = true;
                let buyers = match language {
                    Language::En => "advertising networks",
                    Language::Es => "redes publicitarias",
                };
                for category in &mut facts.categories {
                    category.sold_to = strings(&[buyers]);
                }
                play(&mut facts, RecipientRole::ThirdParty);
            }
            // A child whose parent writes; and a case without any of the extras.
            Self::Minor => {
                facts.consumer.name = "Ava Lindqvist".into();
                facts.details.guardian = Some(Party {
                    name: "Karin Lindqvist".into(),
                    ..consumer()
                });
                facts.details.withheld.clear();
                facts.details.not_told.clear();
                facts.details.in_backups = false;
                facts.details.health_data = false;
                facts.details.wrong_source.clear();
                facts.details.fee = "$12.00".into();
                play(&mut facts, RecipientRole::Source);
                facts.recipients_told.clear();
            }
            Self::LongNames => {
                facts.consumer.name = LONG.into();
                facts.consumer.address.insert(
                    0,
                    "Apartamento 1204, Edificio Nuestra Señora de la Asunción".into(),
                );
                facts.sender.name = "The Humboldt County Cooperative for Software, Charts and Navigation Instruments".into();
                facts.sender.letterhead = "Office for Customer Care and Privacy Requests".into();
                facts.declaration_needed = false;
                facts.points_needed = 2;
                play(&mut facts, RecipientRole::Contractor);
            }
        }
        facts
    }
}

/// Makes the one a notice goes to something else to the office.
fn play(facts: &mut LetterFacts, role: RecipientRole) {
    if let Some(recipient) = &mut facts.details.recipient {
        recipient.role = role;
    }
}
