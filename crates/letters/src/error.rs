//! What can fail on the way from facts to a file.

/// Why a letter could not be written or made into a file. No variant holds personal data.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The template of this kind and language could not be filled.
    #[error("the template could not be filled: {0}")]
    Template(#[from] minijinja::Error),
    /// The office's template uses something that templates do not have, or is too long.
    #[error("the template is beyond what a template may do")]
    TemplateBeyond {
        /// The line, if it is known.
        line: Option<usize>,
        /// What it uses.
        fault: crate::Fault,
    },
    /// The page could not be typeset.
    #[error("the letter could not be typeset: {0}")]
    Typesetting(String),
    /// The typeset page could not be written as a PDF or as an image.
    ///
    /// Without the reason the exporter gives, because that quotes the text.
    #[error("the page could not be exported")]
    Export,
    /// The e-mail file needs an address of the office to come from.
    #[error("the office has no usable e-mail address")]
    SenderAddress,
    /// The e-mail file could not be written.
    #[error("the e-mail file could not be written: {0}")]
    Message(#[from] std::io::Error),
}
