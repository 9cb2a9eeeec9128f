//! Measurements as a table: several runs, the middle one counts, beside what it is compared with.

use std::time::Duration;

/// What was measured.
#[derive(Debug)]
pub struct Measured {
    /// What was done.
    pub name: String,
    /// How long each run took.
    pub runs: Vec<Duration>,
    /// What the middle run must not exceed.
    pub limit: Option<Duration>,
}

impl Measured {
    /// The middle run.
    ///
    /// # Panics
    /// If nothing was run.
    pub fn median(&self) -> Duration {
        let mut sorted = self.runs.clone();
        sorted.sort();
        sorted[sorted.len() / 2]
    }

    fn row(&self, first: &Self) -> String {
        let least = self.runs.iter().min().copied().unwrap_or_default();
        let most = self.runs.iter().max().copied().unwrap_or_default();
        let limit = self.limit.map_or_else(|| "-".to_owned(), milliseconds);
        let ratio = self.median().as_secs_f64() / first.median().as_secs_f64();
        format!(
            "{:<44}{:>4}{:>10}{:>10}{:>10}{:>10}{:>8.2}",
            self.name,
            self.runs.len(),
            milliseconds(least),
            milliseconds(self.median()),
            milliseconds(most),
            limit,
            ratio
        )
    }
}

/// Prints a table whose ratios are those to its first row.
///
/// # Errors
/// The sentence about each row that exceeds its limit.
pub fn report(title: &str, rows: &[Measured]) -> Result<(), String> {
    println!("\n{title} (milliseconds)");
    println!(
        "{:<44}{:>4}{:>10}{:>10}{:>10}{:>10}{:>8}",
        "", "n", "min", "median", "max", "limit", "ratio"
    );
    let Some(first) = rows.first() else {
        return Ok(());
    };
    for row in rows {
        println!("{}", row.row(first));
    }
    let slow = |row: &&Measured| row.limit.is_some_and(|limit| row.median() > limit);
    let late: Vec<String> = rows
        .iter()
        .filter(slow)
        .map(|row| format!("{} is slower than its limit.", row.name))
        .collect();
    if late.is_empty() {
        Ok(())
    } else {
        Err(late.join("\n"))
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}
