//! Letters: prepared from the case, edited by staff, frozen when they go, exported as files.

use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::history::{Action, Event};
use casefile::letters::{self as rows, LetterState, NewLetter};
use casefile::{CaseFile, LetterId, Write, inventory};
use chrono::NaiveDate;
use domain::next::{Act, Stage, Step};
use domain::verification::{self, Need, Progress};
use domain::{Code, Family, LetterKind, Right, period};
use letters::{CategoryFacts, Kept, Language, LetterFacts, Party, RightFacts, Sender, Text};
use serde_json::json;

use crate::codes::Coded;
use crate::error::{Refusal, required};
use crate::rules::{self, CaseFacts};
use crate::{DeskError, decisions, office, words};

/// The size of a previewed page: sharp on a screen of twice the usual density at 470 pixels width.
const PREVIEW_PIXELS_PER_POINT: f32 = 1.6;

form! {
    /// Which letter to prepare.
    pub struct PrepareForm {
        /// The case's number.
        pub case: String,
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// Its language; `None` takes that of the case.
        pub language: Option<Coded<Language>>,
    }
}

form! {
    /// A letter as it is being edited.
    pub struct LetterTextForm {
        /// The letter.
        pub id: i64,
        /// Its subject line.
        pub subject: String,
        /// Its text.
        pub body: String,
    }
}

/// A file a letter can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// The page, tagged and final.
    Pdf,
    /// A message ready to be sent from any mail program, with the page attached.
    Eml,
    /// Plain text, for pasting.
    Txt,
}

impl Format {
    /// The extension of such files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Eml => "eml",
            Self::Txt => "txt",
        }
    }
}

view! {
    /// A letter on its screen.
    pub struct LetterView {
        /// By which the window names it.
        pub id: i64,
        /// The case's number.
        pub case: String,
        /// The consumer's name.
        pub consumer: String,
        /// Its kind.
        pub kind: Coded<LetterKind>,
        /// Its kind in words.
        pub title: String,
        /// Its language.
        pub language: Coded<Language>,
        /// Its subject line.
        pub subject: String,
        /// Its text.
        pub body: String,
        /// The addresses it goes to.
        pub recipients: Vec<String>,
        /// Words of the text that come from the case, to be marked.
        pub facts: Vec<String>,
        /// What it must say, and whether it does.
        pub duties: Vec<DutyView>,
        /// Why it cannot go out now; empty when it can.
        pub blocked: Vec<String>,
        /// When it went out, by whom and with which hash.
        pub sent: Option<SentView>,
    }
}

view! {
    /// One thing a letter must say.
    pub struct DutyView {
        /// In words.
        pub text: String,
        /// Whether it is said.
        pub met: bool,
        /// The provision.
        pub cite: String,
    }
}

view! {
    /// A letter that has gone out.
    pub struct SentView {
        /// When and by whom, in words.
        pub when: String,
        /// The SHA-256 of its page, in hexadecimal.
        pub sha256: String,
    }
}

view! {
    /// The real pages of a letter, and what is left to look at.
    pub struct PreviewView {
        /// Each page as a PNG picture in base64.
        pub pages: Vec<String>,
        /// What it must say, and whether it does.
        pub duties: Vec<DutyView>,
        /// Why it cannot go out now.
        pub blocked: Vec<String>,
    }
}

