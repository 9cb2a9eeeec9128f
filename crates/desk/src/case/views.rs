//! What the case screen shows.

use chrono::NaiveDate;
use domain::decision::Second;
use domain::next::Act;
use domain::tell::{RecipientRole, Word};
use domain::{Authority, DataPoint, Ground, LetterKind, Outcome, Right};

use crate::cases::CaseRowView;
use crate::codes::Coded;
use crate::draft::IdentifierForm;
use crate::words::Tone;

view! {
    /// The case screen.
    pub struct CaseView {
        /// The case's number.
        pub number: String,
        /// How it came, in words.
        pub channel: String,
        /// The language to answer in, in words.
        pub language: String,
        /// The day it arrived.
        pub received: NaiveDate,
        /// The same in words.
        pub received_words: String,
        /// The consumer.
        pub consumer: PersonView,
        /// Who speaks for them.
        pub agent: Option<AgentView>,
        /// The sender's own file number.
        pub reference: Option<String>,
        /// What they offered that may be on file.
        pub identifiers: Vec<IdentifierForm>,
        /// The way through the case.
        pub stages: Vec<StageView>,
        /// What was asked, each with its dates.
        pub requests: Vec<RequestView>,
        /// Who is to be told of what was given.
        pub recipients: Vec<RecipientView>,
        /// What was kept.
        pub retained: Vec<RetainedView>,
        /// Who may agree where nobody decides alone.
        pub second_people: SecondPeopleView,
        /// The check of identity; `None` where none is allowed.
        pub identity: Option<IdentityView>,
        /// What to do next, the most urgent first.
        pub next: Vec<StepView>,
        /// Notes, for us only.
        pub notes: Vec<NoteView>,
        /// Everything that was done, the last first.
        pub history: Vec<HistoryView>,
        /// The files kept for the case.
        pub evidence: Vec<EvidenceView>,
        /// The letters of the case.
        pub letters: Vec<LetterRowView>,
        /// The letters that can be prepared.
        pub letter_choices: Vec<LetterChoice>,
        /// When it was closed, in words.
        pub closed: Option<String>,
        /// Other cases of the same person.
        pub similar: Vec<CaseRowView>,
    }
}

view! {
    /// A person.
    pub struct PersonView {
        /// Their name.
        pub name: String,
        /// Their e-mail address.
        pub email: Option<String>,
        /// Their telephone number.
        pub phone: Option<String>,
        /// Their postal address.
        pub address: Vec<String>,
    }
}

view! {
    /// Who speaks for the consumer.
    pub struct AgentView {
        /// The person or firm, whichever is known.
        pub title: String,
        /// The person.
        pub name: Option<String>,
        /// The firm.
        pub organization: Option<String>,
        /// Where to write to them.
        pub email: Option<String>,
        /// What they showed.
        pub authority: Coded<Authority>,
        /// The same in words.
        pub authority_words: String,
        /// When the person confirmed them, and who recorded it, in words.
        pub confirmed: Option<String>,
        /// Whether the person may be asked to confirm them.
        pub may_confirm: bool,
    }
}

/// How far one station of the way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum StageState {
    /// Behind us.
    Done,
    /// What is being done.
    Now,
    /// Ahead.
    Later,
}

view! {
    /// One station of the way through a case.
    pub struct StageView {
        /// Its name.
        pub label: String,
        /// How far it is.
        pub state: StageState,
    }
}

/// How far one request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum RequestState {
    /// Nothing was decided.
    Open,
    /// Decided, not answered.
    Decided,
    /// Answered.
    Answered,
    /// Taken back by the consumer.
    Withdrawn,
}

view! {
    /// One request.
    pub struct RequestView {
        /// The right.
        pub right: Coded<Right>,
        /// Its name.
        pub title: String,
        /// How sure we must be, as a chip.
        pub level: String,
        /// How far it has come.
        pub state: RequestState,
        /// The same in words, with its date.
        pub state_words: String,
        /// Its dates to scale.
        pub clock: ClockView,
        /// What to know about these dates, in one sentence.
        pub note: String,
        /// Why each date is what it is.
        pub why: Vec<WhyView>,
        /// When receipt was confirmed, in words.
        pub acknowledged: Option<String>,
        /// The decision so far.
        pub decision: Option<DecisionView>,
        /// That it was done, apart from any answer.
        pub deed: DeedView,
        /// Whether a decision may keep something for a time.
        pub may_retain: bool,
        /// The roles in which somebody may have to learn of it.
        pub roles: Vec<RoleChoice>,
        /// The grounds on which it could be refused.
        pub grounds: Vec<GroundChoice>,
        /// The extension: possible, used or gone; `None` where the law gives none.
        pub extension: Option<ExtensionView>,
    }
}

