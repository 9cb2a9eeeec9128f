//! The other laws that this office has turned on. A law without a row is off.

use domain::{Code, Law};
use rusqlite::Connection;

use crate::columns::code;
use crate::{Error, Write};

/// The laws that were turned on, in the order of the list of laws.
///
/// # Errors
/// Those of the database.
pub fn on(conn: &Connection) -> Result<Vec<Law>, Error> {
    let mut statement = conn.prepare_cached("SELECT law FROM packs")?;
    let rows = statement.query_map([], |row| code(row, "law"))?;
    let stored: Vec<Law> = rows.collect::<Result<_, _>>()?;
    let laws = Law::ALL.iter().filter(|law| stored.contains(law));
    Ok(laws.copied().collect())
}

/// Turns a law on or off. Doing so twice changes nothing.
///
/// # Errors
/// Those of the database.
pub fn set(w: &Write<'_>, law: Law, on: bool) -> Result<(), Error> {
    let sql = if on {
        "INSERT INTO packs (law) VALUES (?1) ON CONFLICT (law) DO NOTHING"
    } else {
        "DELETE FROM packs WHERE law = ?1"
    };
    w.execute(sql, [law.code()])?;
    Ok(())
}
