//! What shows that an agent may speak: the papers attached to a letter.

use domain::Authority;

use super::people::Letter;
use super::reading::Attachment;
use super::sentence::fold;

/// A power of attorney or a signed permission, by the names of the attached files.
pub(super) fn from_files(attachments: &[Attachment]) -> Authority {
    let has = |words: &[&str]| {
        attachments.iter().any(|file| {
            let name = fold(&file.name).replace(['_', '-'], " ");
            words.iter().any(|word| format!(" {name} ").contains(word))
        })
    };
    if has(&[
        "power of attorney",
        " poa ",
        " poa.",
        "powerofattorney",
        "poder notarial",
        " poder ",
        "vorsorgevollmacht",
        "generalvollmacht",
        "procuration",
    ]) {
        Authority::PowerOfAttorney
    } else if has(&[
        "permission",
        "authori",
        "consent",
        "mandate",
        "signed",
        "designation",
        "agreement",
        "autoriza",
        "permiso",
        "firmad",
        "vollmacht",
        "einwilligung",
        "mandat",
        "autorisation",
        "letter of",
        "loa",
        "proof",
    ]) {
        Authority::SignedPermission
    } else {
        Authority::NoneShown
    }
}

/// The attached paper, named by the file or by the letter when only one document is attached.
pub(super) fn shown(letter: &Letter<'_>) -> Authority {
    let documents: Vec<Attachment> = letter
        .attachments
        .iter()
        .filter(|file| is_document(&file.name))
        .cloned()
        .collect();
    match from_files(&documents) {
        Authority::NoneShown if !documents.is_empty() => named_paper(letter),
        found => found,
    }
}

fn is_document(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [
        ".pdf", ".doc", ".docx", ".odt", ".tif", ".tiff", ".jpg", ".jpeg", ".png", ".heic", ".p7m",
        ".txt", ".rtf",
    ]
    .iter()
    .any(|end| lower.ends_with(end))
}

/// What a letter calls the paper that is attached to it.
fn named_paper(letter: &Letter<'_>) -> Authority {
    let folded = fold(&format!("{}\n{}", letter.subject, letter.text));
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if says(&["power of attorney", "poder notarial", "procuration"]) {
        Authority::PowerOfAttorney
    } else if says(&[
        "signed permission",
        "signed authori",
        "written permission",
        "authorization",
        "authorisation",
        "autorizacion",
        "permiso firmado",
        "vollmacht",
        "mandat",
        "permission",
        "letter of authority",
        "consent",
    ]) {
        Authority::SignedPermission
    } else {
        Authority::NoneShown
    }
}
