//! A kept file on its way out: the bytes as they came, under a harmless name.

use std::path::Path;

use casefile::{CaseFile, EvidenceId, evidence};

use crate::{DeskError, export};

/// A copy of a kept file.
#[derive(Debug)]
pub struct Copy {
    /// Its name, without what could disguise it.
    pub file_name: String,
    /// Its content, checked against the hash it was stored with.
    pub bytes: Vec<u8>,
}

/// Reads the kept file `id`.
pub fn copy(file: &CaseFile, id: i64) -> Result<Copy, DeskError> {
    let id = EvidenceId(id);
    let (name, bytes) =
        file.read(|conn| Ok((evidence::get(conn, id)?.name, evidence::bytes(conn, id)?)))?;
    Ok(Copy {
        file_name: export::safe_name(Path::new(&name)),
        bytes,
    })
}
