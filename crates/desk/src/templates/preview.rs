//! A template as a letter while it is written, and what can be put into it.

use casefile::CaseFile;
use chrono::NaiveDate;
use letters::{Flaw, LetterFacts, PARTS, Template, VARIABLES};

use super::{
    FlawView, InsertView, TemplateDutyView, TemplatePreviewForm, TemplatePreviewView,
    VariablesForm, case, words,
};
use crate::DeskError;
use crate::letters::{PREVIEW_PIXELS_PER_POINT, duty_view, page_views};

/// The pages of what is being written, with everything that is wrong with it.
pub fn preview(
    file: &CaseFile,
    form: &TemplatePreviewForm,
    today: NaiveDate,
) -> Result<TemplatePreviewView, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    let facts = case::facts(file, form.case.as_deref(), kind, language, today)?;
    let template = Template {
        kind,
        language,
        version: 0,
        source: form.source.clone(),
    };
    let flaws = template.flaws_for(&facts);
    let wrong = flaws
        .iter()
        .filter(|flaw| !matches!(flaw, Flaw::BreaksDuty(_)));
    Ok(TemplatePreviewView {
        pages: pages(&template, &facts, &form.known)?,
        duties: duties(&template, &facts, &flaws),
        flaws: wrong.map(flaw_view).collect(),
    })
}

/// No pages where the template cannot be filled: the flaws say why.
fn pages(
    template: &Template,
    facts: &LetterFacts,
    known: &[String],
) -> Result<Vec<crate::letters::PageView>, DeskError> {
    let Ok(text) = template.compose(facts) else {
        return Ok(Vec::new());
    };
    let letter = letters::letter(&template.suited(facts), &text);
    let pictures = letters::pictures(&letter, PREVIEW_PIXELS_PER_POINT, known)?;
    Ok(page_views(pictures))
}

/// Every duty of such a letter, and whether the template breaks it; none while it cannot be filled.
fn duties(template: &Template, facts: &LetterFacts, flaws: &[Flaw]) -> Vec<TemplateDutyView> {
    let fills = |flaw: &Flaw| matches!(flaw, Flaw::BreaksDuty(_) | Flaw::NoSubject);
    if !flaws.iter().all(fills) {
        return Vec::new();
    }
    let all = letters::duties(&template.suited(facts), &letters::Text::default());
    all.into_iter()
        .map(|mut finding| {
            finding.met = !flaws.contains(&Flaw::BreaksDuty(finding.duty));
            TemplateDutyView {
                duty: duty_view(&finding),
                ours: letters::passage(template.kind, template.language, finding.duty),
            }
        })
        .collect()
}

fn flaw_view(flaw: &Flaw) -> FlawView {
    let (line, name) = match flaw {
        Flaw::Unreadable { line, .. } => (*line, None),
        Flaw::UnknownVariable { line, name } => (Some(*line), Some(name.clone())),
        Flaw::NoSubject => (Some(1), None),
        Flaw::BreaksDuty(_) => (None, None),
    };
    FlawView {
        line,
        text: words::flaw(flaw),
        name,
    }
}

/// Everything a template can name, with what it gives in this case.
pub fn variables(
    file: &CaseFile,
    form: &VariablesForm,
    today: NaiveDate,
) -> Result<Vec<InsertView>, DeskError> {
    let facts = case::facts(
        file,
        form.case.as_deref(),
        form.kind.0,
        form.language.0,
        today,
    )?;
    let variables = VARIABLES.iter().filter(|variable| variable.name != "end");
    Ok(variables
        .map(|variable| InsertView {
            about: variable.about.to_owned(),
            name: variable.name.to_owned(),
            insert: variable.insert.to_owned(),
            gives: letters::value(variable, &facts),
        })
        .collect())
}

/// Everything a template can include.
pub(super) fn parts() -> Vec<InsertView> {
    let part = |part: &letters::Part| InsertView {
        about: part.about.to_owned(),
        name: part.name.to_owned(),
        insert: format!("{{% include \"{}\" %}}", part.name),
        gives: String::new(),
    };
    PARTS.iter().map(part).collect()
}
