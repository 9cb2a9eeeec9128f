//! The office and its inventory come back as they were stored.

use casefile::CategoryId;
use casefile::inventory::{self, Category};
use casefile::office::{self, Office};
use domain::StatutoryCategory;

use crate::support::{place, texts, write};

#[test]
fn the_office() {
    let place = place();
    let mut file = place.open();
    assert_eq!(file.read(office::load), Ok(Office::default()));
    let lanternfish = Office {
        name: "Lanternfish Software".to_owned(),
        address: texts(["12 Pier Road", "Half Moon Bay, CA 94019"]),
        email: "privacy@lanternfish.example".to_owned(),
        phone: "+1 650 555 0100".to_owned(),
        website: "https://lanternfish.example".to_owned(),
        time_zone: "America/Los_Angeles".to_owned(),
        sells_or_shares: true,
        letterhead: "Software for small harbours".to_owned(),
        paper: domain::Paper::A4,
    };
    write(&mut file, |w| office::save(w, &lanternfish)).expect("a change");
    drop(file);
    assert_eq!(place.open().read(office::load), Ok(lanternfish));
}

#[test]
fn the_inventory_keeps_its_order_and_its_ids() {
    let place = place();
    let mut file = place.open();
    let contact = Category {
        id: CategoryId::NEW,
        name: "Contact".to_owned(),
        statutory: vec![
            StatutoryCategory::CustomerRecords,
            StatutoryCategory::Identifiers,
        ],
        elements: texts(["Name", "E-mail address"]),
        sources: texts(["The consumer"]),
        purposes: texts(["Answering", "Newsletter"]),
        recipients: texts(["Newsletter tool"]),
        sold_to: Vec::new(),
        retention: "Three years after the last contact".to_owned(),
    };
    let orders = Category {
        name: "Orders".to_owned(),
        sold_to: texts(["Nobody"]),
        ..contact.clone()
    };
    write(&mut file, |w| {
        inventory::replace_all(w, &[contact.clone(), orders.clone()])
    })
    .expect("a change");
    let mut stored = file.read(inventory::load).expect("an inventory");
    assert_eq!(
        stored[0],
        Category {
            id: CategoryId(1),
            ..contact.clone()
        }
    );
    assert_eq!(
        stored[1],
        Category {
            id: CategoryId(2),
            ..orders
        }
    );
    // The first goes, a new one comes before the second.
    stored.remove(0);
    stored.insert(0, contact);
    write(&mut file, |w| inventory::replace_all(w, &stored)).expect("a change");
    let again = file.read(inventory::load).expect("an inventory");
    assert_eq!(again[1], stored[1]);
    assert_eq!(again[0].name, "Contact");
    assert_ne!(again[0].id, again[1].id);
}
