//! The words of each language for the ideas of [`super::concept`].

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
