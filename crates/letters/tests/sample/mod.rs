//! The invented cases of the library; a test changes only what matters to it.

#![allow(
    unused_imports,
    reason = "each test file uses its own part of the samples"
)]

pub(crate) use letters::example::{LONG, Variant, agent, consumer, day, facts, right};
