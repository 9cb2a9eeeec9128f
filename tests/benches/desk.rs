//! What staff wait for many times a day: unlocking, a letter, the list, a message.
//!
//! The sample office is made once. Unlocking is measured without the key derivation, which takes the
//! time it is told to take: the recovery key opens the same file without it.

#[cfg(target_os = "linux")]
fn main() -> Result<(), String> {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("The desk is measured on Linux only.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::{Duration, Instant};

    use casefile::{CaseFile, KdfCost, Passphrase};
    use chrono::NaiveDate;
    use desk::cases::{CaseStateForm, CasesForm};
    use desk::letters::Format;
    use flows::measure::{self, Measured};

    const RUNS: usize = 41;
    const MESSAGE: &[u8] = include_bytes!("../../crates/desk/src/sample/messages/delete.eml");

    pub(super) fn main() -> Result<(), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let path = folder.path().join("Sample office.rightsdesk");
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?;
        let passphrase = Passphrase::new(desk::sample::PASSPHRASE.to_owned());
        let file = said(desk::sample::create(
            &path,
            &passphrase,
            KdfCost::FLOOR,
            today,
        ))?;
        let key = file.recovery_key();
        said(file.close())?;

        let unlock = measured("Unlock without the key derivation", Some(50), || {
            let file = said(CaseFile::recover(&path, &key, desk::sample::STAFF))?;
            said(desk::start::desk(&file, today)).map(drop)
        })?;
        let file = said(CaseFile::recover(&path, &key, desk::sample::STAFF))?;
        let sent = said(desk::case::view(&file, "2026-0001", today))?;
        let letter = sent
            .letters
            .first()
            .ok_or("the first sample case has a letter")?
            .id;
        let rows = [
            unlock,
            measured("Read a message into a draft", None, || {
                said(desk::draft::read(
                    &file,
                    "please delete.eml",
                    MESSAGE,
                    today,
                ))
                .map(drop)
            })?,
            measured("One case with all about it", None, || {
                said(desk::case::view(&file, "2026-0001", today)).map(drop)
            })?,
            measured("Today", None, || {
                said(desk::today::view(&file, today)).map(drop)
            })?,
            measured("A page of the list", None, || {
                said(desk::cases::list(&file, &all(), today)).map(drop)
            })?,
            measured("A frozen letter as an e-mail file", None, || {
                said(desk::letters::export(&file, letter, Format::Eml, today)).map(drop)
            })?,
            page(&file)?,
        ];
        measure::report("At the desk", &rows)
    }

    /// One letter typeset anew, as the preview does while staff type.
    fn page(file: &CaseFile) -> Result<Measured, String> {
        let model = said(file.read(|conn| {
            let case = casefile::cases::by_number(conn, "2026-0003")?;
            let letter = casefile::letters::of_case(conn, case.id)?
                .pop()
                .ok_or(casefile::Error::NotFound("letter"))?;
            casefile::letters::frozen(conn, letter.id)
        }))?;
        let letter: letters::Letter = serde_json::from_str(&model.ok_or("it was sent")?)
            .map_err(|error| error.to_string())?;
        measured("One PDF letter", Some(40), || {
            said(letters::pdf(&letter)).map(drop)
        })
    }

    fn all() -> CasesForm {
        CasesForm {
            search: String::new(),
            state: CaseStateForm::All,
            due_before: None,
            page: 0,
        }
    }

    fn measured(
        name: &str,
        limit: Option<u64>,
        mut work: impl FnMut() -> Result<(), String>,
    ) -> Result<Measured, String> {
        let mut runs = Vec::with_capacity(RUNS);
        for _ in 0..RUNS {
            let begun = Instant::now();
            work()?;
            runs.push(begun.elapsed());
        }
        Ok(Measured {
            name: name.to_owned(),
            runs,
            limit: limit.map(Duration::from_millis),
        })
    }

    fn said<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, String> {
        result.map_err(|error| error.to_string())
    }
}
