//! Letters as PDF, beside LibreOffice turning the same letters' Word files into PDF.
//!
//! Ours makes a thousand letters of two pages, one after the other, and writes them to disk: the answer by
//! categories to a thousand people who each asked by an agent, every one with its own names and number.
//! LibreOffice gets the Word files of a hundred of them in one call, so that it starts once; the times per
//! letter are compared. A letter from the terminal is a new process that unlocks the case file, with the
//! cheapest key derivation that a file may have, beside a new process of LibreOffice for one letter. All in
//! the same run.

#[cfg(target_os = "linux")]
fn main() -> Result<(), String> {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("Letters are measured on Linux only.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    use casefile::{KdfCost, Passphrase};
    use chrono::NaiveDate;
    use domain::LetterKind;
    use flows::measure::{self, Measured};
    use letters::example::Variant;
    use letters::{Language, Letter};

    const LETTERS: usize = 1000;
    const CONVERTED: usize = 100;
    const SINGLE: usize = 7;
    const OFFICE: &str = "soffice";
    /// The most memory that a thousand letters may take.
    const MEMORY_LIMIT_MIB: u64 = 300;

    pub(super) fn main() -> Result<(), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let place = folder.path();
        let file = place.join("Sample office.rightsdesk");
        let answer = sample(&file)?;
        let pages = said(letters::pages(&two_pages(0)?, 0.2))?.len();
        if pages != 2 {
            return Err(format!(
                "The letter that is measured has {pages} pages, not 2."
            ));
        }
        let ours = thousand(place)?;
        let memory = peak_memory_mib()?;
        println!("Memory at its highest after {LETTERS} letters: {memory} MiB.");
        let terminal = from_the_terminal(&file, place)?;
        let found = Command::new(OFFICE).arg("--version").output();
        if found.is_err() {
            println!("LibreOffice is not on this machine; the letters are measured without it.");
            measure::report("Letters of two pages, time per letter", &[ours])?;
            measure::report("One letter from the terminal", &[terminal])?;
        } else {
            let theirs = converted(place)?;
            let single = one_conversion(&answer, place)?;
            let many = at_least(5.0, &theirs, &ours);
            let one = at_least(10.0, &single, &terminal);
            measure::report("Letters of two pages, time per letter", &[theirs, ours])?;
            measure::report("One letter from the terminal", &[single, terminal])?;
            many.and(one)?;
        }
        match memory < MEMORY_LIMIT_MIB {
            true => Ok(()),
            false => Err(format!("{memory} MiB are more than {MEMORY_LIMIT_MIB}.")),
        }
    }

    /// The sample office, and the answer by categories that it sent.
    fn sample(path: &Path) -> Result<Letter, String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?;
        let passphrase = Passphrase::new(desk::sample::PASSPHRASE.to_owned());
        let cost = KdfCost::FLOOR;
        let file = said(desk::sample::create(path, &passphrase, cost, today))?;
        let model = said(file.read(|conn| {
            let case = casefile::cases::by_number(conn, "2026-0004")?;
            let letters = casefile::letters::of_case(conn, case.id)?;
            let answer = letters.last().ok_or(casefile::Error::NotFound("letter"))?;
            casefile::letters::frozen(conn, answer.id)
        }))?;
        said(file.close())?;
        serde_json::from_str(&model.ok_or("it was sent")?).map_err(|error| error.to_string())
    }

    /// The answer by categories to somebody who asked by an agent.
    fn two_pages(number: usize) -> Result<Letter, String> {
        let mut facts = Variant::Agent.of(LetterKind::KnowCategories, Language::En);
        facts.case_number = format!("2026-{number:04}");
        facts.consumer.name = format!("Robin Vale {number}");
        let text = said(letters::compose(&facts))?;
        Ok(letters::letter(&facts, &text))
    }

    fn thousand(place: &Path) -> Result<Measured, String> {
        let mut runs = Vec::with_capacity(LETTERS);
        for number in 0..LETTERS {
            let letter = two_pages(number)?;
            let begun = Instant::now();
            let pdf = said(letters::pdf(&letter))?;
            written(&place.join(format!("{number}.pdf")), &pdf)?;
            runs.push(begun.elapsed());
        }
        Ok(named("Rightsdesk, each of 1,000 letters", runs))
    }

    fn peak_memory_mib() -> Result<u64, String> {
        let status = fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
        Ok(kib.ok_or("no peak of memory is told")? / 1024)
    }

    /// A new process each time: unlock, write a letter as PDF, close.
    fn from_the_terminal(file: &Path, place: &Path) -> Result<Measured, String> {
        let passphrase = place.join("passphrase");
        written(&passphrase, desk::sample::PASSPHRASE.as_bytes())?;
        let out = place.join("terminal");
        fs::create_dir(&out).map_err(|error| error.to_string())?;
        let mut runs = Vec::with_capacity(SINGLE + 1);
        for _ in 0..=SINGLE {
            let begun = Instant::now();
            run(Command::new(program())
                .args(["--as", desk::sample::STAFF, "letter"])
                .arg(file)
                .args(["2026-0004", "know-categories", "--format", "pdf"])
                .args(["--as-of", "2026-11-23", "--out"])
                .arg(&out)
                .env("RDESK_PASSPHRASE_FILE", &passphrase))?;
            runs.push(begun.elapsed());
        }
        // The first one also makes the backup of the day.
        runs.remove(0);
        Ok(named("rdesk letter, with unlocking", runs))
    }

    fn program() -> PathBuf {
        let beside = std::env::current_exe().unwrap_or_default();
        let release = beside.ancestors().nth(2).unwrap_or(Path::new("."));
        release.join(format!("rdesk{}", std::env::consts::EXE_SUFFIX))
    }

    /// Word files of our letters, all turned into PDF by one call.
    fn converted(place: &Path) -> Result<Measured, String> {
        let folder = place.join("word");
        fs::create_dir(&folder).map_err(|error| error.to_string())?;
        let mut files = Vec::with_capacity(CONVERTED);
        for number in 0..CONVERTED {
            let path = folder.join(format!("{number}.docx"));
            written(&path, &said(letters::docx(&two_pages(number)?))?)?;
            files.push(path);
        }
        // The first start makes its profile; that is not measured.
        convert(&files[..1], place, "warm")?;
        let begun = Instant::now();
        convert(&files, place, "many")?;
        let each = begun.elapsed() / CONVERTED as u32;
        let made = fs::read_dir(place.join("many")).map_err(|error| error.to_string())?;
        match made.count() {
            CONVERTED => Ok(named("LibreOffice, 100 Word files in one call", vec![each])),
            fewer => Err(format!("LibreOffice made {fewer} of {CONVERTED} letters.")),
        }
    }

    fn one_conversion(model: &Letter, place: &Path) -> Result<Measured, String> {
        let path = place.join("one.docx");
        written(&path, &said(letters::docx(model))?)?;
        let mut runs = Vec::with_capacity(SINGLE);
        for number in 0..SINGLE {
            let begun = Instant::now();
            convert(std::slice::from_ref(&path), place, &format!("one-{number}"))?;
            runs.push(begun.elapsed());
        }
        Ok(named("LibreOffice, one Word file", runs))
    }

    fn convert(files: &[PathBuf], place: &Path, out: &str) -> Result<(), String> {
        let profile = format!(
            "-env:UserInstallation=file://{}",
            place.join("profile").display()
        );
        run(Command::new(OFFICE)
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
            .arg(place.join(out))
            .args(files))
    }

    fn run(command: &mut Command) -> Result<(), String> {
        let status = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .map_err(|error| error.to_string())?;
        match status.success() {
            true => Ok(()),
            false => Err(format!("{:?} failed.", command.get_program())),
        }
    }

    fn at_least(times: f64, theirs: &Measured, ours: &Measured) -> Result<(), String> {
        let ratio = mean(theirs).as_secs_f64() / mean(ours).as_secs_f64();
        println!(
            "{} is {ratio:.1} times as fast as {}.",
            ours.name, theirs.name
        );
        match ratio >= times {
            true => Ok(()),
            false => Err(format!("{} is not {times} times as fast.", ours.name)),
        }
    }

    fn mean(measured: &Measured) -> Duration {
        let all: Duration = measured.runs.iter().sum();
        all / measured.runs.len() as u32
    }

    fn named(name: &str, runs: Vec<Duration>) -> Measured {
        Measured {
            name: name.to_owned(),
            runs,
            limit: None,
        }
    }

    fn written(path: &Path, bytes: &[u8]) -> Result<(), String> {
        fs::write(path, bytes).map_err(|error| error.to_string())
    }

    fn said<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, String> {
        result.map_err(|error| error.to_string())
    }
}
