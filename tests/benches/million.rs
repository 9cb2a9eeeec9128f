//! A million cases: a page of the list, and search as one types.
//!
//! No office has that many. What is quick there is quick everywhere, and a query that reads what it does
//! not need shows. The list is asked for as the window does, through the desk.

#[cfg(target_os = "linux")]
fn main() -> Result<(), String> {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("A million cases are measured on Linux only.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::{Duration, Instant};

    use casefile::CaseFile;
    use chrono::NaiveDate;
    use desk::cases::{CaseStateForm, CasesForm};
    use flows::many::{self, Office};
    use flows::measure::{self, Measured};

    /// `CASES` makes a smaller office, to try something out.
    const CASES: u32 = 1_000_000;
    const RUNS: usize = 21;
    const PAGE_LIMIT: Duration = Duration::from_millis(10);
    const SEARCH_LIMIT: Duration = Duration::from_millis(30);

    pub(super) fn main() -> Result<(), String> {
        let cases = std::env::var("CASES")
            .ok()
            .and_then(|text| text.parse().ok());
        let cases = cases.unwrap_or(CASES);
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let begun = Instant::now();
        let office = many::office(&folder.path().join("Many.rightsdesk"), cases)?;
        println!(
            "\n{cases} cases made in {:.0} s",
            begun.elapsed().as_secs_f64()
        );
        // As after unlocking in the morning: nothing of it is in our memory yet.
        let file = office.open()?;
        let pages = measure::report("A page of 50 cases", &pages(&file, &office)?);
        // Both are shown, whatever came of the first.
        let searched = searches(&file, &office);
        pages.and(searched)
    }

    fn pages(file: &CaseFile, office: &Office) -> Result<Vec<Measured>, String> {
        let list = |name: &str, state, page, limit| {
            measured(name, limit, || {
                let form = CasesForm {
                    search: String::new(),
                    state,
                    due_before: None,
                    page,
                };
                let view = desk::cases::list(file, &form, office.today).map_err(said)?;
                if view.rows.len() == 50 {
                    Ok(())
                } else {
                    Err(format!("{} rows", view.rows.len()))
                }
            })
        };
        let last = office.cases / 50 - 1;
        Ok(vec![
            list("Open, the first", CaseStateForm::Open, 0, Some(PAGE_LIMIT))?,
            list("Open, the 20th", CaseStateForm::Open, 19, Some(PAGE_LIMIT))?,
            list(
                "Closed, the first",
                CaseStateForm::Closed,
                0,
                Some(PAGE_LIMIT),
            )?,
            list(
                "Closed, the 20th",
                CaseStateForm::Closed,
                19,
                Some(PAGE_LIMIT),
            )?,
            list("All, the first", CaseStateForm::All, 0, Some(PAGE_LIMIT))?,
            list("All, the last", CaseStateForm::All, last, None)?,
            measured("Today", None, || {
                desk::today::view(file, office.today)
                    .map(drop)
                    .map_err(said)
            })?,
        ])
    }

    /// Types whole searches, letter by letter, and looks at the slowest twentieth of the answers.
    fn searches(file: &CaseFile, office: &Office) -> Result<(), String> {
        println!("\nSearch as one types (milliseconds)");
        println!(
            "{:<44}{:>6}{:>10}{:>10}{:>10}",
            "", "n", "median", "95th", "max"
        );
        let mut all = Vec::new();
        for (text, state) in [
            ("maria garcia", CaseStateForm::All),
            ("maria garcia", CaseStateForm::Open),
            ("smith", CaseStateForm::Closed),
            ("olga.novak482113@mail.example", CaseStateForm::All),
            ("2024-0417", CaseStateForm::All),
            ("ord-77", CaseStateForm::Open),
            ("nobody is called so", CaseStateForm::All),
        ] {
            let times = typed(file, text, state, office.today)?;
            row(&format!("{text}, {state:?}"), &times);
            all.extend(times);
        }
        let slow = row("All of them", &all);
        if slow > SEARCH_LIMIT {
            return Err("Searching is slower than its limit.".to_owned());
        }
        Ok(())
    }

    fn typed(
        file: &CaseFile,
        text: &str,
        state: CaseStateForm,
        today: NaiveDate,
    ) -> Result<Vec<Duration>, String> {
        let ends = text
            .char_indices()
            .map(|(start, letter)| start + letter.len_utf8());
        ends.map(|end| {
            let form = CasesForm {
                search: text[..end].to_owned(),
                state,
                due_before: None,
                page: 0,
            };
            let begun = Instant::now();
            desk::cases::list(file, &form, today).map_err(said)?;
            Ok(begun.elapsed())
        })
        .collect()
    }

    /// Prints a row and returns the time that 95 of 100 answers stay within.
    fn row(name: &str, times: &[Duration]) -> Duration {
        let mut sorted = times.to_vec();
        sorted.sort();
        let at = |part: usize| sorted[(sorted.len() * part / 100).min(sorted.len() - 1)];
        let words = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
        println!(
            "{name:<44}{:>6}{:>10}{:>10}{:>10}",
            sorted.len(),
            words(at(50)),
            words(at(95)),
            words(at(100))
        );
        at(95)
    }

    fn measured(
        name: &str,
        limit: Option<Duration>,
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
            limit,
        })
    }

    fn said(error: desk::DeskError) -> String {
        error.to_string()
    }
}
