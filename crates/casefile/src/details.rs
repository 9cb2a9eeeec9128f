//! What the letters of a case say beside what was decided: each detail is stored once per case.

use std::collections::BTreeMap;

use domain::{Code, Detail};
use rusqlite::{Connection, params};

use crate::columns::code;
use crate::{CaseId, Error, Write};

/// The details of a case. A detail that is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details(BTreeMap<Detail, Vec<String>>);

impl Details {
    /// All that is said of one detail.
    pub fn all(&self, detail: Detail) -> &[String] {
        self.0.get(&detail).map_or(&[], Vec::as_slice)
    }

    /// What is said of a detail that is said once; empty if nothing is.
    pub fn one(&self, detail: Detail) -> &str {
        self.all(detail).first().map_or("", String::as_str)
    }
}

/// The details of a case.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Details, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT detail, text FROM details WHERE case_id = ?1 ORDER BY detail, position",
    )?;
    let rows = statement.query_map([case], |row| {
        Ok((code::<Detail>(row, "detail")?, row.get("text")?))
    })?;
    let mut details = Details::default();
    for row in rows {
        let (detail, text) = row?;
        details.0.entry(detail).or_default().push(text);
    }
    Ok(details)
}

/// Puts `texts` in the place of what was said of a detail; empty ones are left out.
///
/// # Errors
/// Those of the database.
pub fn set(w: &Write<'_>, case: CaseId, detail: Detail, texts: &[String]) -> Result<(), Error> {
    w.execute(
        "DELETE FROM details WHERE case_id = ?1 AND detail = ?2",
        params![case, detail.code()],
    )?;
    let said = texts.iter().map(|text| text.trim());
    for (position, text) in said.filter(|text| !text.is_empty()).enumerate() {
        w.execute(
            "INSERT INTO details (case_id, detail, position, text) VALUES (?1, ?2, ?3, ?4)",
            params![case, detail.code(), position, text],
        )?;
    }
    Ok(())
}
