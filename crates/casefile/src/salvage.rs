//! What can still be read of a damaged case file, put into a new one.
//!
//! Each table is read from its beginning until a damaged page, and then from its end back to one: with a
//! single bad page only the rows on it are lost; a bad first page is replaced. What is left without the thing it belongs to goes. The
//! history is taken over as it is found, so that its gaps show, and goes on with the salvage.

mod first_page;

use std::fs;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde_json::json;

use crate::backup::{WayIn, key_of};
use crate::claim::Claim;
use crate::columns::instant_text;
use crate::history::HistoryKey;
use crate::key::DatabaseKey;
use crate::slots::KeyFile;
use crate::{Action, CaseFile, Error, Event, KdfCost, Passphrase, atomic, cases, open};

/// Every table with what its rows are ordered by; what others belong to comes first.
const TABLES: &[(&str, &str)] = &[
    ("meta", "id"),
    ("backups", "id"),
    ("office", "id"),
    ("holidays", "date"),
    ("packs", "law"),
    ("templates", "id"),
    ("text_blocks", "key, language"),
    ("cases", "id"),
    ("case_counts", "id"),
    ("identifiers", "case_id, position"),
    ("arrivals", "fingerprint"),
    ("requests", "id"),
    ("retained", "id"),
    ("checks", "id"),
    ("notes", "id"),
    ("evidence_contents", "id"),
    ("evidence", "id"),
    ("evidence_chunks", "id"),
    ("letters", "id"),
    ("recipients", "id"),
    ("deliveries", "id"),
    ("details", "case_id, detail, position"),
    ("categories", "id"),
    ("category_items", "category_id, list, position"),
    ("contacts", "name"),
    ("unsaved", "staff"),
    ("unsaved_messages", "staff"),
    ("history", "seq"),
];
/// Comes after the history, which it belongs to.
const DETAILS: (&str, &str) = ("history_details", "seq");

/// What came of a salvage.
#[derive(Debug)]
pub struct Salvaged {
    /// The new case file, open.
    pub file: CaseFile,
    /// Rows that were taken over.
    pub rows: u64,
    /// The tables in which something could not be read.
    pub damaged: Vec<&'static str>,
    /// Rows that were readable but belonged to something that was not.
    pub orphans: u64,
}

/// Puts what can be read of a damaged case file into a new one at `out`, under a new key and with this
/// passphrase for whoever does it. The damaged file stays as it is.
///
/// # Errors
/// [`Error::Damaged`] if not even the list of its tables can be read, nor found without the first page; [`Error::Exists`] if there is a file
/// at `out`; those of opening and writing. Nothing is left behind then.
pub fn salvage(
    damaged: &Path,
    way: WayIn<'_>,
    out: &Path,
    passphrase: &Passphrase,
    cost: KdfCost,
) -> Result<Salvaged, Error> {
    let source = open::existing(damaged)?;
    let claim = Claim::take(&source)?;
    let (old, staff) = key_of(&source, way)?;
    open::free(out)?;
    let out = std::path::absolute(out)?;
    let copy = match open::look(&source, &old) {
        Ok(_) => None,
        Err(Error::Damaged) => Some(first_page::replaced(&source, &old, &out)?),
        Err(error) => return Err(error),
    };
    let id = KeyFile::load(&source).ok().map(|keys| keys.case_file());
    let readable = copy
        .as_ref()
        .map_or(source.as_path(), first_page::Copy::path);
    atomic::create_private(&out)?;
    let salvaged = fill(readable, &old, id, &out, &staff, passphrase, cost);
    drop(claim);
    if salvaged.is_err() {
        for suffix in ["", "-wal", "-journal", ".keys"] {
            let _ = fs::remove_file(atomic::beside(&out, suffix));
        }
    }
    salvaged
}

fn fill(
    source: &Path,
    old: &DatabaseKey,
    id: Option<[u8; 16]>,
    out: &Path,
    staff: &str,
    passphrase: &Passphrase,
    cost: KdfCost,
) -> Result<Salvaged, Error> {
    let path = fs::canonicalize(out)?;
    let claim = Claim::take(&path)?;
    let key = DatabaseKey::generate()?;
    let mut connection = open::create(&path, &key)?;
    let (id, (rows, damaged, orphans)) = connection.through(|connection| {
        let taken = take_over(source, old, connection)?;
        Ok((identity(id, connection)?, taken))
    })?;
    let mut keys = KeyFile::new(id);
    keys.set(staff, passphrase, cost, &key)?;
    keys.save(&path)?;
    let history = HistoryKey::load(&connection)?;
    let mut file = CaseFile::opened(&path, claim, connection, key, history, staff);
    file.write(|w| {
        cases::index_all(w)?;
        w.record(Event::of_file(Action::FileSalvaged).with(json!({ "rows": rows })))
    })?;
    file.begin_epoch(
        Event::of_file(Action::OlderAccepted)
            .with(json!({ "reason": "salvaged from a damaged file" })),
    )?;
    file.keep_anchor()?;
    file.leave_word();
    Ok(Salvaged {
        file,
        rows,
        damaged,
        orphans,
    })
}

