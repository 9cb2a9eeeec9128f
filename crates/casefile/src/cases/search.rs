//! Finding cases: the list with its filters, search as you type, and possible duplicates.

use chrono::NaiveDate;
use domain::Right;
use rusqlite::{Connection, Row, ToSql, params};

use super::{Case, CaseNumber};
use crate::columns::{date, date_or_none, parse_code};
use crate::{CaseId, Error, Write};

/// Which cases to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFilter {
    /// Beginnings of words in names, addresses, numbers or identifiers; all of them must be there.
    pub search: Option<String>,
    /// Only cases in which something is due before this day.
    pub due_before: Option<NaiveDate>,
    /// Open or closed.
    pub state: CaseState,
    /// At most so many cases.
    pub limit: u32,
    /// Leaving out so many at the beginning.
    pub offset: u32,
    /// Of a search, only so many of the newest matches: `m` fits half of a million cases, and nobody
    /// waits for them to be sorted. `None` is all of them.
    pub newest: Option<u32>,
}

impl Default for CaseFilter {
    /// The first hundred cases, whatever they are.
    fn default() -> Self {
        Self {
            search: None,
            due_before: None,
            state: CaseState::All,
            limit: 100,
            offset: 0,
            newest: None,
        }
    }
}

/// Open or closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CaseState {
    /// Both.
    #[default]
    All,
    /// Only open cases.
    Open,
    /// Only closed cases.
    Closed,
}

/// A case as a row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Its id in this file.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// The consumer's name.
    pub name: String,
    /// The consumer's e-mail address.
    pub email: Option<String>,
    /// The rights that were asked for, in the order of asking.
    pub rights: Vec<Right>,
    /// The day on which it reached the office.
    pub received: NaiveDate,
    /// The next date on which something must be done.
    pub next_due: Option<NaiveDate>,
    /// The day on which it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The agent's organisation, name or address, whichever is known first.
    pub agent: Option<String>,
}

