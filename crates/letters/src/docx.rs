//! The letter for a word processor: WordprocessingML with real styles, so that staff can go on
//! writing and a screen reader finds headings, lists and header cells.
//!
//! What is the same for every letter stands in the files of `docx/`; here are the parts that this
//! letter changes. Written by hand because no writer at hand can mark a header row, set the language
//! or the title. ECMA-376, transitional.

mod body;
mod head;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::html::escape;
use crate::measures::{Measures, twips};
use crate::{Error, Language, Letter, words};

/// The parts that no letter changes.
const FIXED: [(&str, &str); 5] = [
    (
        "[Content_Types].xml",
        include_str!("docx/content-types.xml"),
    ),
    ("_rels/.rels", include_str!("docx/package.rels")),
    (
        "word/_rels/document.xml.rels",
        include_str!("docx/document.rels"),
    ),
    ("word/numbering.xml", include_str!("docx/numbering.xml")),
    ("word/settings.xml", include_str!("docx/settings.xml")),
];

/// The letter as a DOCX file. The same letter gives the same bytes.
///
/// # Errors
///
/// [`Error::Message`] if memory cannot be written, which does not depend on the letter.
pub fn docx(letter: &Letter) -> Result<Vec<u8>, Error> {
    let page = Measures::of(letter.sender.paper);
    let styles = include_str!("docx/styles.xml")
        .replace("LANGUAGE", locale(letter.language))
        .replace("TEXTWIDTH", &twips(page.text_width()).to_string());
    let own = [
        ("docProps/core.xml", properties(letter)),
        ("word/styles.xml", styles),
        ("word/footer1.xml", footer(letter)),
        ("word/document.xml", body::document(letter)),
    ];
    let fixed = FIXED
        .into_iter()
        .map(|(name, part)| (name, part.to_owned()));
    package(fixed.chain(own))
}

fn package(parts: impl Iterator<Item = (&'static str, String)>) -> Result<Vec<u8>, Error> {
    // A fixed time, so that the bytes depend on the letter alone.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        file.start_file(name, options)
            .map_err(std::io::Error::from)?;
        file.write_all(part.as_bytes())?;
    }
    Ok(file.finish().map_err(std::io::Error::from)?.into_inner())
}

/// The language as word processors name it.
fn locale(language: Language) -> &'static str {
    match language {
        Language::En => "en-US",
        Language::Es => "es-US",
    }
}

fn properties(letter: &Letter) -> String {
    let made = format!("{}T12:00:00Z", letter.date);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:modified></cp:coreProperties>",
        title = escape(&letter.title()),
        author = escape(&letter.sender.name),
        language = locale(letter.language),
    )
}

/// Case number and code on the left, `Page x of y` on the right.
fn footer(letter: &Letter) -> String {
    let labels = words::labels(letter.language);
    let parts = [letter.case_number.as_str(), letter.footer_code.as_str()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let field = |code: &str| {
        format!("<w:fldSimple w:instr=\" {code} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:ftr {}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\
         {}<w:r><w:tab/></w:r>{}{}{}{}</w:p></w:ftr>",
        body::NAMESPACE,
        body::run(&parts.join(" · ")),
        body::run(&format!("{} ", labels.page)),
        field("PAGE"),
        body::run(&format!(" {} ", labels.of)),
        field("NUMPAGES"),
    )
}
