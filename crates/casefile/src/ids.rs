//! The ids of stored things: one type per noun, so that a case cannot be taken for a letter.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}

ids! {
    /// A case.
    CaseId,
    /// A request in a case.
    RequestId,
    /// Somebody to be told of a request that was granted.
    RecipientId,
    /// Something that was kept when a request was refused.
    RetainedId,
    /// A comparison of a data point.
    CheckId,
    /// A note on a case.
    NoteId,
    /// A file kept for a case.
    EvidenceId,
    /// A letter.
    LetterId,
    /// A category of the inventory.
    CategoryId,
}

impl CategoryId {
    /// The id of a category that is not stored yet: it gets its own when it is.
    pub const NEW: Self = Self(0);
}