const ROW: &str = "SELECT id, year, serial, name, email, received, next_due, closed_on,
    (SELECT group_concat(\"right\", ' ' ORDER BY id) FROM requests WHERE case_id = cases.id) AS rights,
    COALESCE(agent_organization, agent_name, agent_email, agent_authority) AS agent
    FROM cases";

/// The cases of `filter`: what is due next first, then those with nothing due, each in order of receipt.
/// Closed ones alone: the last closed first.
///
/// # Errors
/// Those of the database.
pub fn list(conn: &Connection, filter: &CaseFilter) -> Result<Vec<CaseRow>, Error> {
    let Some(wanted) = Wanted::of(filter) else {
        return Ok(Vec::new());
    };
    // Each order is that of an index, so that a page of a million cases is read and not sorted.
    let order = match filter.state {
        CaseState::All | CaseState::Open => "next_due IS NULL, next_due, id",
        CaseState::Closed => "closed_on DESC, id DESC",
    };
    let sql = format!("{ROW} {} ORDER BY {order} LIMIT ? OFFSET ?", wanted.clause);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut values = wanted.values;
    values.push(Box::new(filter.limit));
    values.push(Box::new(filter.offset));
    let rows = statement.query_map(rusqlite::params_from_iter(values), from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many cases `filter` has, whatever its limit and offset.
///
/// # Errors
/// Those of the database.
pub fn count(conn: &Connection, filter: &CaseFilter) -> Result<u64, Error> {
    let Some(wanted) = Wanted::of(filter) else {
        return Ok(0);
    };
    if wanted.is_only_a_state {
        return how_many(conn, filter.state);
    }
    let sql = format!("SELECT count(*) FROM cases {}", wanted.clause);
    let values = rusqlite::params_from_iter(wanted.values);
    Ok(conn.query_one(&sql, values, |row| row.get(0))?)
}

/// How many cases there are, as [`counted`] keeps it.
fn how_many(conn: &Connection, state: CaseState) -> Result<u64, Error> {
    let column = match state {
        CaseState::All => "open + closed",
        CaseState::Open => "open",
        CaseState::Closed => "closed",
    };
    let sql = format!("SELECT {column} FROM case_counts");
    Ok(conn.prepare_cached(&sql)?.query_one([], |row| row.get(0))?)
}

/// Keeps how many cases there are, when some come or move.
pub(super) fn counted(w: &Write<'_>, open: i64, closed: i64) -> Result<(), Error> {
    let sql = "UPDATE case_counts SET open = open + ?1, closed = closed + ?2";
    w.prepare_cached(sql)?.execute([open, closed])?;
    Ok(())
}

/// Counts all cases anew.
pub(super) fn count_anew(w: &Write<'_>) -> Result<(), Error> {
    w.execute(
        "INSERT OR REPLACE INTO case_counts (id, open, closed)
         SELECT 1, count(*) FILTER (WHERE closed_on IS NULL), count(closed_on) FROM cases",
        [],
    )?;
    Ok(())
}

/// The open cases, what is due next first; with `due_before`, only those due before that day.
///
/// # Errors
/// Those of the database.
pub fn open_ids(
    conn: &Connection,
    due_before: Option<NaiveDate>,
    limit: u32,
) -> Result<Vec<CaseId>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM cases WHERE closed_on IS NULL AND (?1 IS NULL OR next_due < ?1)
         ORDER BY next_due IS NULL, next_due, id LIMIT ?2",
    )?;
    let day = due_before.map(|day| day.to_string());
    let rows = statement.query_map(params![day, limit], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Cases of what may be the same consumer: the same e-mail address or the same name, whatever the case
/// of their letters. The last logged first, at most twenty.
///
/// # Errors
/// Those of the database.
pub fn similar(conn: &Connection, email: &str, name: &str) -> Result<Vec<CaseRow>, Error> {
    // Two walks along two indexes, each from its newest end.
    let sql = format!(
        "{ROW} WHERE id IN (SELECT * FROM
             (SELECT id FROM cases WHERE ?1 <> '' AND email = ?1 COLLATE NOCASE ORDER BY id DESC LIMIT 20))
         OR id IN (SELECT * FROM
             (SELECT id FROM cases WHERE ?2 <> '' AND name = ?2 COLLATE NOCASE ORDER BY id DESC LIMIT 20))
         ORDER BY id DESC LIMIT 20"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([email.trim(), name.trim()], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The conditions of a filter, with the values to bind in their order.
struct Wanted {
    clause: String,
    values: Vec<Box<dyn ToSql>>,
    /// Whether nothing but a state is asked for.
    is_only_a_state: bool,
}

impl Wanted {
    /// The conditions, or `None` if the search can match nothing.
    fn of(filter: &CaseFilter) -> Option<Self> {
        let mut conditions = Vec::new();
        let mut values: Vec<Box<dyn ToSql>> = Vec::new();
        if let Some(text) = filter
            .search
            .as_deref()
            .filter(|text| !text.trim().is_empty())
        {
            conditions.push(
                "id IN (SELECT rowid FROM case_search WHERE case_search MATCH ?
                        ORDER BY rowid DESC LIMIT ?)",
            );
            values.push(Box::new(match_expression(text, filter.state)?));
            values.push(Box::new(filter.newest.map_or(-1, i64::from)));
        }
        if let Some(day) = filter.due_before {
            // The first part leads to the index.
            conditions.push("(next_due IS NULL) = 0 AND next_due < ?");
            values.push(Box::new(day.to_string()));
        }
        match filter.state {
            CaseState::All => {}
            CaseState::Open => conditions.push("closed_on IS NULL"),
            CaseState::Closed => conditions.push("closed_on IS NOT NULL"),
        }
        let clause = match conditions.is_empty() {
            true => String::new(),
            false => format!("WHERE {}", conditions.join(" AND ")),
        };
        Some(Self {
            clause,
            is_only_a_state: values.is_empty(),
            values,
        })
    }
}

/// What people typed, as a full-text expression: each word quoted, so that it is data and never syntax,
/// and open at its end, so that it is found while it is typed. `None` if there is no word in it.
///
/// The index knows which cases are open, so that the newest matches are already the wanted ones.
fn match_expression(text: &str, state: CaseState) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"*", word.replace('"', "\"\"")))
        .collect();
    let typed = format!("- state : ({})", words.join(" AND "));
    (!words.is_empty()).then_some(match state {
        CaseState::All => typed,
        CaseState::Open => format!("{typed} AND state : open"),
        CaseState::Closed => format!("{typed} AND state : closed"),
    })
}

/// Puts a case into the full-text index, in place of what the index had of it.
pub(super) fn index(w: &Write<'_>, case: &Case) -> Result<(), Error> {
    w.prepare_cached("DELETE FROM case_search WHERE rowid = ?1")?
        .execute([case.id])?;
    index_new(w, case)
}

/// Puts a case into the full-text index that it never was in.
pub(super) fn index_new(w: &Write<'_>, case: &Case) -> Result<(), Error> {
    let agent = case.agent.as_ref();
    let agent = agent.map(|agent| {
        let parts = [&agent.name, &agent.organization, &agent.email];
        parts.into_iter().flatten().cloned().collect::<Vec<_>>()
    });
    let identifiers = case
        .identifiers
        .iter()
        .map(|identifier| identifier.value.clone());
    let mut statement = w.prepare_cached(
        "INSERT INTO case_search (rowid, number, name, email, agent, reference, identifiers, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    statement.execute(params![
        case.id,
        case.number.to_string(),
        case.consumer.name,
        case.consumer.email,
        agent.unwrap_or_default().join("\n"),
        case.reference,
        identifiers.collect::<Vec<_>>().join("\n"),
        match case.closed_on {
            None => "open",
            Some(_) => "closed",
        },
    ])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    let rights: Option<String> = row.get("rights")?;
    let rights = rights.unwrap_or_default();
    Ok(CaseRow {
        id: row.get("id")?,
        number: CaseNumber {
            year: row.get("year")?,
            serial: row.get("serial")?,
        },
        name: row.get("name")?,
        email: row.get("email")?,
        rights: rights
            .split_whitespace()
            .map(parse_code)
            .collect::<Result<_, _>>()?,
        received: date(row, "received")?,
        next_due: date_or_none(row, "next_due")?,
        closed_on: date_or_none(row, "closed_on")?,
        agent: row.get("agent")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, state: CaseState, expected: Option<&str>) {
        assert_eq!(match_expression(text, state).as_deref(), expected, "{text}");
    }

    #[test]
    fn what_people_type_is_never_syntax() {
        let all = |text, expected| check(text, CaseState::All, expected);
        all("maria lo", Some("- state : (\"maria\"* AND \"lo\"*)"));
        all(
            "a\" OR \"b",
            Some("- state : (\"a\"\"\"* AND \"OR\"* AND \"\"\"b\"*)"),
        );
        all(
            "name:x NEAR(",
            Some("- state : (\"name:x\"* AND \"NEAR(\"*)"),
        );
        all("a\0b", Some("- state : (\"a\"* AND \"b\"*)"));
        all(" @ * ( ", None);
    }

    #[test]
    fn a_state_is_asked_of_the_index() {
        check(
            "open",
            CaseState::Open,
            Some("- state : (\"open\"*) AND state : open"),
        );
        check(
            "lo",
            CaseState::Closed,
            Some("- state : (\"lo\"*) AND state : closed"),
        );
    }
}
