//! A review with keys: one snapshot after the other, each decision carried out at once, so that leaving at any point loses none.

use std::io::Write;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use docwright_codegen::diagnostic::terminal_text;

use super::session::{Press, Session};
use super::{Review, apply, show};
use crate::Failure;
use crate::options::is_coloured;
use crate::print::print_result;

const KEYS: &str = "a accept, r reject, s skip; A, R the whole group; d the page's diff, n next group, p previous group, q quit";

/// What somebody wants.
#[derive(Debug, PartialEq, Eq)]
enum Key {
    Press(Press),
    PageDiff,
    Quit,
}

/// Asks about each snapshot; how many are left.
pub fn run(review: &Review) -> Result<usize, Failure> {
    let mut session = Session::new(&review.groups, review.found.pending.len());
    let (mut accepted, mut rejected) = (0, 0);
    let mut shown = None;
    while let Some(current) = session.current() {
        if shown != Some(current) {
            present(review, &session, current)?;
            shown = Some(current);
        }
        let press = match ask()? {
            Key::Quit => break,
            Key::PageDiff => {
                print_result(&page_diff(review, current.0))?;
                continue;
            }
            Key::Press(press) => press,
        };
        let to_settle = session.press(press);
        let (Press::Settle { accept } | Press::SettleGroup { accept }) = press else { continue };
        for snapshot in to_settle {
            let settled = apply::settle(&review.root, &review.found.pending[snapshot], accept);
            session.settled(snapshot, settled.is_ok());
            match settled {
                Ok(()) if accept => accepted += 1,
                Ok(()) => rejected += 1,
                Err(error) => print_result(&format!("{}\n", terminal_text(&error.to_string())))?,
            }
        }
    }
    let left = session.left();
    print_result(&format!("\n{}", super::summary(accepted, rejected, left)))?;
    Ok(left)
}

/// Shows a snapshot with its group and what caused it.
fn present(review: &Review, session: &Session<'_>, (number, snapshot): (usize, usize)) -> Result<(), Failure> {
    let group = &review.groups[number];
    let open = session.open(number);
    let text = format!(
        "\n{}{}{}{}{KEYS}\n",
        show::heading(review, number, is_coloured()),
        show::diff(&review.found.pending[snapshot].diff, is_coloured()),
        show::pages(review, group, is_coloured()),
        show::members(review, &open),
    );
    print_result(&text)
}

/// The changes of all pages that caused a group.
fn page_diff(review: &Review, number: usize) -> String {
    let pages = &review.groups[number].pages;
    if pages.is_empty() {
        return "no page is known to have caused this\n".to_owned();
    }
    pages.iter().map(|page| show::diff(&review.page_diff(page), is_coloured())).collect()
}

/// Waits for a key that means something.
fn ask() -> Result<Key, Failure> {
    std::io::stdout().flush()?;
    let _raw = Raw::on()?;
    loop {
        if let Event::Key(key) = event::read()?
            && key.kind == KeyEventKind::Press
            && let Some(key) = meaning(key)
        {
            return Ok(key);
        }
    }
}

/// What a key means.
fn meaning(key: KeyEvent) -> Option<Key> {
    let KeyCode::Char(letter) = key.code else { return (key.code == KeyCode::Esc).then_some(Key::Quit) };
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return matches!(letter, 'c' | 'd').then_some(Key::Quit);
    }
    Some(match letter {
        'a' => Key::Press(Press::Settle { accept: true }),
        'r' => Key::Press(Press::Settle { accept: false }),
        'A' => Key::Press(Press::SettleGroup { accept: true }),
        'R' => Key::Press(Press::SettleGroup { accept: false }),
        's' => Key::Press(Press::Skip),
        'n' => Key::Press(Press::Next),
        'p' => Key::Press(Press::Previous),
        'd' => Key::PageDiff,
        'q' => Key::Quit,
        _ => return None,
    })
}

/// The terminal giving each key at once; as it was before when the value goes, also in a panic. It is held while a key is awaited
/// and at no other time, so that a signal between keys ends the tool and leaves a usable terminal.
struct Raw;

impl Raw {
    fn on() -> Result<Self, Failure> {
        enable_raw_mode()?;
        Ok(Self)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // Where it cannot be restored, there is no terminal any more.
        let _ = disable_raw_mode();
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::{Key, Press, meaning};

    #[test]
    fn keys() {
        let press = |letter, modifiers| meaning(KeyEvent::new(KeyCode::Char(letter), modifiers));
        assert_eq!(press('a', KeyModifiers::NONE), Some(Key::Press(Press::Settle { accept: true })));
        assert_eq!(press('R', KeyModifiers::SHIFT), Some(Key::Press(Press::SettleGroup { accept: false })));
        assert_eq!(press('c', KeyModifiers::CONTROL), Some(Key::Quit));
        assert_eq!(press('a', KeyModifiers::CONTROL), None);
        assert_eq!(press('x', KeyModifiers::NONE), None);
        assert_eq!(meaning(KeyEvent::from(KeyCode::Esc)), Some(Key::Quit));
        assert_eq!(meaning(KeyEvent::from(KeyCode::Enter)), None);
    }
}
