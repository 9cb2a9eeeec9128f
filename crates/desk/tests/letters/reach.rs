//! Every kind of letter can be reached from some case.

use chrono::Days;
use desk::cases::{self, AgentForm, CaseForm};
use desk::codes::coded;
use desk::decisions::{self, DecisionForm};
use desk::{Coded, letters};
use domain::{Authority, Channel, Code, Ground, LetterKind, Outcome, Right};

use super::{Office, today};

impl Office {
    /// A case of somebody who asks for everything through an agent who has shown nothing.
    fn everything_asked(&mut self) -> String {
        let form = CaseForm {
            name: "José Vale".to_owned(),
            email: Some("jose@vale.example".to_owned()),
            phone: None,
            address: Vec::new(),
            agent: Some(AgentForm {
                name: Some("Priya Raman".to_owned()),
                organization: None,
                email: Some("cases@quietinbox.example".to_owned()),
                authority: Coded(Authority::NoneShown),
            }),
            rights: coded(Right::ALL),
            received: Some(today()),
            received_confirmed: false,
            channel: Coded(Channel::Phone),
            language: "es".to_owned(),
            reference: None,
            identifiers: Vec::new(),
            note: String::new(),
        };
        cases::log(&mut self.file, form, None, today())
            .expect("logged")
            .number
    }
}

#[test]
fn every_kind_of_letter_fits_some_case() {
    let mut office = Office::with_recipients();
    office.everything_asked();
    office.deleted_but_for_invoices("Ingrid Solheim");
    for right in [Right::KnowSpecific, Right::Delete, Right::Correct] {
        let case = office.log("Robin Vale", "robin@vale.example", right);
        let form = DecisionForm {
            case,
            right: Coded(right),
            outcome: Coded(Outcome::Denied),
            ground: Some(Coded(Ground::Unverified)),
            facts: "Nothing matched what we hold".to_owned(),
            keep: Vec::new(),
            second_person: None,
        };
        decisions::decide(&mut office.file, &form, today()).expect("decided");
    }
    let found = letters::batch_kinds(&office.file, today() + Days::new(120)).expect("read");
    for kind in LetterKind::ALL {
        let reached = found.iter().any(|one| one.kind.0 == *kind);
        assert!(reached, "{} fits nothing", kind.code());
    }
}
