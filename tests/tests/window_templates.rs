//! A template in the real window: changed, looked at, published, and a letter that is made from it.

#![cfg(target_os = "linux")]

use std::time::Duration;

use flows::stage::{Stage, Theme};
use flows::typing;
use flows::wait_for;
use flows::window::{Window, keys};

const TEXT: &str = "Text of the template";
const LETTER: &str = "Text of the letter";
/// Marks the passage that says that the request was received.
const SELECT_PASSAGE: &str = "const field = document.querySelector('main textarea');
    const begin = field.value.indexOf('{{ begin.says_received }}');
    field.focus();
    field.setSelectionRange(begin, field.value.indexOf('{{ end }}', begin) + '{{ end }}'.length);
    return begin;";

const OWN_WORDS: &str = "The whole crew thanks you for writing.";

#[test]
fn a_letter_begins_with_the_words_the_office_published() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "templates", &[]);
    window.see("heading", "Privacy requests, from the first…");
    window.press("Open the sample office");
    window.read("Nothing here is real.");
    text_block(&window);
    find(&window);
    mistake(&window);
    pick(&window);
    publish(&window);
    letter(&window);
    window.finish();
}

/// A paragraph with a key.
fn text_block(window: &Window) {
    window.press("Templates");
    window.see("heading", "Templates");
    window.press("Text blocks");
    window.read("No text blocks yet");
    window.press("New text block");
    window.fill("Key", "hours");
    window.fill("Text", "We are here from Monday to Friday, 9 to 5.");
    window.press("Save the text block");
    window.read("Text block saved.");
    window.screen("text-blocks");
}

/// From the library, by searching, to the template beside its page.
fn find(window: &Window) {
    window.click("button", "Letters");
    window.screen("library");
    window.search("Search templates", "receipt");
    window.click("button", "Acknowledgement of receipt, English: ours");
    window.see("heading", "Acknowledgement of receipt");
    window.see("img", "Acknowledgement of receipt, page 1 of 1");
    window.read("nothing is wrong");
    window.screen("template");
}

/// A name that does not exist is marked with its line, and undo takes it out again.
fn mistake(window: &Window) {
    window.add(TEXT, "{{ consumer.nmae }}");
    window.read("is not a name that letters know");
    window.see("button", "Line 26");
    window.screen("template-wrong");
    undo(window, "nmae");
    window.read("nothing is wrong");
}

/// What is picked from the list of names stands where the cursor is, until it is undone.
fn pick(window: &Window) {
    window.click("combobox", "Insert a name or a part…");
    window.see("option", "The day the request came in…");
    window.screen("names");
    window.click("option", "The office's telephone number…");
    assert!(window.value(TEXT).ends_with("{{ office.phone }}"));
    undo(window, "{{ office.phone }}");
}

/// Takes back what was done last until these words are gone. Keys pressed from outside do not reach the
/// web view's own commands, so it is asked for the same command.
fn undo(window: &Window, words: &str) {
    let gone = wait_for(|| {
        window.run(
            "document.querySelector('main textarea').focus(); return document.execCommand('undo')",
        )?;
        match window.value(TEXT).contains(words) {
            true => Err(format!("“{words}” is still there")),
            false => Ok(()),
        }
    });
    gone.expect("undo takes it out");
}

/// A broken duty is refused without a reason, put right with our words, and then it is published.
fn publish(window: &Window) {
    window
        .run(SELECT_PASSAGE)
        .expect("ours says that it was received");
    window.keys(&[keys::DELETE]);
    window.read("one thing is wrong");
    window.read("11 CCR 7021(a)");
    window.screen("template-broken");
    window.press("Publish…");
    window.see("dialog", "Publish this template?");
    window.press("Publish");
    window.read("or write why it may stay away");
    window.screen("publish-refused");
    window.press("Cancel");
    window.press("Put our words in:…");
    window.read("nothing is wrong");
    let delays = typing::delays(window, TEXT, OWN_WORDS);
    println!("from a key to the page: {:?}", middle(delays));
    window.press("Compare");
    window.read("Compared with ours");
    window.read(OWN_WORDS);
    window.screen("template-compared");
    window.press("Publish…");
    window.press("Publish");
    window.read("Published. New letters of this kind are made from it.");
    window.read("version 1");
    window.screen("template-published");
}

/// The next letter begins with these words, and a text block is called up by its key.
fn letter(window: &Window) {
    window.press("Today…");
    window.press("Write letter for Tomás Aguirre-Bell…");
    window.see("heading", "Acknowledgement of receipt");
    window.read("your template 1");
    assert!(window.value(LETTER).contains(OWN_WORDS));
    let delays = typing::delays(window, LETTER, "\nSee you.");
    println!("in a letter: {:?}", middle(delays));
    window.add(LETTER, " /hours");
    window.read("Tab puts in /hours");
    window.keys(&[keys::TAB]);
    assert!(
        window
            .value(LETTER)
            .ends_with("See you. We are here from Monday to Friday, 9 to 5.")
    );
    window.read("Draft kept");
    window.screen("letter-from-template");
}

fn middle(mut delays: Vec<Duration>) -> Duration {
    delays.sort();
    delays[delays.len() / 2]
}
