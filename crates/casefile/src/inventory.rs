//! The inventory: what personal information the office has, in everyday categories.

use domain::{Code, StatutoryCategory};
use rusqlite::{Connection, params};

use crate::columns::parse_code;
use crate::{CategoryId, Error, Write};

/// A category of personal information, under the office's own name for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its id in this file; [`CategoryId::NEW`] before it is stored.
    pub id: CategoryId,
    /// The everyday name.
    pub name: String,
    /// The statutory categories it belongs to. 1798.130(c).
    pub statutory: Vec<StatutoryCategory>,
    /// The data elements in it.
    pub elements: Vec<String>,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// What it is used for.
    pub purposes: Vec<String>,
    /// To whom it is disclosed for a business purpose.
    pub recipients: Vec<String>,
    /// To whom it is sold, or with whom it is shared.
    pub sold_to: Vec<String>,
    /// How long it is kept, in words.
    pub retention: String,
}

impl Category {
    /// The lists that are kept as plain texts, with the codes under which they are stored.
    fn lists(&self) -> [(&'static str, &Vec<String>); 5] {
        [
            ("element", &self.elements),
            ("source", &self.sources),
            ("purpose", &self.purposes),
            ("recipient", &self.recipients),
            ("sold-to", &self.sold_to),
        ]
    }
}

/// Replaces the whole inventory, in this order. Categories that have an id keep it.
///
/// # Errors
/// Those of the database.
pub fn replace_all(w: &Write<'_>, categories: &[Category]) -> Result<(), Error> {
    w.execute("DELETE FROM category_items", [])?;
    w.execute("DELETE FROM categories", [])?;
    // Ids that are kept go in first, so that a new category cannot take one of them.
    let (kept, new): (Vec<_>, Vec<_>) = categories
        .iter()
        .enumerate()
        .partition(|(_, category)| category.id != CategoryId::NEW);
    for (position, category) in kept.into_iter().chain(new) {
        insert(w, position, category)?;
    }
    Ok(())
}

fn insert(w: &Write<'_>, position: usize, category: &Category) -> Result<(), Error> {
    let id = Some(category.id).filter(|id| *id != CategoryId::NEW);
    w.execute(
        "INSERT INTO categories (id, position, name, retention) VALUES (?1, ?2, ?3, ?4)",
        params![id, position, category.name, category.retention],
    )?;
    let id = CategoryId(w.last_insert_rowid());
    let statutory: Vec<_> = category.statutory.iter().map(|one| one.code()).collect();
    insert_items(w, id, "statutory", &statutory)?;
    for (list, items) in category.lists() {
        insert_items(w, id, list, items)?;
    }
    Ok(())
}

fn insert_items(
    w: &Write<'_>,
    id: CategoryId,
    list: &str,
    items: &[impl AsRef<str>],
) -> Result<(), Error> {
    let mut statement = w.prepare_cached(
        "INSERT INTO category_items (category_id, list, position, text) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (position, item) in items.iter().enumerate() {
        statement.execute(params![id, list, position, item.as_ref()])?;
    }
    Ok(())
}

/// The inventory in its order.
///
/// # Errors
/// Those of the database.
pub fn load(conn: &Connection) -> Result<Vec<Category>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT id, name, retention FROM categories ORDER BY position")?;
    let mut rows = statement.query([])?;
    let mut categories = Vec::new();
    while let Some(row) = rows.next()? {
        let id = row.get("id")?;
        let list = |list| items(conn, id, list);
        let statutory = list("statutory")?;
        categories.push(Category {
            id,
            name: row.get("name")?,
            statutory: statutory
                .iter()
                .map(|code| parse_code(code))
                .collect::<Result<_, _>>()?,
            elements: list("element")?,
            sources: list("source")?,
            purposes: list("purpose")?,
            recipients: list("recipient")?,
            sold_to: list("sold-to")?,
            retention: row.get("retention")?,
        });
    }
    Ok(categories)
}

fn items(conn: &Connection, id: CategoryId, list: &str) -> Result<Vec<String>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT text FROM category_items WHERE category_id = ?1 AND list = ?2 ORDER BY position",
    )?;
    let rows = statement.query_map(params![id, list], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
