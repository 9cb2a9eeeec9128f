//! How long the page takes to follow a key in the real window: in a letter and in a template, in the sample office.

#[cfg(target_os = "linux")]
fn main() -> Result<(), String> {
    use std::time::Duration;

    use flows::measure::{self, Measured};
    use flows::stage::{Stage, Theme};
    use flows::typing;
    use flows::window::Window;

    /// Slower would not feel as if the page followed.
    const LIMIT: Duration = Duration::from_millis(100);
    const WORDS: &str = "Thank you for having written to us today.";

    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "typing", &[]);
    let measured = |name: &str, label: &str| Measured {
        name: name.to_owned(),
        runs: typing::delays(&window, label, WORDS),
        limit: Some(LIMIT),
    };
    window.press("Open the sample office");
    window.press("Write letter for Tomás Aguirre-Bell…");
    window.drawn();
    let letter = measured("from a key to the page of a letter", "Text of the letter");
    window.press("Templates");
    window.click("button", "Acknowledgement of receipt, English…");
    window.drawn();
    let template = measured(
        "from a key to the page of a template",
        "Text of the template",
    );
    measure::report("typing", &[letter, template])
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("The window is driven on Linux only.");
}
