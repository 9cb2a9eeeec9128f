//! A message, read for staff to correct and confirm.

use casefile::CaseFile;
use chrono::NaiveDate;
use domain::{Authority, Channel, Right};
use intake::message::{self, Context, Reading};

use crate::cases::{self, AgentForm, CaseForm, CaseRowView};
use crate::codes::{Coded, coded};
use crate::error::Refusal;
use crate::{DeskError, office, words};

view! {
    /// What a message says, beside its text.
    pub struct DraftView {
        /// The message's file name.
        pub file_name: String,
        /// Whether it asks for anything at all.
        pub is_request: bool,
        /// The From line as written.
        pub from: String,
        /// Its subject.
        pub subject: String,
        /// The part that the sender wrote newly.
        pub text: String,
        /// All of it that can be read, with what was quoted.
        pub original: String,
        /// The day it arrived, in the office's time zone.
        pub received: Option<NaiveDate>,
        /// What is strange about that day, to be confirmed; empty otherwise.
        pub received_question: String,
        /// The rights recognised.
        pub rights: Vec<Coded<Right>>,
        /// Why each was recognised, in the message's words.
        pub cues: Vec<CueView>,
        /// The consumer's name.
        pub name: Option<String>,
        /// The consumer's e-mail address.
        pub email: Option<String>,
        /// Who speaks for the consumer.
        pub agent: Option<AgentDraft>,
        /// The sender's own file number.
        pub reference: Option<String>,
        /// What they offered that may be on file.
        pub identifiers: Vec<IdentifierForm>,
        /// The language to answer in.
        pub language: String,
        /// The files that came with it.
        pub attachments: Vec<AttachmentView>,
        /// Whether it takes up an earlier request.
        pub follow_up: bool,
        /// What could not be read, in plain sentences.
        pub gaps: Vec<String>,
        /// Cases of the same person.
        pub similar: Vec<CaseRowView>,
    }
}

view! {
    /// Why a right was recognised.
    pub struct CueView {
        /// The right.
        pub right: Coded<Right>,
        /// Its name.
        pub title: String,
        /// The words of the message.
        pub quote: String,
    }
}

view! {
    /// An agent as read.
    pub struct AgentDraft {
        /// The person.
        pub name: Option<String>,
        /// The firm.
        pub organization: Option<String>,
        /// Where to write to them.
        pub email: Option<String>,
        /// What they showed.
        pub authority: Coded<Authority>,
    }
}

form! {
    /// Something that may help to find the person in the office's own records.
    pub struct IdentifierForm {
        /// What it is: `order number`, `license key`, `email`, `phone`, `postal code`.
        pub kind: String,
        /// As written.
        pub value: String,
    }
}

view! {
    /// A file that came with a message.
    pub struct AttachmentView {
        /// Its name, made harmless.
        pub name: String,
        /// Its size in bytes.
        pub bytes: u64,
    }
}

view! {
    /// What the hand-entry form offers.
    pub struct ChoicesView {
        /// Every right with its name.
        pub rights: Vec<RightChoice>,
        /// Every way a request comes in.
        pub channels: Vec<ChannelChoice>,
        /// Every kind of authority.
        pub authorities: Vec<AuthorityChoice>,
        /// Today in the office's time zone.
        pub today: NaiveDate,
    }
}

view! {
    /// A right to choose.
    pub struct RightChoice {
        /// Its code.
        pub code: Coded<Right>,
        /// Its name.
        pub title: String,
        /// What it means, in one sentence.
        pub explains: String,
    }
}

view! {
    /// A channel to choose.
    pub struct ChannelChoice {
        /// Its code.
        pub code: Coded<Channel>,
        /// Its name.
        pub title: String,
    }
}

view! {
    /// A kind of authority to choose.
    pub struct AuthorityChoice {
        /// Its code.
        pub code: Coded<Authority>,
        /// Its name.
        pub title: String,
    }
}

