//! The same with keys, in a real terminal.

use std::fs;

use super::{Kitchen, PRINTED, RENAMED, RETYPED, snapshot};
use crate::support::terminal::Terminal;

#[test]
fn keys_settle_exactly_what_they_are_pressed_for() {
    let kitchen = Kitchen::new();
    let mut terminal = Terminal::start(&mut kitchen.command(&[]));
    let shown = terminal.wait_for("q quit");
    assert!(shown.contains("group 1: page changed, 40 snapshots") && shown.contains("caused by v1/api/dish-00.md"), "{shown}");
    // The first is accepted, the second rejected, the third left; the fourth changes meanwhile.
    terminal.press("a");
    terminal.wait_for("dish-01.get.snap.new");
    terminal.press("r");
    terminal.wait_for("dish-02.get.snap.new");
    terminal.press("s");
    terminal.wait_for("dish-03.get.snap.new");
    let new = kitchen.path(&format!("{}.new", snapshot(3)));
    let text = fs::read_to_string(&new).expect("it waits");
    fs::write(&new, text.clone() + "later\n").expect("it can be written");
    terminal.press("a");
    terminal.wait_for("written anew meanwhile");
    fs::write(&new, text).expect("it can be written");
    terminal.press("x");
    terminal.press("d");
    terminal.wait_for("dish-39.md");
    terminal.press("n");
    terminal.wait_for("group 2: page changed");
    terminal.press("R");
    terminal.wait_for("group 3: runtime changed");
    terminal.press("p");
    terminal.wait_for("group 1: page changed");
    terminal.press("A");
    terminal.wait_for("group 3: runtime changed");
    terminal.press("q");
    let (code, shown) = terminal.end();
    assert_eq!(code, 1, "{shown}");
    assert!(shown.contains("37 accepted, 26 rejected, 17 left"), "{shown}");
    let is_left = |number| matches!(number, 2 | 3) || number >= RENAMED + RETYPED;
    kitchen.check(is_left, |number| number != 1 && number < RENAMED);

    // What is left goes with two keys, and then nothing is.
    let mut terminal = Terminal::start(&mut kitchen.command(&[]));
    terminal.wait_for("group 1: page changed, 2 snapshots");
    terminal.press("A");
    terminal.wait_for(&format!("group 2: runtime changed, {PRINTED} snapshots"));
    terminal.press("A");
    assert_eq!(terminal.end().0, 0);
    kitchen.check(|_| false, |number| number != 1 && !(RENAMED..RENAMED + RETYPED).contains(&number));
}

#[test]
fn interrupting_loses_nothing() {
    let kitchen = Kitchen::new();
    for (number, interrupt) in ["\u{3}", "\u{1b}", "\u{4}"].into_iter().enumerate() {
        let mut terminal = Terminal::start(&mut kitchen.command(&[]));
        terminal.wait_for(&format!("dish-{number:02}.get.snap.new"));
        terminal.press("a");
        terminal.wait_for(&format!("dish-{:02}.get.snap.new", number + 1));
        terminal.press(interrupt);
        let (code, shown) = terminal.end();
        assert_eq!(code, 1, "{shown}");
        assert!(shown.contains("1 accepted, 0 rejected"), "{shown}");
        kitchen.check(|left| left > number, |_| true);
    }
}

#[test]
fn a_process_that_is_ended_at_once_loses_nothing() {
    let kitchen = Kitchen::new();
    let mut terminal = Terminal::start(&mut kitchen.command(&[]));
    terminal.wait_for("q quit");
    terminal.press("A");
    terminal.child().kill().expect("it runs");
    terminal.child().wait().expect("it ends");
    drop(terminal);
    // However far it came, each new text is either waiting or accepted, and the next run goes on from there.
    let is_left = |number| kitchen.path(&format!("{}.new", snapshot(number))).exists();
    let accepted = |number| fs::read_to_string(kitchen.path(&snapshot(number))).expect("it is there").contains("flavour");
    assert!((0..RENAMED).all(|number| is_left(number) != accepted(number)));
    kitchen.review(&["--accept-all"]).expect(&[0]);
    kitchen.check(|_| false, |_| true);
}
