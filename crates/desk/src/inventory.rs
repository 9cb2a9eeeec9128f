//! What the office holds about people, in everyday names mapped to the statute's categories.
//!
//! The answer to a request to know categories is made from this list, so the two cannot disagree.

use casefile::history::{Action, Event};
use casefile::inventory::{self as rows, Category};
use casefile::{CaseFile, CategoryId};
use domain::StatutoryCategory;

use crate::codes::{Coded, coded, plain};
use crate::error::required;
use crate::{DeskError, words};

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

view! {
    /// The inventory page.
    pub struct InventoryView {
        /// The categories in the office's order.
        pub categories: Vec<CategoryForm>,
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
    let categories = file.read(rows::load)?.into_iter().map(form).collect();
    Ok(InventoryView {
        categories,
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
