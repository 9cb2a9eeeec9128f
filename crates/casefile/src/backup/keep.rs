//! Which backups are kept: the newest ten, and of the older ones the newest of each month for two years.
//!
//! Two years because records of requests are kept that long (11 CCR 7101); longer would keep alive what
//! was deleted from the case file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Datelike, Months, Utc};

use super::{Backup, list, name};
use crate::slots::KeyFile;
use crate::{Error, atomic};

/// How many of the newest are kept whatever their age.
const NEWEST: usize = 10;
/// For how long the newest of a month is kept.
const MONTHS: u32 = 24;

/// The backups that need not be kept any more, of a list with the newest first.
pub fn expired(backups: &[Backup], now: DateTime<Utc>) -> Vec<&Backup> {
    let mut months = BTreeSet::new();
    let old = |backup: &Backup| backup.made_at + Months::new(MONTHS) < now;
    backups
        .iter()
        .enumerate()
        .filter(|(place, backup)| {
            let month = (backup.made_at.year(), backup.made_at.month());
            let newest_of_month = months.insert(month);
            *place >= NEWEST && (!newest_of_month || old(backup))
        })
        .map(|(_, backup)| backup)
        .collect()
}

/// The last day on which a backup may still be there, if backups go on being made: what was deleted
/// since then is in none that is younger.
pub fn expiry(backup: &Backup) -> DateTime<Utc> {
    backup.made_at + Months::new(MONTHS)
}

/// Removes the backups of `case_file` in `folder` that need not be kept, and what a crash left of others.
/// Returns how many backups it removed.
///
/// # Errors
/// [`Error::Missing`] if the folder is not there, and those of removing.
pub fn prune(folder: &Path, case_file: &Path, now: DateTime<Utc>) -> Result<usize, Error> {
    let ours = KeyFile::load(case_file)?.case_file();
    let backups = list(folder, case_file)?;
    let mut removed = 0;
    for backup in expired(&backups, now) {
        // Another case file may have the same name; its backups are not ours to remove.
        let same = KeyFile::load(&backup.path).is_ok_and(|keys| keys.case_file() == ours);
        if same {
            fs::remove_file(&backup.path)?;
            fs::remove_file(KeyFile::path(&backup.path))?;
            removed += 1;
        }
    }
    for left in name::unfinished(folder, case_file)? {
        // Its keys are there if it was nearly finished. What cannot be removed today is another day.
        let _ = fs::remove_file(atomic::beside(&left, ".partial"));
        if !left.exists() {
            let _ = fs::remove_file(KeyFile::path(&left));
        }
    }
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn made(day: &str) -> Backup {
        Backup {
            path: day.into(),
            made_at: format!("{day}T09:00:00Z").parse().expect("a day"),
            seq: 1,
            size: 1,
        }
    }

    /// The days of the backups that are kept, of one made each day.
    fn kept(first: &str, days: i64, now: &str) -> Vec<String> {
        let first = made(first);
        let mut backups: Vec<Backup> = (0..days)
            .map(|day| {
                made(
                    &(first.made_at + TimeDelta::days(day))
                        .format("%F")
                        .to_string(),
                )
            })
            .collect();
        backups.reverse();
        let gone: BTreeSet<_> = expired(&backups, made(now).made_at)
            .into_iter()
            .map(|backup| backup.path.clone())
            .collect();
        let kept = backups.iter().filter(|backup| !gone.contains(&backup.path));
        kept.map(|backup| backup.path.display().to_string())
            .collect()
    }

    #[test]
    fn ten_and_one_a_month_for_two_years() {
        assert_eq!(kept("2026-11-01", 10, "2026-11-10").len(), 10);
        let three_months = kept("2026-09-01", 91, "2026-11-30");
        assert_eq!(three_months.len(), 12);
        assert_eq!(
            three_months[9..],
            ["2026-11-21", "2026-10-31", "2026-09-30"]
        );
        let three_years = kept("2023-11-24", 3 * 365, "2026-11-22");
        assert_eq!(three_years.len(), 10 + 24);
        assert_eq!(three_years.last().map(String::as_str), Some("2024-11-30"));
    }

    #[test]
    fn the_newest_ten_are_kept_whatever_their_age() {
        assert_eq!(kept("2020-01-01", 12, "2026-01-01").len(), 10);
    }
}
