//! What happens by itself: the backup of the day, and evidence whose day has come.

use casefile::evidence::{self, Shredding};
use casefile::{CaseFile, backup};
use chrono::NaiveDate;

use crate::error::ErrorView;
use crate::{DeskError, sample};

view! {
    /// What staff should know of what happened by itself.
    pub struct UpkeepView {
        /// Why the backup of the day could not be made, if it could not.
        pub backup_warning: Option<ErrorView>,
        /// The names of the files that were destroyed on their day.
        pub destroyed: Vec<String>,
        /// The names of files that are due but wait for a word, because the clock jumped.
        pub waiting: Vec<String>,
    }
}

/// Does what is due. What staff did is safe whatever comes of it; what is left of files that were destroyed is
/// for [`evidence::clear`].
pub fn run(file: &mut CaseFile, today: NaiveDate) -> Result<UpkeepView, DeskError> {
    let (destroyed, waiting) = match evidence::shred(file, today)? {
        Shredding::Done(done) => (names(done), Vec::new()),
        Shredding::Waiting(due) => (Vec::new(), names(due)),
    };
    let backup_warning = match sample::is_sample(file)? {
        // Nothing in the sample office is real.
        true => None,
        false => back_up(file, today)?,
    };
    Ok(UpkeepView {
        backup_warning,
        destroyed,
        waiting,
    })
}

/// Destroys the evidence that waited for a word.
pub fn confirm_destruction(
    file: &mut CaseFile,
    today: NaiveDate,
) -> Result<Vec<String>, DeskError> {
    Ok(names(evidence::shred_confirmed(file, today)?))
}

fn back_up(file: &mut CaseFile, today: NaiveDate) -> Result<Option<ErrorView>, DeskError> {
    Ok(match backup::daily(file, today)? {
        backup::Daily::NotDue | backup::Daily::Made(_) => None,
        backup::Daily::Failed(error) => Some(crate::backup::warning(error)),
    })
}

fn names(evidence: Vec<evidence::Evidence>) -> Vec<String> {
    evidence.into_iter().map(|kept| kept.name).collect()
}
