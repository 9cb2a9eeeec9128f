//! Twelve people write to the sample office.

use casefile::CaseFile;
use chrono::{Days, NaiveDate};
use domain::tell::Word;
use domain::{Authority, Channel, DataPoint, Ground, LetterKind, Outcome, Right};

use crate::cases::{self, AgentForm, CaseForm, Message};
use crate::checks::{self, CheckForm};
use crate::codes::{Coded, coded};
use crate::decisions::{self, CarryOutForm, DecisionForm, ExtensionForm, KeepForm, RequestForm};
use crate::letters::{self, PrepareForm, SendForm};
use crate::recipients::{self, ToldForm};
use crate::{DeskError, draft, notes, rules};

/// Does everything that happened in the sample office until `today`.
pub(super) fn tell(file: &mut CaseFile, today: NaiveDate) -> Result<(), DeskError> {
    opted_out_long_ago(&mut Teller { file, today })?;
    all_deleted(&mut Teller { file, today })?;
    deleted_in_part(&mut Teller { file, today })?;
    told_categories(&mut Teller { file, today })?;
    opt_out_due_today(&mut Teller { file, today })?;
    agent_without_permission(&mut Teller { file, today })?;
    waiting_for_declaration(&mut Teller { file, today })?;
    correction_extended(&mut Teller { file, today })?;
    one_point_missing(&mut Teller { file, today })?;
    spanish_deletion(&mut Teller { file, today })?;
    limit_by_phone(&mut Teller { file, today })?;
    two_rights_this_week(&mut Teller { file, today })
}

fn opted_out_long_ago(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        95,
        "Joan Everly",
        "joan.everly@example.net",
        &[Right::OptOutSale],
        Channel::Email,
    )?;
    office.grant(90, &case, Right::OptOutSale)?;
    office.carry_out(90, &case, Right::OptOutSale)?;
    office.send(90, &case, LetterKind::OptOutConfirmed)
}

fn all_deleted(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        80,
        "Bram Castellanos",
        "bram.c@example.org",
        &[Right::Delete],
        Channel::Email,
    )?;
    office.send(78, &case, LetterKind::Acknowledgement)?;
    office.compare(75, &case, DataPoint::EmailAddress, "newsletter list")?;
    office.compare(75, &case, DataPoint::EarlierContact, "help desk")?;
    office.grant(70, &case, Right::Delete)?;
    office.carry_out(69, &case, Right::Delete)?;
    office.tell_everyone(69, &case)?;
    office.send(69, &case, LetterKind::DeletionDone)
}

fn deleted_in_part(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        62,
        "Wilhelmina Achterberg-O’Sullivan",
        "mina.ao@example.com",
        &[Right::Delete],
        Channel::RequestPage,
    )?;
    office.send(60, &case, LetterKind::Acknowledgement)?;
    office.compare(57, &case, DataPoint::EmailAddress, "shop orders")?;
    office.compare(57, &case, DataPoint::OrderNumber, "shop orders")?;
    office.decide(
        50,
        &case,
        Right::Delete,
        Outcome::Partly,
        Some(Ground::LegalObligation),
        "two invoices of 2025, which tax law tells us to keep for seven years",
    )?;
    office.carry_out(49, &case, Right::Delete)?;
    office.tell_everyone(49, &case)?;
    office.send(49, &case, LetterKind::DeletionPartly)
}

fn told_categories(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        55,
        "Hiroko Sandoval",
        "hsandoval@example.org",
        &[Right::KnowCategories],
        Channel::Email,
    )?;
    office.send(53, &case, LetterKind::Acknowledgement)?;
    office.compare(45, &case, DataPoint::EmailAddress, "newsletter list")?;
    office.compare(45, &case, DataPoint::LicenseKey, "license server")?;
    office.grant(40, &case, Right::KnowCategories)?;
    office.send(39, &case, LetterKind::KnowCategories)
}

/// All is done but the confirmation, and today is the day.
fn opt_out_due_today(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        18,
        "Marisol Teague",
        "marisol.teague@example.com",
        &[Right::OptOutSale],
        Channel::Email,
    )?;
    office.carry_out(6, &case, Right::OptOutSale)?;
    office.grant(5, &case, Right::OptOutSale)
}