/// A letter as a file.
#[derive(Debug)]
pub struct ExportedLetter {
    /// A name for the file, without personal data.
    pub file_name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The rights of a case for which a letter of `kind` makes sense now.
pub(crate) fn served(kind: LetterKind, facts: &CaseFacts) -> Vec<Right> {
    facts.requests.iter().filter(|request| serves(kind, request, facts)).map(|request| request.clock.right).collect()
}

fn serves(kind: LetterKind, request: &domain::next::Request, facts: &CaseFacts) -> bool {
    let right = request.clock.right;
    let open = request.stage == Stage::Open;
    match kind {
        LetterKind::Acknowledgement => open && request.acknowledged_on.is_none() && right.family() != Family::Unclocked,
        LetterKind::VerificationRequest => {
            open && matches!(verification::progress(right, &facts.checks), Progress::Missing { .. })
        }
        LetterKind::KnowCategories
        | LetterKind::DeletionDone
        | LetterKind::DeletionPartly
        | LetterKind::OptOutConfirmed => match &request.stage {
            Stage::Open => !kind.answers(right).is_empty(),
            Stage::Decided(decision) => kind.answers(right).contains(&decision.outcome()),
            Stage::Answered(..) | Stage::Withdrawn(_) => false,
        },
    }
}

/// The letter that does a step, if a letter does.
pub(crate) fn for_step(step: &Step, facts: &CaseFacts) -> Option<LetterKind> {
    match step.act {
        Act::Acknowledge => Some(LetterKind::Acknowledgement),
        Act::Answer => LetterKind::ALL
            .iter()
            .copied()
            .filter(|kind| !matches!(kind, LetterKind::Acknowledgement | LetterKind::VerificationRequest))
            .find(|kind| served(*kind, facts).iter().any(|right| step.rights.contains(right))),
        Act::CompareDataPoints | Act::GetDeclaration | Act::AskForPermission | Act::Decide => None,
    }
}

/// Prepares a letter from the case. A draft of the same kind that was begun before is taken up again.
pub fn prepare(file: &mut CaseFile, form: &PrepareForm, today: NaiveDate) -> Result<LetterView, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    let language = form.language.map_or_else(|| language_of(&facts.case.language), |language| language.0);
    let drafts = file.read(|conn| rows::of_case(conn, facts.case.id))?;
    let begun = drafts.into_iter().find(|letter| {
        letter.kind == form.kind.0 && letter.language == language.code() && letter.state == LetterState::Draft
    });
    if let Some(draft) = begun {
        return view(file, draft.id.0, today);
    }
    let facts = letter_facts(file, &facts, form.kind.0, language, today)?;
    let text = letters::compose(&facts)?;
    let id = file.write(|w| {
        let case = casefile::cases::by_number(w, &form.case)?;
        let draft = NewLetter {
            case: case.id,
            kind: form.kind.0,
            language: language.code().to_owned(),
            date: today,
            subject: text.subject.clone(),
            text: text.body.clone(),
        };
        let letter = rows::insert_draft(w, &draft)?;
        w.record(Event::of_case(Action::LetterPrepared, case.id).with(json!({ "kind": form.kind.0.code() })))?;
        Ok(letter.id)
    })?;
    view(file, id.0, today)
}

/// A letter on its screen.
pub fn view(file: &CaseFile, id: i64, today: NaiveDate) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    let open = Opened::load(file, row, today)?;
    let duties = open.duties(&open.text());
    let blocked = open.blocked(&open.text());
    let sent = match &open.row.state {
        LetterState::Draft => None,
        LetterState::Sent { on, by, sha256, .. } => {
            Some(SentView { when: format!("{} by {by}", words::date(*on)), sha256: words::hex(sha256) })
        }
    };
    Ok(LetterView {
        id,
        case: open.case.case.number.to_string(),
        consumer: open.case.case.consumer.name.clone(),
        kind: Coded(open.row.kind),
        title: words::letter(open.row.kind).to_owned(),
        language: Coded(language_of(&open.row.language)),
        recipients: recipients(&open.case),
        facts: open.facts.as_ref().map(marked_facts).unwrap_or_default(),
        duties,
        blocked,
        sent,
        subject: open.row.subject,
        body: open.row.text,
    })
}

/// Keeps what was typed.
pub fn save_text(file: &mut CaseFile, form: &LetterTextForm, today: NaiveDate) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    refuse_sent(&row)?;
    if row.subject != form.subject || row.text != form.body {
        file.write(|w| {
            rows::save_text(w, row.id, &form.subject, &form.body)?;
            w.record(Event::of_case(Action::LetterEdited, row.case).with(json!({ "kind": row.kind.code() })))
        })?;
    }
    view(file, form.id, today)
}

