//! From an older schema to today's, and from nothing to today's.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::Error;

/// The schema as it is today.
const SCHEMA: &str = include_str!("schema.sql");

/// What leads from each version to the next; the first leads from nothing to version 1.
///
/// A released step never changes. A new version adds one, changes `schema.sql` alike, and has a test with
/// a file of the version before. What is read before a file is brought up to date (its history, its
/// counts, how its backups are made) must be there since version 1.
#[derive(Clone, Copy, Debug)]
pub struct Migrations(&'static [&'static str]);

impl Migrations {
    /// Those of this program.
    pub(crate) const OURS: Self = Self(&[include_str!("../migrations/0001.sql")]);

    /// Those of a program that never was: how the tests bring a file up to date while there is one version.
    pub const fn rehearsed(steps: &'static [&'static str]) -> Self {
        Self(steps)
    }

    /// The newest version known, and the one written.
    pub const fn version(self) -> u32 {
        self.0.len() as u32
    }

    /// Takes all the steps that a file of version `from` has not taken.
    pub(crate) fn run(self, transaction: &Transaction<'_>, from: u32) -> Result<(), Error> {
        for step in self.0.get(from as usize..).unwrap_or_default() {
            transaction.execute_batch(step)?;
        }
        Ok(transaction.pragma_update(None, "user_version", self.version())?)
    }
}

/// Makes the tables of a new file.
pub(crate) fn create(connection: &mut Connection) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(SCHEMA)?;
    transaction.pragma_update(None, "user_version", Migrations::OURS.version())?;
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

    fn run(connection: &mut Connection, from: u32, known: Migrations) -> Result<(), Error> {
        let transaction = connection.transaction()?;
        known.run(&transaction, from)?;
        Ok(transaction.commit()?)
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
        run(&mut migrated, 0, Migrations::OURS).expect("the migrations are valid");
        assert_eq!(shape(&fresh), shape(&migrated));
        assert_eq!(version(&fresh), Migrations::OURS.version());
        assert_eq!(version(&migrated), Migrations::OURS.version());
    }

    #[test]
    fn only_the_missing_steps_run_and_all_or_none() {
        let steps: &'static [&str] = &[
            "CREATE TABLE a (x)",
            "CREATE TABLE b (x)",
            "CREATE TABLE a (x)",
        ];
        let mut connection = memory();
        run(&mut connection, 0, Migrations(&steps[..1])).expect("the first step is valid");
        run(&mut connection, 1, Migrations(&steps[..2])).expect("the second step is valid");
        assert_eq!(version(&connection), 2);
        let before = shape(&connection);
        run(&mut connection, 2, Migrations(steps)).expect_err("the third step is not");
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