fn agent_without_permission(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let form = CaseForm {
        agent: Some(AgentForm {
            name: None,
            organization: Some("Prism Advocates".to_owned()),
            email: Some("requests@prism-advocates.example".to_owned()),
            authority: Coded(Authority::NoneShown),
        }),
        reference: Some("PA-20417".to_owned()),
        ..form(
            "Theo Nakamura",
            "theo.nakamura@example.com",
            &[Right::Delete],
            Channel::AgentService,
        )
    };
    let case = office.log_form(9, form, None)?;
    office.send(8, &case, LetterKind::Acknowledgement)
}

fn waiting_for_declaration(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        24,
        "Lena Okafor",
        "lena.okafor@example.net",
        &[Right::KnowSpecific],
        Channel::Email,
    )?;
    office.send(22, &case, LetterKind::Acknowledgement)?;
    office.compare(20, &case, DataPoint::EmailAddress, "shop orders")?;
    office.compare(20, &case, DataPoint::OrderNumber, "shop orders")?;
    office.compare(20, &case, DataPoint::PostalCode, "shop orders")?;
    office.send(19, &case, LetterKind::VerificationRequest)
}

fn correction_extended(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        40,
        "Étienne Beauregard",
        "etienne.b@example.org",
        &[Right::Correct],
        Channel::Post,
    )?;
    office.send(38, &case, LetterKind::Acknowledgement)?;
    office.compare(30, &case, DataPoint::OrderNumber, "shop orders")?;
    office.compare(30, &case, DataPoint::Phone, "help desk")?;
    let form = ExtensionForm {
        case: case.clone(),
        right: Coded(Right::Correct),
        sent_on: office.ago(10),
        reason: "The address came from the payment processor, which we have asked to check it."
            .to_owned(),
    };
    decisions::extend(office.file, &form, office.ago(10))?;
    Ok(())
}

fn one_point_missing(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let message = Message {
        name: "what do you have on me.eml".to_owned(),
        bytes: office.message(include_str!("messages/know.eml"), 12),
    };
    let case = office.log_message(12, message)?;
    office.send(10, &case, LetterKind::Acknowledgement)?;
    office.compare(8, &case, DataPoint::EmailAddress, "newsletter list")?;
    office.note(
        8,
        &case,
        "Long-time customer; had a refund in 2025. Ask Sam where the ticket went.",
    )
}

fn spanish_deletion(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let message = Message {
        name: "borrar mis datos.eml".to_owned(),
        bytes: office.message(include_str!("messages/borrar.eml"), 6),
    };
    let case = office.log_message(6, message)?;
    office.send(5, &case, LetterKind::Acknowledgement)
}

/// Told on the phone, carried out the same day, and answered in the call.
fn limit_by_phone(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let case = office.log(
        3,
        "Priya Raman",
        "priya.raman@example.com",
        &[Right::LimitSensitive, Right::StopMarketing],
        Channel::Phone,
    )?;
    office.carry_out(3, &case, Right::StopMarketing)?;
    office.grant(3, &case, Right::StopMarketing)?;
    let form = RequestForm {
        case,
        right: Coded(Right::StopMarketing),
    };
    decisions::answered_otherwise(office.file, &form, office.ago(3))?;
    Ok(())
}

/// What a new message looks like: nothing done yet.
fn two_rights_this_week(office: &mut Teller<'_>) -> Result<(), DeskError> {
    let message = Message {
        name: "please delete.eml".to_owned(),
        bytes: office.message(include_str!("messages/delete.eml"), 2),
    };
    office.log_message(2, message)?;
    Ok(())
}

/// Does acts on days counted back from today.
struct Teller<'a> {
    file: &'a mut CaseFile,
    today: NaiveDate,
}

