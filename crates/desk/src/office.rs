//! The office itself: who it is, where, and whether it sells or shares.

use casefile::office::{self as rows, Office};
use casefile::{CaseFile, history::Action, history::Event};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::Paper;

use crate::error::{Refusal, required};
use crate::{Coded, DeskError, typed};

/// Where the office is if it has not said so.
const DEFAULT_TIME_ZONE: Tz = Tz::America__Los_Angeles;

form! {
    /// The office's details, as shown and as saved.
    pub struct OfficeForm {
        /// Its name, as letters show it.
        pub name: String,
        /// Its postal address, line by line.
        pub address: Vec<String>,
        /// Where consumers write.
        pub email: String,
        /// Its telephone number.
        pub phone: String,
        /// Its web site.
        pub website: String,
        /// Its time zone, such as `America/Los_Angeles`; it decides on which day a request arrived.
        pub time_zone: String,
        /// Whether it sells or shares personal information.
        pub sells_or_shares: bool,
        /// A line under the name in the letterhead.
        pub letterhead: String,
        /// What letters are printed on.
        pub paper: Coded<Paper>,
    }
}

view! {
    /// The settings page of the office.
    pub struct OfficeView {
        /// What is saved.
        pub office: OfficeForm,
        /// The time zones one can choose from.
        pub time_zones: Vec<String>,
    }
}

impl OfficeForm {
    /// An office of which only the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            address: Vec::new(),
            email: String::new(),
            phone: String::new(),
            website: String::new(),
            time_zone: DEFAULT_TIME_ZONE.name().to_owned(),
            sells_or_shares: false,
            letterhead: String::new(),
            paper: Coded(Paper::UsLetter),
        }
    }

    /// Whether letters can be written in its name.
    pub fn is_complete(&self) -> bool {
        !self.name.is_empty() && !self.address.is_empty() && !self.email.is_empty()
    }
}

/// The office of an open file.
pub fn load(file: &CaseFile) -> Result<OfficeForm, DeskError> {
    let office = file.read(rows::load)?;
    let Office {
        name,
        address,
        email,
        phone,
        website,
        time_zone,
        sells_or_shares,
        letterhead,
        paper,
    } = office;
    Ok(OfficeForm {
        name,
        address,
        email,
        phone,
        website,
        time_zone,
        sells_or_shares,
        letterhead,
        paper: Coded(paper),
    })
}

/// The office with what can be chosen.
pub fn view(file: &CaseFile) -> Result<OfficeView, DeskError> {
    let time_zones = chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name().to_owned())
        .filter(|name| name.contains('/') && !name.starts_with("Etc/"))
        .collect();
    Ok(OfficeView {
        office: load(file)?,
        time_zones,
    })
}

/// Saves the office's details.
pub fn save(file: &mut CaseFile, form: OfficeForm) -> Result<OfficeForm, DeskError> {
    required("name", &form.name)?;
    form.time_zone
        .parse::<Tz>()
        .map_err(|_| Refusal::UnknownTimeZone)?;
    typed::short("name", Some(&form.name))?;
    typed::address("email", Some(&form.email))?;
    let trim = |text: String| typed::line(&text);
    let office = Office {
        name: trim(form.name),
        address: form
            .address
            .into_iter()
            .map(trim)
            .filter(|line| !line.is_empty())
            .collect(),
        email: trim(form.email),
        phone: trim(form.phone),
        website: trim(form.website),
        time_zone: trim(form.time_zone),
        sells_or_shares: form.sells_or_shares,
        letterhead: form.letterhead.trim().to_owned(),
        paper: form.paper.0,
    };
    file.write(|w| {
        rows::save(w, &office)?;
        w.record(Event::of_file(Action::OfficeChanged))
    })?;
    load(file)
}

/// The civil date in the office's time zone at `now`.
pub fn today(file: &CaseFile, now: DateTime<Utc>) -> Result<NaiveDate, DeskError> {
    Ok(now.with_timezone(&time_zone(file)?).date_naive())
}

/// The office's time zone.
pub fn time_zone(file: &CaseFile) -> Result<Tz, DeskError> {
    Ok(load(file)?.time_zone.parse().unwrap_or(DEFAULT_TIME_ZONE))
}