/// The real pages of what is being typed, without keeping it.
pub fn preview(file: &CaseFile, form: &LetterTextForm, today: NaiveDate) -> Result<PreviewView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    let open = Opened::load(file, row, today)?;
    let text = Text { subject: form.subject.clone(), body: form.body.clone() };
    let pages = letters::pages(&open.letter(&text)?, PREVIEW_PIXELS_PER_POINT)?;
    Ok(PreviewView {
        pages: pages.iter().map(|png| base64_of(png)).collect(),
        duties: open.duties(&text),
        blocked: open.blocked(&text),
    })
}

/// Marks a letter as sent: its text, its page and their hash are frozen, and the clocks move on.
pub fn send(file: &mut CaseFile, id: i64, today: NaiveDate) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    refuse_sent(&row)?;
    let open = Opened::load(file, row, today)?;
    let text = open.text();
    required("subject", &text.subject)?;
    required("body", &text.body)?;
    if let Some(reason) = open.blocked(&text).into_iter().next() {
        return Err(Refusal::LetterBlocked { reason }.into());
    }
    let letter = open.letter(&text)?;
    let pdf = letters::pdf(&letter)?;
    let model = serde_json::to_string(&letter).map_err(|_| Refusal::Unwritable)?;
    file.write(|w| {
        freeze(w, &open, &letter, &model, &pdf, today)?;
        move_clocks(w, &open, today)?;
        rules::settle(w, open.row.case, today)
    })?;
    view(file, id, today)
}

/// A letter as a file; a sent one gives the bytes that were frozen.
pub fn export(file: &CaseFile, id: i64, format: Format, today: NaiveDate) -> Result<ExportedLetter, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    let open = Opened::load(file, row, today)?;
    let letter = open.letter(&open.text())?;
    let pdf = || match &open.row.state {
        LetterState::Sent { pdf, .. } => Ok(file.read(|conn| evidence::bytes(conn, *pdf))?),
        LetterState::Draft => Ok::<_, DeskError>(letters::pdf(&letter)?),
    };
    let bytes = match format {
        Format::Pdf => pdf()?,
        Format::Eml => letters::eml(&letter, &pdf()?)?,
        Format::Txt => letters::txt(&letter).into_bytes(),
    };
    Ok(ExportedLetter { file_name: letters::file_name(&letter, format.extension()), bytes })
}

/// Records that a letter was saved as a file outside of the case file.
pub fn exported(file: &mut CaseFile, id: i64, format: Format) -> Result<(), DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    Ok(file.write(|w| {
        w.record(
            Event::of_case(Action::LetterExported, row.case)
                .with(json!({ "kind": row.kind.code(), "format": format.extension() })),
        )
    })?)
}

/// Throws a draft away.
pub fn discard(file: &mut CaseFile, id: i64) -> Result<(), DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    refuse_sent(&row)?;
    Ok(file.write(|w| {
        rows::discard_draft(w, row.id)?;
        w.record(Event::of_case(Action::LetterDiscarded, row.case).with(json!({ "kind": row.kind.code() })))
    })?)
}

/// A letter with its case, as every function here needs it.
struct Opened {
    row: rows::Letter,
    case: CaseFacts,
    /// What the text is made from; `None` for a sent letter, whose model is frozen.
    facts: Option<LetterFacts>,
    frozen: Option<letters::Letter>,
}

impl Opened {
    fn load(file: &CaseFile, row: rows::Letter, today: NaiveDate) -> Result<Self, DeskError> {
        let case = file.read(|conn| rules::facts(conn, casefile::cases::get(conn, row.case)?))?;
        if let Some(model) = file.read(|conn| rows::frozen(conn, row.id))? {
            let frozen = serde_json::from_str(&model).map_err(|_| casefile::Error::Damaged)?;
            return Ok(Self { row, case, facts: None, frozen: Some(frozen) });
        }
        let facts = letter_facts(file, &case, row.kind, language_of(&row.language), today)?;
        Ok(Self { row, case, facts: Some(facts), frozen: None })
    }

    fn text(&self) -> Text {
        Text { subject: self.row.subject.clone(), body: self.row.text.clone() }
    }

