//! From an older schema to today's, and from nothing to today's.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// The schema as it is today.
const SCHEMA: &str = include_str!("schema.sql");

/// What leads from each version to the next; the first leads from nothing to version 1.
///
/// A released file here never changes. A new version adds one, changes `schema.sql` alike, and has a
/// test with a file of the version before.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001.sql")];

/// The schema version written here, and the newest one known.
pub(crate) const VERSION: u32 = MIGRATIONS.len() as u32;

/// Makes the tables of a new file.
pub(crate) fn create(connection: &mut Connection) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(SCHEMA)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    Ok(transaction.commit()?)
}

/// Brings an older file to today's schema, in one transaction: afterwards it is of the old version or
/// of the new one.
pub(crate) fn upgrade(connection: &mut Connection, from: u32) -> Result<(), Error> {
    run(connection, from, MIGRATIONS)
}

fn run(connection: &mut Connection, from: u32, migrations: &[&str]) -> Result<(), Error> {
    let steps = migrations.get(from as usize..).unwrap_or_default();
    if steps.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", migrations.len() as u32)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> Connection {
        Connection::open_in_memory().expect("memory is there")
    }

    /// Every table, index and trigger, without comments and line breaks.
    fn shape(connection: &Connection) -> Vec<String> {
        let mut statement = connection
            .prepare("SELECT type, name, COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name")
            .expect("a schema can be read");
        let rows = statement.query_map([], |row| {
            let sql: String = row.get(2)?;
            let lines = sql
                .lines()
                .map(|line| line.split("--").next().unwrap_or(""));
            let words = lines.flat_map(str::split_whitespace).collect::<Vec<_>>();
            Ok(format!(
                "{} {} {}",
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                words.join(" ")
            ))
        });
        rows.expect("a schema can be read")
            .collect::<Result<_, _>>()
            .expect("a schema is text")
    }

    fn version(connection: &Connection) -> u32 {
        connection
            .query_one("PRAGMA user_version", [], |row| row.get(0))
            .expect("every file has one")
    }

    #[test]
    fn the_schema_is_the_sum_of_the_migrations() {
        let (mut fresh, mut migrated) = (memory(), memory());
        create(&mut fresh).expect("the schema is valid");
        upgrade(&mut migrated, 0).expect("the migrations are valid");
        assert_eq!(shape(&fresh), shape(&migrated));
        assert_eq!(version(&fresh), VERSION);
        assert_eq!(version(&migrated), VERSION);
    }

    #[test]
    fn only_the_missing_steps_run_and_all_or_none() {
        let steps = [
            "CREATE TABLE a (x)",
            "CREATE TABLE b (x)",
            "CREATE TABLE a (x)",
        ];
        let mut connection = memory();
        run(&mut connection, 0, &steps[..1]).expect("the first step is valid");
        run(&mut connection, 1, &steps[..2]).expect("the second step is valid");
        assert_eq!(version(&connection), 2);
        let before = shape(&connection);
        run(&mut connection, 2, &steps).expect_err("the third step is not");
        assert_eq!(version(&connection), 2);
        assert_eq!(shape(&connection), before);
    }

    #[test]
    fn every_foreign_key_has_an_index() {
        let mut connection = memory();
        create(&mut connection).expect("the schema is valid");
        let missing: Vec<String> = connection
            .prepare(
                "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t
                 JOIN pragma_foreign_key_list(t.name) f
                 WHERE t.type = 'table' AND NOT EXISTS (
                     SELECT 1 FROM pragma_table_info(t.name) c
                     WHERE c.name = f.\"from\" AND c.pk = 1)
                 AND NOT EXISTS (
                     SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                     WHERE c.seqno = 0 AND c.name = f.\"from\")",
            )
            .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
            .expect("a schema can be read");
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn the_schema_knows_every_code() {
        fn check<T: domain::Code>() {
            for value in T::ALL {
                let code = format!("'{}'", value.code());
                assert!(SCHEMA.contains(&code), "{} {code}", T::NAME);
            }
        }
        check::<domain::Channel>();
        check::<domain::Authority>();
        check::<domain::Outcome>();
        check::<domain::DataPoint>();
        check::<domain::decision::Second>();
        check::<domain::tell::RecipientRole>();
        check::<domain::tell::Word>();
        check::<domain::Paper>();
        check::<crate::templates::State>();
        check::<crate::evidence::Purpose>();
    }
}
