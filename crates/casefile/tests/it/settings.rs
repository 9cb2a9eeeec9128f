//! The settings of the connection are in force, not only asked for.

use casefile::{CaseFile, Error};

use crate::support::{Place, place, write};

fn setting(file: &CaseFile, sql: &str) -> String {
    let value = file.read(|conn| {
        let value = conn.query_one(sql, [], |row| row.get::<_, rusqlite::types::Value>(0))?;
        Ok(format!("{value:?}"))
    });
    value.expect("a setting can be read")
}

fn check(place: &Place) {
    let file = place.open();
    for (sql, expected) in [
        ("PRAGMA journal_mode", "Text(\"wal\")"),
        ("PRAGMA locking_mode", "Text(\"exclusive\")"),
        ("PRAGMA synchronous", "Integer(2)"),
        ("PRAGMA checkpoint_fullfsync", "Integer(1)"),
        ("PRAGMA foreign_keys", "Integer(1)"),
        ("PRAGMA trusted_schema", "Integer(0)"),
        ("PRAGMA cell_size_check", "Integer(1)"),
        ("PRAGMA secure_delete", "Integer(1)"),
        ("PRAGMA temp_store", "Integer(2)"),
        ("PRAGMA auto_vacuum", "Integer(0)"),
        ("PRAGMA page_size", "Text(\"4096\")"),
        ("PRAGMA cipher_hmac_algorithm", "Text(\"HMAC_SHA256\")"),
        ("PRAGMA application_id", "Integer(1382314859)"),
        ("PRAGMA user_version", "Integer(1)"),
        (
            "SELECT v FROM case_search_config WHERE k = 'secure-delete'",
            "Integer(1)",
        ),
    ] {
        assert_eq!(setting(&file, sql), expected, "{sql}");
    }
    assert!(!place.beside("-shm").exists());
}

#[test]
fn the_settings_are_in_force_after_each_opening() {
    let place = place();
    check(&place);
    check(&place);
}

#[test]
fn statements_cannot_reach_past_the_tables() {
    let place = place();
    let mut file = place.open();
    for sql in [
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema",
        "DELETE FROM case_search_data",
        "SELECT load_extension('x')",
        "SELECT \"no such column\" FROM cases",
    ] {
        let reached = write(&mut file, |w| Ok(w.execute_batch(sql)?));
        assert!(matches!(reached, Err(Error::Sql(_))), "{sql} {reached:?}");
    }
    assert!(file.facts().is_ok());
}