    fn letter(&self, text: &Text) -> Result<letters::Letter, DeskError> {
        match (&self.frozen, &self.facts) {
            (Some(letter), _) => Ok(letter.clone()),
            (None, Some(facts)) => Ok(letters::letter(facts, text)),
            (None, None) => Err(casefile::Error::Damaged.into()),
        }
    }

    fn duties(&self, text: &Text) -> Vec<DutyView> {
        let found = self.facts.as_ref().map(|facts| letters::duties(facts, text)).unwrap_or_default();
        found
            .into_iter()
            .map(|finding| DutyView {
                text: words::duty(finding.duty).to_owned(),
                met: finding.met,
                cite: finding.duty.cite().to_owned(),
            })
            .collect()
    }

    /// Every reason why the letter cannot go out with this text.
    fn blocked(&self, text: &Text) -> Vec<String> {
        let Some(facts) = &self.facts else { return Vec::new() };
        let unmet = letters::duties(facts, text).into_iter().filter(|finding| !finding.met);
        let mut reasons: Vec<String> =
            unmet.map(|finding| format!("It no longer does this: {}.", words::duty(finding.duty))).collect();
        reasons.extend(letters::unfilled(text).into_iter().map(|place| format!("Not filled in: {place}")));
        reasons.extend(self.not_ready());
        reasons
    }

    /// Why the case is not ready for this letter.
    fn not_ready(&self) -> Vec<String> {
        let kind = self.row.kind;
        if kind == LetterKind::Acknowledgement || kind == LetterKind::VerificationRequest {
            return Vec::new();
        }
        let requests = self.case.requests.iter().filter(|request| serves(kind, request, &self.case));
        let undecided = requests.filter(|request| request.stage == Stage::Open);
        undecided
            .map(|request| format!("Decide “{}” first; this letter tells the outcome.", words::right(request.clock.right)))
            .collect()
    }
}

fn refuse_sent(row: &rows::Letter) -> Result<(), DeskError> {
    match row.state {
        LetterState::Draft => Ok(()),
        LetterState::Sent { .. } => Err(Refusal::LetterSent.into()),
    }
}

fn freeze(
    w: &Write<'_>,
    open: &Opened,
    letter: &letters::Letter,
    model: &str,
    pdf: &[u8],
    today: NaiveDate,
) -> Result<(), casefile::Error> {
    let meta = NewEvidence {
        case: open.row.case,
        name: letters::file_name(letter, "pdf"),
        media_type: "application/pdf".to_owned(),
        source: "office".to_owned(),
        purpose: Purpose::Letter,
    };
    let kept = evidence::insert(w, &meta, &mut &pdf[..])?;
    rows::mark_sent(w, open.row.id, today, model, kept.id, kept.sha256)?;
    w.record(Event::of_case(Action::LetterSent, open.row.case).with(json!({
        "kind": open.row.kind.code(), "sha256": words::hex(&kept.sha256), "to": recipients(&open.case),
    })))
}

/// What a letter of this kind changes in the requests it serves.
fn move_clocks(w: &Write<'_>, open: &Opened, today: NaiveDate) -> Result<(), casefile::Error> {
    for right in served(open.row.kind, &open.case) {
        let Some(request) = open.case.stored.iter().find(|request| request.right == right) else { continue };
        match open.row.kind {
            LetterKind::Acknowledgement => decisions::acknowledge(w, request, today)?,
            LetterKind::VerificationRequest => {}
            LetterKind::KnowCategories
            | LetterKind::DeletionDone
            | LetterKind::DeletionPartly
            | LetterKind::OptOutConfirmed => decisions::answer(w, request, Some(open.row.kind), today)?,
        }
    }
    Ok(())
}