view! {
    /// A clock drawn on one line, to scale.
    pub struct ClockView {
        /// How much of the line is behind us, in percent.
        pub elapsed: f64,
        /// The points on the line.
        pub marks: Vec<MarkView>,
        /// The dates themselves, for screen readers and scripts.
        pub acknowledge: Option<DatesView>,
        /// Until when to answer now.
        pub answer: DatesView,
        /// Whether the law sets the dates, or the office.
        pub company_target: bool,
    }
}

view! {
    /// Two dates of a duty.
    pub struct DatesView {
        /// The date to work to.
        pub do_by: NaiveDate,
        /// The last day.
        pub latest: NaiveDate,
        /// Both in words.
        pub label: String,
    }
}

view! {
    /// One point on the line of a clock.
    pub struct MarkView {
        /// Where, in percent of the line.
        pub at: f64,
        /// What stands there.
        pub label: String,
        /// Whether the label stands above the line.
        pub above: bool,
        /// How it stands to today.
        pub tone: Tone,
    }
}

view! {
    /// Why a date is what it is.
    pub struct WhyView {
        /// The date in words.
        pub date: String,
        /// The reason.
        pub because: String,
        /// The provision.
        pub cite: String,
    }
}

view! {
    /// A decision.
    pub struct DecisionView {
        /// The outcome.
        pub outcome: Coded<Outcome>,
        /// The outcome in words.
        pub title: String,
        /// The ground in words, with its citation.
        pub ground: Option<GroundChoice>,
        /// The facts behind it.
        pub facts: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A ground to choose.
    pub struct GroundChoice {
        /// Its code.
        pub code: Coded<Ground>,
        /// In plain words.
        pub title: String,
        /// The provision.
        pub cite: String,
        /// Whether nobody refuses on it alone.
        pub second_person: bool,
        /// Whether the case must hold documents that show it.
        pub evidence: bool,
        /// Whether what is kept on it is kept for a time that ends.
        pub ends: bool,
    }
}

view! {
    /// Whether what was asked for was done.
    pub struct DeedView {
        /// Whether it can be recorded as done now.
        pub possible: bool,
        /// When it was done, and who recorded it, in words.
        pub done: Option<String>,
        /// Whether that can be taken back.
        pub undo: bool,
    }
}

view! {
    /// Somebody who is to be told.
    pub struct RecipientView {
        /// By which the window names them.
        pub id: i64,
        /// Of which request.
        pub right: Coded<Right>,
        /// The same in words.
        pub about: String,
        /// Who.
        pub name: String,
        /// How they came to hold the data, in words.
        pub role: String,
        /// What to tell them.
        pub say: String,
        /// The provision.
        pub cite: String,
        /// What came of it.
        pub settled: Option<SettledView>,
        /// The notice that was to tell them and has not reached them.
        pub came_back: Option<i64>,
        /// What can come of it.
        pub words: Vec<WordChoice>,
    }
}

view! {
    /// What came of telling somebody.
    pub struct SettledView {
        /// Whether they were told.
        pub word: Coded<Word>,
        /// The same in words.
        pub title: String,
        /// How, or why not.
        pub note: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A word to choose.
    pub struct WordChoice {
        /// Its code.
        pub code: Coded<Word>,
        /// In plain words.
        pub title: String,
    }
}

view! {
    /// A role to choose.
    pub struct RoleChoice {
        /// Its code.
        pub code: Coded<RecipientRole>,
        /// In plain words.
        pub title: String,
    }
}

view! {
    /// Something that was kept.
    pub struct RetainedView {
        /// By which the window names it.
        pub id: i64,
        /// What.
        pub what: String,
        /// Why.
        pub ground_code: Coded<Ground>,
        /// Why, in words.
        pub ground: String,
        /// The provision.
        pub cite: String,
        /// Until when.
        pub until: Option<NaiveDate>,
        /// When and by whom it was last judged that it must be kept, in words.
        pub judged: String,
        /// How it stands, in words.
        pub state: String,
        /// How it stands to today.
        pub tone: Tone,
        /// Whether it is deleted.
        pub gone: bool,
    }
}

view! {
    /// Who may agree where nobody decides alone.
    pub struct SecondPeopleView {
        /// In what quality somebody can here.
        pub quality: Coded<Second>,
        /// The same in words.
        pub words: String,
        /// The colleagues to choose from; empty where one works alone.
        pub colleagues: Vec<String>,
    }
}

view! {
    /// What makes a mistake about the person worse than usual.
    pub struct StakesView {
        /// The data are sensitive or of value to the person.
        pub sensitive: bool,
        /// Deleting or changing them for the wrong person would do harm.
        pub harmful: bool,
        /// Fraud is suspected on the account.
        pub fraud_suspected: bool,
        /// The item whose correction is asked for.
        pub disputed: Option<Coded<DataPoint>>,
    }
}

view! {
    /// The one extension.
    pub struct ExtensionView {
        /// Whether it can be used today.
        pub possible: bool,
        /// When its notice went out and what it said, or why it is closed, in words.
        pub words: String,
        /// Until when to answer if it is used.
        pub latest: NaiveDate,
    }
}

view! {
    /// The check of identity.
    pub struct IdentityView {
        /// How far it is, as a chip: "1 of 2 data points".
        pub progress: String,
        /// Whether it is enough for every verifiable request.
        pub reached: bool,
        /// What is needed, in one sentence, with its citation.
        pub needed: String,
        /// The comparisons made.
        pub checks: Vec<CheckView>,
        /// The data points to choose from.
        pub points: Vec<PointChoice>,
        /// What is at stake.
        pub stakes: StakesView,
        /// How many proofs of identity the case keeps.
        pub papers: usize,
    }
}

view! {
    /// One comparison.
    pub struct CheckView {
        /// The data point in words.
        pub point: String,
        /// What it was compared with.
        pub source: String,
        /// Anything to remember.
        pub note: String,
        /// Whether it matched.
        pub matches: bool,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A data point to choose.
    pub struct PointChoice {
        /// Its code.
        pub code: Coded<DataPoint>,
        /// Its name.
        pub title: String,
    }
}

view! {
    /// One thing to do next.
    pub struct StepView {
        /// What.
        pub act: Coded<Act>,
        /// For which rights.
        pub rights: Vec<Coded<Right>>,
        /// What, in words.
        pub title: String,
        /// Until when and for which rights, in words.
        pub detail: String,
        /// How it stands to today.
        pub tone: Tone,
        /// The letter that does it, if a letter does.
        pub letter: Option<Coded<LetterKind>>,
        /// The letter that went and has to go once more, if it is that.
        pub sent: Option<i64>,
        /// What the button says.
        pub button: String,
        /// The rule.
        pub cite: String,
    }
}

view! {
    /// A note, for us only.
    pub struct NoteView {
        /// What it says.
        pub text: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// One act of the past.
    pub struct HistoryView {
        /// When, in the office's time, in words.
        pub when: String,
        /// Who.
        pub by: String,
        /// What, in words.
        pub what: String,
    }
}

view! {
    /// A file kept for the case.
    pub struct EvidenceView {
        /// By which the window names it.
        pub id: i64,
        /// Its name, as data.
        pub name: String,
        /// What it is for, in words.
        pub purpose: String,
        /// Who gave it, in words; empty where its purpose says so.
        pub from: String,
        /// Its size in words.
        pub size: String,
        /// The day on which it is destroyed by itself, in words.
        pub shred_on: Option<String>,
        /// Whether staff may destroy it.
        pub destroyable: bool,
        /// Its SHA-256 in hexadecimal.
        pub sha256: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A letter in the list of a case.
    pub struct LetterRowView {
        /// By which the window names it.
        pub id: i64,
        /// Its kind.
        pub kind: Coded<LetterKind>,
        /// Its kind in words.
        pub title: String,
        /// Its subject.
        pub subject: String,
        /// Whether it has gone out.
        pub sent: bool,
        /// "draft of …" or "sent on … by …".
        pub state: String,
        /// Whether it came back or bounced, and nothing better was heard since.
        pub returned: bool,
    }
}

view! {
    /// A letter that can be prepared.
    pub struct LetterChoice {
        /// Its kind.
        pub kind: Coded<LetterKind>,
        /// Its kind in words.
        pub title: String,
        /// Under which heading it stands: what is suggested now, or what it is about.
        pub group: String,
    }
}
