//! The commands, one file each: its arguments, and what it does.

pub(crate) mod attach;
pub(crate) mod backup;
pub(crate) mod check_point;
pub(crate) mod clock;
pub(crate) mod decide;
pub(crate) mod done;
pub(crate) mod evidence;
pub(crate) mod holidays;
pub(crate) mod import;
pub(crate) mod kept;
pub(crate) mod letter;
pub(crate) mod letters;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod new;
pub(crate) mod packs;
pub(crate) mod purge;
pub(crate) mod read;
pub(crate) mod restore;
pub(crate) mod salvage;
pub(crate) mod sample;
pub(crate) mod show;
pub(crate) mod template;
pub(crate) mod today;
pub(crate) mod told;
pub(crate) mod verify;
