//! Whole flows against a real encrypted case file, without a window.
//!
//! Each test is a sentence about what the office can rely on.

mod a_case;
mod evidence;
mod hostile_text;
mod next_steps;
mod office;
mod refusals;
mod rules;
mod secrecy;
