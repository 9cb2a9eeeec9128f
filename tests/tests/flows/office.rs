//! An office with a real case file in a folder of its own.

use std::path::{Path, PathBuf};

use casefile::evidence::{NewEvidence, Purpose};
use casefile::{Action, CaseFile, Event, KdfCost, evidence};
use chrono::NaiveDate;
use desk::Coded;
use desk::case::CaseView;
use desk::cases::{self, CaseForm};
use desk::checks::{self, CheckForm};
use desk::codes::coded;
use desk::decisions::{self, CarryOutForm, DecisionForm};
use desk::letters::{self, LetterView, PrepareForm, SendForm};
use desk::office::OfficeForm;
use desk::start::{self, NewFileForm};
use domain::right::Deed;
use domain::{Channel, DataPoint, Ground, LetterKind, Outcome, Right};

/// Good enough to be accepted, and the same in every test.
pub(crate) const PASSPHRASE: &str = "copper lantern drifts eastward";
/// Who works in the office.
pub(crate) const STAFF: &str = "Dana Whitlock";

/// An office at work.
pub(crate) struct Office {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) file: CaseFile,
    pub(crate) today: NaiveDate,
}

impl Office {
    /// An office that opens for the first time on 23 November 2026.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let form = NewFileForm {
            office_name: "Lanternfish Software".to_owned(),
            staff: STAFF.to_owned(),
            passphrase: PASSPHRASE.to_owned(),
        };
        let (mut file, _) =
            start::create(&path_in(folder.path()), form, KdfCost::FLOOR).expect("created");
        desk::office::save(&mut file, details()).expect("saved");
        Self {
            folder,
            file,
            today: day("2026-11-23"),
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        path_in(self.folder.path())
    }

    pub(crate) fn log(&mut self, name: &str, rights: &[Right]) -> CaseView {
        self.log_form(form(name, rights, self.today))
            .expect("logged")
    }

    pub(crate) fn log_form(&mut self, form: CaseForm) -> Result<CaseView, desk::DeskError> {
        cases::log(&mut self.file, form, None, self.today)
    }

    pub(crate) fn compare(
        &mut self,
        case: &str,
        point: DataPoint,
    ) -> Result<CaseView, desk::DeskError> {
        let form = CheckForm {
            case: case.to_owned(),
            point: Coded(point),
            source: "shop orders".to_owned(),
            note: String::new(),
            matches: true,
        };
        checks::record(&mut self.file, &form, self.today)
    }

    /// Compares enough to know who asks for a deletion.
    pub(crate) fn verify(&mut self, case: &str) -> CaseView {
        self.compare(case, DataPoint::EmailAddress)
            .and_then(|_| self.compare(case, DataPoint::OrderNumber))
            .expect("recorded")
    }

    /// Keeps a file for a case.
    pub(crate) fn keep(&mut self, case: &str, purpose: Purpose) {
        let kept = self.file.write(|w| {
            let case = casefile::cases::by_number(w, case)?.id;
            let new = NewEvidence {
                case,
                name: "paper.txt".to_owned(),
                media_type: "text/plain".to_owned(),
                source: "mailbox".to_owned(),
                purpose,
            };
            evidence::insert(w, &new, &mut &b"thirty lines"[..])?;
            w.record(Event::of_case(Action::EvidenceAdded, case))
        });
        kept.expect("kept")
    }

    /// Decides, and does at once what was granted.
    pub(crate) fn decide(
        &mut self,
        case: &str,
        right: Right,
        outcome: Outcome,
        ground: Option<Ground>,
        facts: &str,
    ) -> Result<CaseView, desk::DeskError> {
        let form = DecisionForm {
            case: case.to_owned(),
            right: Coded(right),
            outcome: Coded(outcome),
            ground: ground.map(Coded),
            facts: facts.to_owned(),
            keep: Vec::new(),
            second_person: None,
        };
        let decided = decisions::decide(&mut self.file, &form, self.today)?;
        if outcome == Outcome::Denied || right.deed() == Deed::Answer {
            return Ok(decided);
        }
        self.carry_out(case, right)
    }

    pub(crate) fn carry_out(
        &mut self,
        case: &str,
        right: Right,
    ) -> Result<CaseView, desk::DeskError> {
        let form = CarryOutForm {
            case: case.to_owned(),
            right: Coded(right),
            on: self.today,
        };
        decisions::carry_out(&mut self.file, &form, self.today)
    }

    pub(crate) fn prepare(
        &mut self,
        case: &str,
        kind: LetterKind,
    ) -> Result<LetterView, desk::DeskError> {
        let form = PrepareForm::usual(case, kind);
        letters::prepare(&mut self.file, &form, self.today)
    }

    pub(crate) fn send(
        &mut self,
        case: &str,
        kind: LetterKind,
    ) -> Result<LetterView, desk::DeskError> {
        let letter = self.prepare(case, kind)?;
        letters::send(&mut self.file, &SendForm::usual(letter.id), self.today)
    }

    pub(crate) fn show(&self, case: &str) -> CaseView {
        desk::case::view(&self.file, case, self.today).expect("the case is there")
    }
}

/// A case as it is entered by hand on the day it arrives.
pub(crate) fn form(name: &str, rights: &[Right], received: NaiveDate) -> CaseForm {
    CaseForm {
        name: name.to_owned(),
        email: Some("robin.vale@example.com".to_owned()),
        phone: None,
        address: Vec::new(),
        agent: None,
        rights: coded(rights),
        received: Some(received),
        received_confirmed: false,
        channel: Coded(Channel::Phone),
        language: "en".to_owned(),
        reference: None,
        identifiers: Vec::new(),
        note: String::new(),
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn path_in(folder: &Path) -> PathBuf {
    folder.join("Lanternfish.rightsdesk")
}

fn details() -> OfficeForm {
    OfficeForm {
        address: vec![
            "210 Harbor Street".to_owned(),
            "Eureka, California 95501".to_owned(),
        ],
        email: "privacy@lanternfish.example.com".to_owned(),
        ..OfficeForm::named("Lanternfish Software")
    }
}
