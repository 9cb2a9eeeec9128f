//! Messages as Outlook keeps them, written by these tests property by property.

mod hostile;
mod same;
mod variants;
mod writer;