impl Teller<'_> {
    fn ago(&self, days: u64) -> NaiveDate {
        self.today - Days::new(days)
    }

    /// A message with its dates set to `days` ago.
    fn message(&self, template: &str, days: u64) -> Vec<u8> {
        let date = self.ago(days).format("%a, %-d %b %Y").to_string();
        template.replace("{date}", &date).into_bytes()
    }

    fn log(
        &mut self,
        days: u64,
        name: &str,
        email: &str,
        rights: &[Right],
        channel: Channel,
    ) -> Result<String, DeskError> {
        self.log_form(days, form(name, email, rights, channel), None)
    }

    fn log_form(
        &mut self,
        days: u64,
        form: CaseForm,
        message: Option<&Message>,
    ) -> Result<String, DeskError> {
        let received = self.ago(days);
        let form = CaseForm {
            received: Some(received),
            ..form
        };
        Ok(cases::log(self.file, form, message, received)?.number)
    }

    /// Logs what a message says, as a person who confirms the draft would.
    fn log_message(&mut self, days: u64, message: Message) -> Result<String, DeskError> {
        let form =
            draft::read(self.file, &message.name, &message.bytes, self.ago(days))?.into_form()?;
        self.log_form(days, form, Some(&message))
    }

    fn compare(
        &mut self,
        days: u64,
        case: &str,
        point: DataPoint,
        source: &str,
    ) -> Result<(), DeskError> {
        let form = CheckForm {
            case: case.to_owned(),
            point: Coded(point),
            source: source.to_owned(),
            note: String::new(),
            matches: true,
        };
        checks::record(self.file, &form, self.ago(days)).map(drop)
    }

    fn grant(&mut self, days: u64, case: &str, right: Right) -> Result<(), DeskError> {
        self.decide(days, case, right, Outcome::Granted, None, "")
    }

    fn decide(
        &mut self,
        days: u64,
        case: &str,
        right: Right,
        outcome: Outcome,
        ground: Option<Ground>,
        facts: &str,
    ) -> Result<(), DeskError> {
        // What tax law keeps of 2025 is kept until the end of 2032.
        let kept = ground.map(|_| KeepForm {
            what: "Invoices 2025-311 and 2025-318".to_owned(),
            ground: None,
            until: NaiveDate::from_ymd_opt(2032, 12, 31),
        });
        let form = DecisionForm {
            case: case.to_owned(),
            right: Coded(right),
            outcome: Coded(outcome),
            ground: ground.map(Coded),
            facts: facts.to_owned(),
            keep: kept.into_iter().collect(),
            second_person: None,
        };
        decisions::decide(self.file, &form, self.ago(days)).map(drop)
    }

    fn carry_out(&mut self, days: u64, case: &str, right: Right) -> Result<(), DeskError> {
        let on = self.ago(days);
        let form = CarryOutForm {
            case: case.to_owned(),
            right: Coded(right),
            on,
        };
        decisions::carry_out(self.file, &form, on).map(drop)
    }

    /// Tells the providers; the others hold nothing of somebody who only read the newsletter.
    fn tell_everyone(&mut self, days: u64, case: &str) -> Result<(), DeskError> {
        let on = self.ago(days);
        for recipient in rules::by_number(self.file, case)?.recipients {
            let told = recipient.name.contains("provider");
            let (word, note) = match told {
                true => (Word::Told, "by e-mail, with the customer number"),
                false => (Word::NotConcerned, "got nothing about this person"),
            };
            let form = ToldForm {
                case: case.to_owned(),
                id: recipient.id.0,
                word: Coded(word),
                note: note.to_owned(),
                on,
            };
            recipients::settle(self.file, &form, on)?;
        }
        Ok(())
    }

    fn send(&mut self, days: u64, case: &str, kind: LetterKind) -> Result<(), DeskError> {
        let on = self.ago(days);
        let form = PrepareForm::usual(case, kind);
        let letter = letters::prepare(self.file, &form, on)?;
        letters::send(self.file, &SendForm::usual(letter.id), on).map(drop)
    }

    fn note(&mut self, days: u64, case: &str, text: &str) -> Result<(), DeskError> {
        let form = notes::NoteForm {
            case: case.to_owned(),
            text: text.to_owned(),
        };
        notes::add(self.file, &form, self.ago(days)).map(drop)
    }
}

fn form(name: &str, email: &str, rights: &[Right], channel: Channel) -> CaseForm {
    CaseForm {
        name: name.to_owned(),
        email: Some(email.to_owned()),
        phone: None,
        address: Vec::new(),
        agent: None,
        rights: coded(rights),
        received: None,
        received_confirmed: false,
        channel: Coded(channel),
        language: "en".to_owned(),
        reference: None,
        identifiers: Vec::new(),
        note: String::new(),
    }
}
