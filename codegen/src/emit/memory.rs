//! What was rendered last, so that rendering again renders what is new.
//!
//! It remembers pure functions alone: a template filled with a view, and statements laid out. The whole input is the key, so that a
//! text is taken again only where the function would give the same.

use std::collections::HashMap;
use std::mem;
use std::sync::{Mutex, PoisonError};

/// Texts by what they were made of.
#[derive(Debug, Default)]
pub struct Memory {
    parts: Mutex<Parts>,
}

#[derive(Debug, Default)]
struct Parts {
    /// What the last run used.
    earlier: HashMap<Vec<u8>, String>,
    /// What this run has used.
    now: HashMap<Vec<u8>, String>,
}

impl Memory {
    /// The text that `make` gave for the same input, in this run or the last, else what it gives now.
    pub fn recall<E>(&self, input: Vec<u8>, make: impl FnOnce() -> Result<String, E>) -> Result<String, E> {
        if let Some(text) = self.known(&input) {
            return Ok(text);
        }
        // The lock is not held: texts are made on all threads.
        let text = make()?;
        self.parts().now.insert(input, text.clone());
        Ok(text)
    }

    /// A run is over: what it did not use is forgotten with the next.
    pub fn turn(&self) {
        let mut parts = self.parts();
        parts.earlier = mem::take(&mut parts.now);
    }

    fn known(&self, input: &[u8]) -> Option<String> {
        let mut parts = self.parts();
        if let Some((input, text)) = parts.earlier.remove_entry(input) {
            parts.now.insert(input, text);
        }
        parts.now.get(input).cloned()
    }

    fn parts(&self) -> std::sync::MutexGuard<'_, Parts> {
        // Whoever panicked in another thread left whole entries.
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::Memory;

    /// What is given for an input, and whether it had to be made.
    fn recall(memory: &Memory, input: &str) -> (String, bool) {
        let mut made = false;
        let make = || {
            made = true;
            Ok::<_, Infallible>(input.to_uppercase())
        };
        let Ok(text) = memory.recall(input.as_bytes().to_vec(), make);
        (text, made)
    }

    #[test]
    fn only_what_the_last_run_used_is_remembered() {
        let memory = Memory::default();
        let check = |input: &str, made: bool| assert_eq!(recall(&memory, input), (input.to_uppercase(), made), "{input}");
        check("one", true);
        check("one", false);
        check("two", true);
        memory.turn();
        check("one", false);
        check("three", true);
        memory.turn();
        check("one", false);
        check("three", false);
        check("two", true);
    }

    #[test]
    fn what_failed_is_made_again() {
        let memory = Memory::default();
        assert_eq!(memory.recall(vec![1], || Err("no")), Err("no"));
        assert_eq!(memory.recall(vec![1], || Ok::<_, &str>("yes".to_owned())), Ok("yes".to_owned()));
    }
}
