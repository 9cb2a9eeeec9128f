//! What can fail in a case file.
//!
//! Each way in which a file is refused is a variant of its own, because each has its own sentence for
//! people. No variant carries a name, a path, a key or a value from the file.

use std::io;

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// Why the case file did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The passphrase opens no slot, or the recovery key is that of another case file.
    #[error("the passphrase or the recovery key does not open this case file")]
    WrongPassphrase,
    /// A newer version of the application wrote the case file or its keys file.
    #[error("the format is version {found}; this application knows version {known}")]
    Newer {
        /// The version that was found.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// An earlier version of the application wrote the case file, and it is not to be changed here.
    #[error("the format is version {found}; it is brought to version {known} when it is unlocked")]
    Older {
        /// The version that was found.
        found: u32,
        /// The version written here.
        known: u32,
    },
    /// The case file is of an older version, and the backup that must come before the next one failed.
    #[error("no backup could be made before the update: {0}")]
    NotBackedUp(Box<Error>),
    /// The file is no case file: text, a plain database, or an encrypted one of another program.
    #[error("the file is not a case file")]
    NotOurs,
    /// A slot opened, but the content fails its integrity check; or the keys file is that of another
    /// case file, which cannot be told apart.
    #[error("the case file is damaged")]
    Damaged,
    /// The file, its folder or its disk cannot be written.
    #[error("the case file is read-only")]
    ReadOnly,
    /// The case file is open elsewhere.
    #[error("the case file is in use")]
    Busy,
    /// The case file is open for reading only, beside somebody who works in it.
    #[error("the case file is open for reading only")]
    Reading,
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// The keys file beside the case file is missing; the recovery key still opens it.
    #[error("the keys file is missing")]
    KeysMissing,
    /// The keys file cannot be understood or asks for a cost out of bounds; the recovery key still opens.
    #[error("the keys file is damaged")]
    KeysDamaged,
    /// There already is a file where one should be created.
    #[error("there already is a file")]
    Exists,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The drive has too little room for what was to be written. Nothing was.
    #[error(
        "the drive has too little room: {} MB are needed and {} MB are free",
        needed.div_ceil(1_000_000), free / 1_000_000
    )]
    NoRoom {
        /// The bytes it takes.
        needed: u64,
        /// The bytes that are free.
        free: u64,
    },
    /// The bundled SQLite or SQLCipher is older than the versions known to be safe.
    #[error("the database library is too old")]
    TooOldLibrary,
    /// A write recorded no history: a programming error. Nothing was changed.
    #[error("a write recorded no history")]
    NoHistory,
    /// The thing is not in the file.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The thing exists, but its state does not allow this.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Whoever asked for it called it off. Nothing was changed.
    #[error("called off")]
    Cancelled,
    /// The case file was closed meanwhile, or the job on its thread broke off.
    #[error("the case file was closed")]
    Closed,
    /// Reading or writing a file failed.
    #[error("a file operation failed: {0}")]
    Io(io::ErrorKind),
    /// The database refused a statement: a programming error.
    #[error("a database statement failed: {0}")]
    Sql(SqlFault),
}

/// What is safe to say about a failed statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlFault {
    /// SQLite's extended result code, or 0 when a value could not be read as its type.
    pub code: i32,
    /// The constraint that was hurt. It names tables and columns, never values.
    pub constraint: Option<String>,
}

impl std::fmt::Display for SqlFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.constraint {
            Some(constraint) => write!(f, "code {}, {constraint}", self.code),
            None => write!(f, "code {}", self.code),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Sql(SqlFault {
                code: 0,
                constraint: None,
            });
        };
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DiskFull => Self::Full,
            // A page that fails SQLCipher's check leaves SQLite without a page: out of memory, it says.
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory => {
                Self::Damaged
            }
            // Whether the file is there was looked at before: what cannot be opened is its -wal.
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                Self::ReadOnly
            }
            // The door was shut.
            _ if failure.extended_code == ffi::SQLITE_CONSTRAINT_COMMITHOOK => Self::ReadOnly,
            ErrorCode::SystemIoFailure => Self::Io(io::ErrorKind::Other),
            // A page that fails SQLCipher's check is an error without particulars; a mistake in a
            // statement always has some.
            _ if failure.extended_code == ffi::SQLITE_ERROR
                && message.as_deref() == Some("SQL logic error") =>
            {
                Self::Damaged
            }
            // Our triggers freeze what must not change any more.
            _ if failure.extended_code == ffi::SQLITE_CONSTRAINT_TRIGGER => {
                Self::Refused("what was sent or recorded does not change")
            }
            ErrorCode::ConstraintViolation => Self::Sql(SqlFault {
                code: failure.extended_code,
                constraint: message.clone(),
            }),
            _ => Self::Sql(SqlFault {
                code: failure.extended_code,
                constraint: None,
            }),
        }
    }
}