/// Everything a letter of `kind` can speak of in this case.
fn letter_facts(
    file: &CaseFile,
    case: &CaseFacts,
    kind: LetterKind,
    language: Language,
    today: NaiveDate,
) -> Result<LetterFacts, DeskError> {
    let rights = served(kind, case);
    if rights.is_empty() {
        return Err(Refusal::LetterDoesNotFit { kind }.into());
    }
    let office = office::load(file)?;
    if !office.is_complete() {
        return Err(Refusal::OfficeIncomplete.into());
    }
    let strictest = rights.iter().copied().max_by_key(|right| verification::level(*right));
    let (points_needed, declaration_needed) = match strictest.map(verification::need) {
        Some(Need::Points { count, declaration, .. }) => (count, declaration),
        Some(Need::Nothing) | None => (0, false),
    };
    let consumer = &case.case.consumer;
    Ok(LetterFacts {
        kind,
        language,
        case_number: case.case.number.to_string(),
        date: today,
        consumer: Party {
            name: consumer.name.clone(),
            organization: None,
            email: consumer.email.clone(),
            address: consumer.address.clone(),
        },
        agent: case.case.agent.as_ref().map(|agent| Party {
            name: agent.name.clone().unwrap_or_default(),
            organization: agent.organization.clone(),
            email: agent.email.clone(),
            address: Vec::new(),
        }),
        signer: file.actor().to_owned(),
        received: case.case.received,
        rights: answer_dates(case, &rights),
        points_needed,
        declaration_needed,
        period_from: period::from(case.case.received, None),
        categories: categories(file)?,
        kept: kept(case, &rights),
        recipients_told: Vec::new(),
        effective_on: today,
        sells_or_shares: office.sells_or_shares,
        reference: case.case.reference.clone(),
        sender: Sender {
            name: office.name,
            address: office.address,
            email: office.email,
            phone: office.phone,
            website: office.website,
            letterhead: office.letterhead,
        },
    })
}

/// Until when each right will be answered. Letters state the last calendar day, never a business-day count.
fn answer_dates(case: &CaseFacts, rights: &[Right]) -> Vec<RightFacts> {
    case.requests
        .iter()
        .filter(|request| rights.contains(&request.clock.right))
        .map(|request| RightFacts { right: request.clock.right, answer_by: request.clock.due().latest })
        .collect()
}

fn categories(file: &CaseFile) -> Result<Vec<CategoryFacts>, DeskError> {
    Ok(file
        .read(inventory::load)?
        .into_iter()
        .map(|category| CategoryFacts {
            name: category.name,
            statutory: category.statutory,
            elements: category.elements,
            sources: category.sources,
            purposes: category.purposes,
            recipients: category.recipients,
            sold_to: category.sold_to,
        })
        .collect())
}

/// What was refused in part, with its ground.
fn kept(case: &CaseFacts, rights: &[Right]) -> Vec<Kept> {
    let refusals = case.requests.iter().filter(|request| rights.contains(&request.clock.right)).filter_map(|request| {
        match &request.stage {
            Stage::Decided(decision) | Stage::Answered(decision, _) => decision.refusal(),
            Stage::Open | Stage::Withdrawn(_) => None,
        }
    });
    refusals.map(|refusal| Kept { what: refusal.facts.clone(), ground: refusal.ground }).collect()
}

/// The addresses a letter of this case goes to: the consumer's, and the agent's if there is one.
fn recipients(case: &CaseFacts) -> Vec<String> {
    let agent = case.case.agent.as_ref().and_then(|agent| agent.email.clone());
    case.case.consumer.email.clone().into_iter().chain(agent).collect()
}

/// The words of a text that come from the case.
fn marked_facts(facts: &LetterFacts) -> Vec<String> {
    let mut marked = vec![facts.consumer.name.clone(), facts.signer.clone(), facts.sender.name.clone(), facts.case_number.clone()];
    marked.push(letters::date(facts.language, facts.received));
    marked.extend(facts.rights.iter().map(|right| letters::date(facts.language, right.answer_by)));
    marked.extend(facts.kept.iter().map(|kept| kept.what.clone()));
    marked.sort();
    marked.dedup();
    marked
}

/// Letters are written in English or Spanish; other languages get English.
fn language_of(code: &str) -> Language {
    Language::from_code(code).unwrap_or(Language::En)
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
