//! What the sample office holds about people: the inventory of a small software shop.

use domain::StatutoryCategory::{self, *};

use crate::codes::coded;
use crate::inventory::{CategoryForm, ContactForm};

/// The eight everyday categories of the shop.
pub(super) fn categories() -> Vec<CategoryForm> {
    vec![
        contact(),
        relationship(),
        transaction(),
        online(),
        audio_visual(),
        financial(),
        government_id(),
        compliance(),
    ]
}

/// How two of those who get information are reached; the others are to be entered.
pub(super) fn contacts() -> Vec<ContactForm> {
    let contact = |name: &str, email: &str, address: &[&str]| ContactForm {
        name: name.to_owned(),
        email: email.to_owned(),
        address: address.iter().map(|line| (*line).to_owned()).collect(),
        last_got: None,
    };
    vec![
        contact(
            "newsletter and help desk providers",
            "data-requests@pelican-mail.example.net",
            &[],
        ),
        contact(
            "postal services and couriers",
            "",
            &[
                "North Coast Couriers",
                "41 Depot Road",
                "Arcata, California 95521",
            ],
        ),
    ]
}

fn contact() -> CategoryForm {
    category(
        "Contact information",
        &[Identifiers, CustomerRecords],
        &[
            "name",
            "user name",
            "e-mail address",
            "phone number",
            "mailing address",
        ],
        &["you", "social networks"],
        &[
            "to send receipts and service messages",
            "to send the newsletter you signed up for",
            "customer service",
        ],
        &[
            "newsletter and help desk providers",
            "postal services and couriers",
            "government agencies where the law requires it",
        ],
        "while you are a customer or subscriber, then 12 months",
    )
}

fn relationship() -> CategoryForm {
    category(
        "Relationship information",
        &[
            CustomerRecords,
            ProtectedCharacteristics,
            Commercial,
            Inferences,
        ],
        &[
            "country and language",
            "marketing preferences",
            "posts in our user community",
            "age group where you told us",
        ],
        &[
            "you",
            "public posts on social networks",
            "conclusions from how you use our products",
        ],
        &[
            "to understand what customers need",
            "to fit messages to you",
            "training and quality control",
        ],
        &["newsletter provider", "lawyers, auditors and consultants"],
        "while you are a customer or subscriber, then 12 months",
    )
}

fn transaction() -> CategoryForm {
    category(
        "Transaction and interaction information",
        &[Identifiers, CustomerRecords, Commercial],
        &[
            "account and customer number",
            "orders and license keys",
            "support tickets",
            "downloads and in-app purchases",
        ],
        &["you", "the payment processor"],
        &[
            "to deliver what you bought",
            "customer service and fraud prevention",
            "bookkeeping and dispute resolution",
        ],
        &[
            "payment processor",
            "delivery companies",
            "lawyers, auditors and consultants",
        ],
        "orders and invoices seven years, for tax law; support tickets three years",
    )
}

fn online() -> CategoryForm {
    category(
        "Online and technical information",
        &[Identifiers, InternetActivity],
        &[
            "IP address",
            "server and application logs",
            "cookies",
            "kind of device and system",
        ],
        &["your devices", "security services"],
        &[
            "to run and secure our web site",
            "to find and repair errors",
            "to count visits",
        ],
        &[
            "hosting and network security providers",
            "fraud prevention services",
        ],
        "logs 90 days; cookies as your browser keeps them",
    )
}

fn audio_visual() -> CategoryForm {
    category(
        "Audio and visual information",
        &[Sensory],
        &[
            "voicemail",
            "recordings of support calls",
            "photos you send us",
        ],
        &["you", "the telephone system"],
        &["training and quality control", "customer service"],
        &["telephone provider", "lawyers, auditors and consultants"],
        "recordings 60 days; voicemail until it is dealt with",
    )
}

fn financial() -> CategoryForm {
    category(
        "Financial information",
        &[CustomerRecords, Commercial],
        &["kind of payment and its date; card numbers stay with the payment processor"],
        &["you", "the payment processor"],
        &["to process payments", "fraud prevention"],
        &["payment processor and banks"],
        "with the order, seven years",
    )
}

fn government_id() -> CategoryForm {
    category(
        "Government identification numbers",
        &[Identifiers, CustomerRecords, Sensitive],
        &["tax number of contest winners and contractors, where tax law asks for it"],
        &["you"],
        &["tax reporting"],
        &["tax authorities", "lawyers, auditors and consultants"],
        "seven years, for tax law",
    )
}

fn compliance() -> CategoryForm {
    category(
        "Compliance records",
        &[Identifiers, Commercial],
        &[
            "privacy requests and our answers",
            "consents and opt-outs",
            "export control checks",
            "complaints",
        ],
        &["you", "companies that help us with inquiries"],
        &["to follow the law and show that we do", "legal claims"],
        &[
            "courts and government agencies",
            "lawyers, auditors and consultants",
        ],
        "privacy requests 24 months after they are closed; claims until they are settled",
    )
}

fn category(
    name: &str,
    statutory: &[StatutoryCategory],
    elements: &[&str],
    sources: &[&str],
    purposes: &[&str],
    recipients: &[&str],
    retention: &str,
) -> CategoryForm {
    let list = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
    CategoryForm {
        name: name.to_owned(),
        statutory: coded(statutory),
        elements: list(elements),
        sources: list(sources),
        purposes: list(purposes),
        recipients: list(recipients),
        sold_to: Vec::new(),
        retention: retention.to_owned(),
    }
}
