//! What happens by itself: the backup of the day, and evidence whose day has come.

use casefile::evidence::{self, Shredding};
use casefile::{CaseFile, backup};
use chrono::NaiveDate;

use crate::error::ErrorView;
use crate::{DeskError, sample};

/// What happened by itself.
#[derive(Debug)]
pub struct Upkeep {
    /// Why the backup of the day could not be made, if it could not.
    pub backup_warning: Option<ErrorView>,
    /// How many files were destroyed on their day.
    pub destroyed: usize,
}

/// Does what is due. What staff did is safe whatever comes of it; what is left of files that were destroyed is
/// for [`evidence::clear`].
pub fn run(file: &mut CaseFile, today: NaiveDate) -> Result<Upkeep, DeskError> {
    let destroyed = match evidence::shred(file, today)? {
        Shredding::Done(done) => done.len(),
        // They go when the file is opened again after somebody worked at this date.
        Shredding::Waiting(_) => 0,
    };
    let backup_warning = match sample::is_sample(file)? {
        // Nothing in the sample office is real.
        true => None,
        false => back_up(file, today)?,
    };
    Ok(Upkeep {
        backup_warning,
        destroyed,
    })
}

fn back_up(file: &mut CaseFile, today: NaiveDate) -> Result<Option<ErrorView>, DeskError> {
    Ok(match backup::daily(file, today)? {
        backup::Daily::NotDue | backup::Daily::Made(_) => None,
        backup::Daily::Failed(error) => Some(crate::backup::warning(error)),
    })
}
