//! Files dragged out of another window: kept with the case they are dropped on, or read as a request.

use flows::drag;
use flows::stage::{Stage, Theme};
use flows::window::Window;

use crate::story::{self, message};

#[test]
fn a_file_dropped_on_a_case_is_kept_with_it_and_an_e_mail_is_asked_about() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "drops", &[]);
    story::create_case_file(&stage, &window);
    let mail = message::save(&stage.documents());
    drag::drop_file(&stage, &mail, "Rightsdesk", || {
        window.read("Drop the e-mail to read it");
    });
    window.see("heading", "Read the request");
    window.press("Log case");
    window.see("heading", story::CONSUMER);

    let scan = stage.documents().join("Invoice LF-20431.txt");
    std::fs::write(&scan, "One licence, paid in June.").expect("the stage is ours");
    drag::drop_file(&stage, &scan, "Rightsdesk", || {
        window.read(&format!(
            "Drop the file to keep it with {}",
            story::case_number()
        ));
        window.screen("over-a-case");
    });
    window.read("Invoice LF-20431.txt");
    window.choose("What it is for", "Supporting document");
    window.click("radio", "The office");
    window.screen("dropped-file");
    window.press("Add the file");
    window.read("Added to the case.");

    drag::drop_file(&stage, &mail, "Rightsdesk", || {});
    window.see("dialog", "What is this e-mail?");
    window.screen("dropped-mail");
    window.press("Keep with this case");
    window.see("combobox", "What it is for");
    window.finish();
}