/// Copies every readable row. Rules between tables hold again when it returns.
fn take_over(
    source: &Path,
    old: &DatabaseKey,
    new: &Connection,
) -> Result<(u64, Vec<&'static str>, u64), Error> {
    new.pragma_update(None, "foreign_keys", false)?;
    let transaction = new.unchecked_transaction()?;
    // The triggers freeze what was sent or recorded; they come back below.
    let triggers = texts(new, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")?;
    for name in texts(new, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")? {
        new.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    new.execute_batch("DELETE FROM office; DELETE FROM backups; DELETE FROM case_counts")?;
    let (mut rows, mut damaged) = (0, Vec::new());
    for (table, order) in TABLES.iter().copied().chain([DETAILS]) {
        let (copied, whole) = copy(source, old, new, table, order)?;
        rows += copied;
        if !whole {
            damaged.push(table);
        }
    }
    new.execute_batch(
        "INSERT OR IGNORE INTO office (id) VALUES (1);
         INSERT OR IGNORE INTO backups (id) VALUES (1);
         UPDATE backups SET made_at = NULL, made_seq = NULL",
    )?;
    let orphans = remove_orphans(new)?;
    for trigger in triggers {
        new.execute_batch(&trigger)?;
    }
    transaction.commit()?;
    new.pragma_update(None, "foreign_keys", true)?;
    Ok((rows, damaged, orphans))
}

/// Copies a table from both ends; tells how many rows that were, and whether it was all.
fn copy(
    source: &Path,
    old: &DatabaseKey,
    new: &Connection,
    table: &str,
    order: &str,
) -> Result<(u64, bool), Error> {
    let mut rows = 0;
    for direction in ["ASC", "DESC"] {
        let order = order.replace(',', &format!(" {direction},"));
        let sql = format!("SELECT * FROM {table} ORDER BY {order} {direction}");
        // A damaged page spoils the connection that met it.
        let source = open::look(source, old)?;
        if copy_until_damage(&source, new, table, &sql, &mut rows).is_ok() {
            return Ok((rows, true));
        }
    }
    Ok((rows, false))
}

fn copy_until_damage(
    source: &Connection,
    new: &Connection,
    table: &str,
    sql: &str,
    copied: &mut u64,
) -> Result<(), Error> {
    let mut statement = source.prepare(sql)?;
    let columns = statement.column_count();
    let holes = vec!["?"; columns].join(", ");
    // By name: a file of an older version lacks the columns that came since.
    let names = statement.column_names().join("\", \"");
    let mut insert = new.prepare_cached(&format!(
        "INSERT OR IGNORE INTO {table} (\"{names}\") VALUES ({holes})"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns)
            .map(|column| row.get(column))
            .collect::<Result<_, _>>()?;
        *copied += insert.execute(params_from_iter(values))? as u64;
    }
    Ok(())
}

/// Removes what belongs to something that is not there, until nothing does.
fn remove_orphans(conn: &Connection) -> Result<u64, Error> {
    let mut removed = 0;
    // Whoever was told stays told, whatever became of the notice.
    conn.execute(
        "UPDATE recipients SET letter_id = NULL WHERE letter_id NOT IN (SELECT id FROM letters)",
        [],
    )?;
    loop {
        let before = removed;
        for (table, column, parent, key) in [
            ("identifiers", "case_id", "cases", "id"),
            ("requests", "case_id", "cases", "id"),
            ("recipients", "request_id", "requests", "id"),
            ("retained", "request_id", "requests", "id"),
            ("checks", "case_id", "cases", "id"),
            ("notes", "case_id", "cases", "id"),
            ("letters", "case_id", "cases", "id"),
            ("letters", "pdf_id", "evidence", "id"),
            ("deliveries", "letter_id", "letters", "id"),
            ("details", "case_id", "cases", "id"),
            ("evidence", "case_id", "cases", "id"),
            ("evidence", "content_id", "evidence_contents", "id"),
            ("evidence_chunks", "content_id", "evidence_contents", "id"),
            ("category_items", "category_id", "categories", "id"),
            ("unsaved_messages", "staff", "unsaved", "staff"),
            ("history_details", "seq", "history", "seq"),
        ] {
            removed += conn.execute(
                &format!("DELETE FROM {table} WHERE {column} NOT IN (SELECT {key} FROM {parent})"),
                [],
            )? as u64;
        }
        if removed == before {
            return Ok(removed);
        }
    }
}

/// The id of the case file, to which its evidence is bound: its own if it was readable, else that of its
/// keys, else a new one.
fn identity(of_keys: Option<[u8; 16]>, new: &Connection) -> Result<[u8; 16], Error> {
    let found = new.query_row("SELECT case_file FROM meta", [], |row| row.get(0));
    if let Ok(id) = found {
        return Ok(id);
    }
    let id = match of_keys {
        Some(id) => id,
        None => crate::key::random()?,
    };
    new.execute(
        "INSERT INTO meta (id, case_file, created_at, history_key) VALUES (1, ?1, ?2, ?3)",
        rusqlite::params![
            id,
            instant_text(chrono::Utc::now()),
            *HistoryKey::generate()?.bytes()
        ],
    )?;
    Ok(id)
}

fn texts(conn: &Connection, sql: &str) -> Result<Vec<String>, Error> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table that is forgotten here is lost in every salvage.
    #[test]
    fn every_table_of_the_schema_is_taken_over() {
        let schema = include_str!("schema.sql");
        let tables = schema
            .lines()
            .filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next());
        let known = TABLES.iter().copied().chain([DETAILS]);
        let known: Vec<&str> = known.map(|(table, _)| table).collect();
        for table in tables {
            assert!(known.contains(&table), "{table}");
        }
    }
}