impl DraftView {
    /// The form that a person who changes nothing would confirm, if there is enough in the message.
    pub fn into_form(self) -> Result<CaseForm, DeskError> {
        if !self.is_request {
            return Err(Refusal::NotARequest.into());
        }
        if self.rights.is_empty() {
            return Err(Refusal::RightUnclear.into());
        }
        let name = self
            .name
            .or_else(|| self.email.clone())
            .ok_or(Refusal::Required { field: "name" })?;
        Ok(CaseForm {
            name,
            email: self.email,
            phone: None,
            address: Vec::new(),
            agent: self.agent.map(|agent| AgentForm {
                name: agent.name,
                organization: agent.organization,
                email: agent.email,
                authority: agent.authority,
            }),
            rights: self.rights,
            received: self.received,
            received_confirmed: false,
            channel: Coded(Channel::Email),
            language: self.language,
            reference: self.reference,
            identifiers: self.identifiers,
            note: String::new(),
        })
    }
}

/// Reads a message for the office of `file`.
pub fn read(
    file: &CaseFile,
    file_name: &str,
    bytes: &[u8],
    today: NaiveDate,
) -> Result<DraftView, DeskError> {
    let office = office::load(file)?;
    let own_domains = office
        .email
        .rsplit_once('@')
        .map(|(_, domain)| domain.to_owned())
        .into_iter()
        .collect();
    let context = Context {
        own_domains,
        time_zone: office::time_zone(file)?,
    };
    let reading = message::read(bytes, &context)?;
    let similar = cases::similar(
        file,
        reading.consumer.email.as_deref(),
        reading.consumer.name.as_deref(),
        today,
    )?;
    Ok(view(file_name, reading, similar, today))
}

/// What can be chosen when a request is entered by hand.
pub fn choices(today: NaiveDate) -> ChoicesView {
    use domain::Code;
    ChoicesView {
        rights: Right::ALL
            .iter()
            .map(|right| RightChoice {
                code: Coded(*right),
                title: words::right(*right).to_owned(),
                explains: words::right_explained(*right).to_owned(),
            })
            .collect(),
        channels: Channel::ALL
            .iter()
            .map(|channel| ChannelChoice {
                code: Coded(*channel),
                title: words::channel(*channel).to_owned(),
            })
            .collect(),
        authorities: Authority::ALL
            .iter()
            .map(|kind| AuthorityChoice {
                code: Coded(*kind),
                title: words::authority(*kind).to_owned(),
            })
            .collect(),
        today,
    }
}

fn view(
    file_name: &str,
    reading: Reading,
    similar: Vec<CaseRowView>,
    today: NaiveDate,
) -> DraftView {
    let received_question = reading
        .received
        .and_then(|day| words::received_question(day, today))
        .unwrap_or_default();
    let authority = reading.authority.unwrap_or(Authority::NoneShown);
    DraftView {
        file_name: file_name.to_owned(),
        is_request: reading.is_request,
        received_question,
        received: reading.received,
        rights: coded(&reading.rights),
        cues: reading
            .cues
            .iter()
            .map(|cue| CueView {
                right: Coded(cue.right),
                title: words::right(cue.right).to_owned(),
                quote: cue.quote.clone(),
            })
            .collect(),
        identifiers: identifiers(&reading),
        agent: reading.agent.map(|agent| AgentDraft {
            name: agent.name,
            organization: agent.organization,
            email: agent.email,
            authority: Coded(authority),
        }),
        name: reading.consumer.name,
        email: reading.consumer.email,
        reference: reading.reference,
        language: domain::Code::code(reading.language).to_owned(),
        attachments: reading
            .attachments
            .into_iter()
            .map(|file| AttachmentView {
                name: file.name,
                bytes: file.bytes,
            })
            .collect(),
        follow_up: reading.follow_up,
        gaps: reading.gaps.iter().map(ToString::to_string).collect(),
        from: reading.from,
        subject: reading.subject,
        text: reading.text,
        original: reading.original,
        similar,
    }
}

fn identifiers(reading: &Reading) -> Vec<IdentifierForm> {
    let of = |kind: &str, values: &[String]| {
        values
            .iter()
            .map(|value| IdentifierForm {
                kind: kind.to_owned(),
                value: value.clone(),
            })
            .collect::<Vec<_>>()
    };
    let found = &reading.identifiers;
    [
        of("order number", &found.order_numbers),
        of("license key", &found.license_keys),
        of("email", &found.emails),
        of("phone", &found.phones),
        of("postal code", &found.postal_codes),
    ]
    .concat()
}
