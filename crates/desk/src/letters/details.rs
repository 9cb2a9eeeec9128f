//! What only some kinds of letters say, as far as the case knows it.
//!
//! What it does not know stays empty: the letter then shows a place to fill in, and preflight says so.

use casefile::CaseFile;
use casefile::details::{self as stored, Details as Stored};
use casefile::letters::{self as rows, LetterState};
use casefile::requests;
use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use domain::frequency::{self, AnsweredKnow, Frequency};
use domain::next::Stage;
use domain::tell::{RecipientRole, Word};
use domain::verification::Progress;
use domain::{Authority, Code, Detail, LetterKind, Outcome, Right};
use letters::{Automated, Details, Extension, NotTold, Party, Recipient};

use crate::DeskError;
use crate::rules::CaseFacts;

/// The details of a letter about `rights`.
pub(super) fn details(
    file: &CaseFile,
    case: &CaseFacts,
    rights: &[Right],
    website: &str,
) -> Result<Details, DeskError> {
    let said = file.read(|conn| stored::of_case(conn, case.case.id))?;
    let one = |detail| said.one(detail).to_owned();
    Ok(Details {
        identity_confirmed: identity_confirmed(case, rights),
        extension: extension(case, rights, said.one(Detail::ExtensionReason)),
        withheld: withheld(&said),
        enclosures: said.all(Detail::Enclosure).to_vec(),
        package_password: one(Detail::PackagePassword),
        corrected: said.all(Detail::Corrected).to_vec(),
        wrong_source: one(Detail::WrongSource),
        health_data: is_ticked(&said, Detail::HealthData),
        statement: one(Detail::Statement),
        not_told: not_told(case),
        in_backups: is_ticked(&said, Detail::InBackups),
        opted_out: opted_out(case),
        recipient: recipient(case, &said),
        asked_on: asked_on(file, case)?,
        next_request_on: next_request_on(file, case)?,
        fee: one(Detail::Fee),
        notice_address: website.to_owned(),
        acts_for: one(Detail::ActsFor),
        automated: automated(&said),
        finding: one(Detail::Finding),
        appeal_to: one(Detail::AppealTo),
        guardian: guardian(case, &said),
    })
}

/// Third parties whom it was impossible to tell, and why. 7022(b)(3).
fn not_told(case: &CaseFacts) -> Vec<NotTold> {
    let settled = case.recipients.iter();
    let settled = settled.filter_map(|one| Some((&one.name, one.settled.as_ref()?)));
    settled
        .filter(|(_, settled)| settled.word == Word::Impossible)
        .map(|(who, settled)| NotTold {
            who: who.clone(),
            why: settled.note.clone(),
        })
        .collect()
}

fn is_ticked(said: &Stored, detail: Detail) -> bool {
    !said.one(detail).is_empty()
}

fn withheld(said: &Stored) -> Vec<NeverDisclosed> {
    let codes = said.all(Detail::Withheld).iter();
    codes
        .filter_map(|code| NeverDisclosed::from_code(code))
        .collect()
}

fn automated(said: &Stored) -> Option<Automated> {
    let automated = Automated {
        purpose: said.one(Detail::AutomatedPurpose).to_owned(),
        logic: said.one(Detail::AutomatedLogic).to_owned(),
        outcome: said.one(Detail::AutomatedOutcome).to_owned(),
    };
    (automated != Automated::default()).then_some(automated)
}

/// Whom a notice goes to; they know the consumer by the e-mail address unless staff say otherwise.
fn recipient(case: &CaseFacts, said: &Stored) -> Option<Recipient> {
    let name = said.one(Detail::RecipientName);
    if name.is_empty() {
        return None;
    }
    let known_as = match said.one(Detail::RecipientKnowsAs) {
        "" => case.case.consumer.email.clone().unwrap_or_default(),
        known => known.to_owned(),
    };
    let role = RecipientRole::from_code(said.one(Detail::RecipientRole));
    Some(Recipient {
        party: Party {
            name: name.to_owned(),
            email: some(said.one(Detail::RecipientEmail)),
            address: said.all(Detail::RecipientAddress).to_vec(),
            ..Party::default()
        },
        role: role.unwrap_or(RecipientRole::ServiceProvider),
        known_as,
        confirm_by: said.one(Detail::RecipientConfirmBy).parse().ok(),
    })
}

