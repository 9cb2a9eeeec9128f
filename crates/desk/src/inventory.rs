//! What the office holds about people, in everyday names mapped to the statute's categories.
//!
//! The answer to a request to know categories is made from this list, so the two cannot disagree.

use casefile::contacts::{self, Contact};
use casefile::history::{Action, Event};
use casefile::inventory::{self as rows, Category};
use casefile::{CaseFile, CategoryId, Write};
use chrono::NaiveDate;
use domain::StatutoryCategory;
use serde_json::json;

use crate::codes::{Coded, coded, plain};
use crate::error::{Refusal, required};
use crate::{DeskError, typed, words};

form! {
    /// One everyday category, as shown and as saved.
    pub struct CategoryForm {
        /// Its everyday name.
        pub name: String,
        /// The statutory categories it belongs to; an answer must use their names. 1798.130(c).
        pub statutory: Vec<Coded<StatutoryCategory>>,
        /// What is held.
        pub elements: Vec<String>,
        /// Where it comes from.
        pub sources: Vec<String>,
        /// Why it is collected and used.
        pub purposes: Vec<String>,
        /// The kinds of people it is disclosed to for a business purpose.
        pub recipients: Vec<String>,
        /// The kinds of people it is sold to or shared with; empty means none.
        pub sold_to: Vec<String>,
        /// How long it is kept.
        pub retention: String,
    }
}

form! {
    /// How somebody is reached to whom information goes, and until when they got any.
    pub struct ContactForm {
        /// Who, as the categories name them.
        pub name: String,
        /// Their e-mail address.
        pub email: String,
        /// The lines of their postal address.
        pub address: Vec<String>,
        /// The last day on which they got any; `None` while they still do, or if nobody knows.
        pub last_got: Option<NaiveDate>,
    }
}

view! {
    /// Somebody to whom information goes.
    pub struct ContactView {
        /// Who, as the categories name them.
        pub name: String,
        /// Their e-mail address.
        pub email: String,
        /// The lines of their postal address.
        pub address: Vec<String>,
        /// Whether information is sold to them or shared with them. Of an opt-out only those of them are
        /// told who got some after it was asked for. 7026(f)(2).
        pub third_party: bool,
        /// The last day on which they got any; `None` while they still do, or if nobody knows.
        pub last_got: Option<NaiveDate>,
        /// The same in words; empty for those of whom it does not matter.
        pub got_words: String,
    }
}

view! {
    /// The inventory page.
    pub struct InventoryView {
        /// The categories in the office's order.
        pub categories: Vec<CategoryForm>,
        /// Everybody to whom information goes, with how they are reached.
        pub contacts: Vec<ContactView>,
        /// The statutory categories to choose from.
        pub statutory: Vec<StatutoryChoice>,
    }
}

view! {
    /// A statutory category to choose.
    pub struct StatutoryChoice {
        /// Its code.
        pub code: Coded<StatutoryCategory>,
        /// Its letter in the statute and its name.
        pub label: String,
    }
}

/// The inventory of an open file.
pub fn view(file: &CaseFile) -> Result<InventoryView, DeskError> {
    let (categories, contacts) = file.read(|conn| {
        let categories = rows::load(conn)?;
        let contacts = names(&categories).into_iter();
        let contacts: Vec<Contact> = contacts
            .map(|name| contacts::of(conn, name))
            .collect::<Result<_, _>>()?;
        Ok((categories, contacts))
    })?;
    Ok(InventoryView {
        contacts: contacts
            .into_iter()
            .map(|contact| contact_view(contact, &categories))
            .collect(),
        categories: categories.into_iter().map(form).collect(),
        statutory: words::statutory_choices(),
    })
}

/// Replaces the whole inventory.
pub fn save(
    file: &mut CaseFile,
    categories: Vec<CategoryForm>,
) -> Result<InventoryView, DeskError> {
    for category in &categories {
        required("name", &category.name)?;
    }
    let categories: Vec<Category> = categories.into_iter().map(row).collect();
    file.write(|w| {
        rows::replace_all(w, &categories)?;
        w.record(Event::of_file(Action::InventoryChanged))
    })?;
    view(file)
}

/// Keeps how somebody is reached to whom information goes, and until when they got any.
pub fn save_contact(
    file: &mut CaseFile,
    form: ContactForm,
    today: NaiveDate,
) -> Result<InventoryView, DeskError> {
    required("name", &form.name)?;
    let email = form.email.trim();
    typed::address("email", Some(email))?;
    if form.last_got.is_some_and(|day| day > today) {
        return Err(Refusal::InTheFuture { field: "last_got" }.into());
    }
    let lines = form.address.iter().map(|line| line.trim().to_owned());
    let contact = Contact {
        name: form.name.trim().to_owned(),
        email: email.to_owned(),
        address: lines.filter(|line| !line.is_empty()).collect(),
        last_got: form.last_got,
    };
    file.write(|w| keep_contact(w, &contact))?;
    view(file)
}

/// Keeps how somebody is reached.
pub(crate) fn keep_contact(w: &Write<'_>, contact: &Contact) -> Result<(), casefile::Error> {
    contacts::set(w, contact)?;
    w.record(Event::of_file(Action::InventoryChanged).with(json!({ "contact": contact.name })))
}

/// Everybody to whom information goes, once each, in the order of the categories.
fn names(categories: &[Category]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for category in categories {
        for name in category.recipients.iter().chain(&category.sold_to) {
            let name = name.trim();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

fn contact_view(contact: Contact, categories: &[Category]) -> ContactView {
    let mut sold_to = categories.iter().flat_map(|category| &category.sold_to);
    let third_party = sold_to.any(|name| name.trim() == contact.name);
    ContactView {
        got_words: match contact.last_got {
            _ if !third_party => String::new(),
            None => "still gets information".to_owned(),
            Some(day) => format!("got information until {}", words::date(day)),
        },
        name: contact.name,
        email: contact.email,
        address: contact.address,
        third_party,
        last_got: contact.last_got,
    }
}

fn form(category: Category) -> CategoryForm {
    CategoryForm {
        name: category.name,
        statutory: coded(&category.statutory),
        elements: category.elements,
        sources: category.sources,
        purposes: category.purposes,
        recipients: category.recipients,
        sold_to: category.sold_to,
        retention: category.retention,
    }
}

fn row(form: CategoryForm) -> Category {
    Category {
        id: CategoryId::NEW,
        name: form.name.trim().to_owned(),
        statutory: plain(&form.statutory),
        elements: form.elements,
        sources: form.sources,
        purposes: form.purposes,
        recipients: form.recipients,
        sold_to: form.sold_to,
        retention: form.retention,
    }
}
