//! The files kept for a case: added by hand, saved as copies, destroyed.
//!
//! A file is never held whole in memory, on its way in or out, and what it says is never believed: it is
//! kept as bytes under a harmless name.

mod attach;
mod incoming;
mod ticket;

use std::path::Path;

use casefile::cases::{self, Case};
use casefile::evidence::{self, Evidence, Purpose};
use casefile::{CaseFile, EvidenceId, Turns};
use chrono::NaiveDate;
use domain::Code;

use crate::case::{self, CaseView};
use crate::error::Refusal;
use crate::progress::Go;
use crate::{DeskError, export, rules};

pub(crate) use incoming::Incoming;

pub use attach::{AttachForm, attach};
pub use ticket::{EvidenceTicket, PurposeChoice, SourceChoice, TicketForm, ticket};

/// Who gave a file that is added by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The person whose data it is about.
    Consumer,
    /// Who asks for them.
    Agent,
    /// The office itself.
    Office,
}

impl Code for Source {
    const NAME: &'static str = "Source";
    const ALL: &'static [Self] = &[Self::Consumer, Self::Agent, Self::Office];

    fn code(self) -> &'static str {
        match self {
            Self::Consumer => "consumer",
            Self::Agent => "agent",
            Self::Office => "office",
        }
    }
}

form! {
    /// Which kept file of a case.
    pub struct EvidenceForm {
        /// The case's number.
        pub case: String,
        /// The file, as the case names it.
        pub id: i64,
    }
}

/// What a copy of the kept file `id` is called, without what could disguise it.
pub fn file_name(file: &CaseFile, id: i64) -> Result<String, DeskError> {
    let kept = file.read(|conn| evidence::get(conn, EvidenceId(id)))?;
    Ok(export::safe_name(Path::new(&kept.name)))
}

/// Saves a copy of the kept file `id`, byte for byte as it came, in turns with whatever else is done in the
/// case file. `progress` hears how many bytes are out, of how many, and may call it off.
///
/// # Errors
/// What the case file or the disk say against it, or that it is damaged; no part of a copy is left then.
pub fn save(
    file: &mut impl Turns,
    id: i64,
    path: &Path,
    mut progress: impl FnMut(u64, u64) -> Go,
) -> Result<(), DeskError> {
    let id = EvidenceId(id);
    let of = file
        .turn(move |file| file.read(|conn| evidence::get(conn, id)))?
        .size;
    casefile::room_for(path.parent().unwrap_or(path), of)?;
    export::save_with(path, |copy| {
        let watch = &mut |done| progress(done, of).into();
        Ok(evidence::copy_in_turns(file, id, copy, watch)?)
    })
}

/// Whether staff may destroy a kept file: what shows identity at any time (7060(d)), what was added beside
/// it only while the case is open. The message and the letters are the record of the case. 7101.
pub(crate) fn may_destroy(kept: &Evidence, case: &Case) -> bool {
    match kept.purpose {
        Purpose::Identity => true,
        Purpose::Attachment | Purpose::Other => case.closed_on.is_none(),
        Purpose::OriginalMessage | Purpose::Letter => false,
    }
}

/// Destroys a kept file, with the key to what a disk may still hold of it. What is left of a large one is for
/// [`evidence::clear`].
pub fn destroy(
    file: &mut CaseFile,
    form: &EvidenceForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let id = EvidenceId(form.id);
    let (case, kept) = file.read(|conn| {
        let case = cases::by_number(conn, &form.case)?;
        let kept = evidence::get(conn, id)?;
        Ok((case, kept))
    })?;
    if kept.case != case.id {
        return Err(casefile::Error::NotFound("evidence").into());
    }
    if !may_destroy(&kept, &case) {
        return Err(Refusal::PartOfTheRecord.into());
    }
    file.write(|w| {
        evidence::delete(w, id)?;
        rules::settle(w, case.id, today)
    })?;
    file.wipe_deleted()?;
    case::view(file, &form.case, today)
}