/// The parent who asks for a child: whoever staff entered, else the one who wrote as such. 7070.
fn guardian(case: &CaseFacts, said: &Stored) -> Option<Party> {
    let name = said.one(Detail::GuardianName);
    if !name.is_empty() {
        return Some(Party {
            name: name.to_owned(),
            email: some(said.one(Detail::GuardianEmail)),
            ..Party::default()
        });
    }
    let agent = case.case.agent.as_ref()?;
    (agent.authority == Authority::Parent).then(|| Party {
        name: agent.name.clone().unwrap_or_default(),
        email: agent.email.clone(),
        ..Party::default()
    })
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether every right that needs a check has reached its level. 7060, 7062.
fn identity_confirmed(case: &CaseFacts, rights: &[Right]) -> bool {
    let missing = |right: &Right| matches!(case.progress(*right), Progress::Missing { .. });
    !rights.iter().any(missing)
}

/// The latest day an extension gives, and its reason as it was recorded or is going to be. 7021(b).
fn extension(case: &CaseFacts, rights: &[Right], reason: &str) -> Option<Extension> {
    let served = case.requests.iter().zip(&case.stored);
    let mut served = served.filter(|(request, _)| rights.contains(&request.clock.right));
    served.find_map(|(request, stored)| {
        let recorded = stored.extension.as_ref();
        Some(Extension {
            until: request.clock.extension?.answer.latest,
            reason: recorded.map_or_else(|| reason.to_owned(), |notice| notice.reason.clone()),
        })
    })
}

/// Whether this case has already ended sale and sharing, so that no letter need offer it.
fn opted_out(case: &CaseFacts) -> bool {
    let granted = |request: &domain::next::Request| match &request.stage {
        Stage::Decided(decision) | Stage::Answered(decision, _) => {
            decision.outcome() == Outcome::Granted
        }
        Stage::Open | Stage::Withdrawn(_) => false,
    };
    let mut opt_outs = case
        .requests
        .iter()
        .filter(|request| request.clock.right == Right::OptOutSale);
    opt_outs.any(granted)
}

/// When we last asked for what is missing.
fn asked_on(file: &CaseFile, case: &CaseFacts) -> Result<Option<NaiveDate>, DeskError> {
    let letters = file.read(|conn| rows::of_case(conn, case.case.id))?;
    let asked = letters
        .iter()
        .filter(|letter| letter.kind == LetterKind::VerificationRequest);
    Ok(asked
        .filter_map(|letter| match &letter.state {
            LetterState::Sent { on, .. } => Some(*on),
            LetterState::Draft => None,
        })
        .max())
}

/// From when this person must get an answer to a request to know again. 1798.130(b).
fn next_request_on(file: &CaseFile, case: &CaseFacts) -> Result<Option<NaiveDate>, DeskError> {
    let Some(email) = &case.case.consumer.email else {
        return Ok(None);
    };
    let know = [Right::KnowCategories, Right::KnowSpecific];
    let given = file.read(|conn| requests::given_to(conn, email, &know))?;
    let answered: Vec<AnsweredKnow> = given
        .into_iter()
        .map(|received| AnsweredKnow {
            received,
            confirmed_a_correction: false,
        })
        .collect();
    Ok(match frequency::frequency(case.case.received, &answered) {
        Frequency::MayDecline { owed_again_from } => Some(owed_again_from),
        Frequency::MustAnswer { .. } => None,
    })
}
