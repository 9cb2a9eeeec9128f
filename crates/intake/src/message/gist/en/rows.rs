//! English ideas that take several words with others between them.

mod choices;
mod data;
mod office;
mod quiet;

use super::super::Rows;

pub(super) const ROWS: &[Rows] = &[quiet::ROWS, office::ROWS, choices::ROWS, data::ROWS];
