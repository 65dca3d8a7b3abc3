//! A hash index over names: finds an entry by its text without allocating, with or without regard to case.

#![expect(clippy::cast_possible_truncation, reason = "a reference has far fewer names than 2^32, and a hash may lose bits")]

/// Where no entry stands.
const EMPTY: u32 = u32::MAX;

/// Open addressing over the positions of a list of names. The list itself stays with its owner.
#[derive(Debug)]
pub(crate) struct NameTable {
    buckets: Box<[u32]>,
}

impl NameTable {
    /// Indexes `names` by their position.
    pub(crate) fn new<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> Self {
        let size = (names.len() * 2).next_power_of_two().max(2);
        let mut buckets = vec![EMPTY; size].into_boxed_slice();
        for (position, name) in names.enumerate() {
            let mut bucket = hash(name) as usize & (size - 1);
            while buckets[bucket] != EMPTY {
                bucket = (bucket + 1) & (size - 1);
            }
            buckets[bucket] = position as u32;
        }
        Self { buckets }
    }

    /// The position of the first name of hash `hash` that `is_it` accepts.
    pub(crate) fn find(&self, hash: u64, is_it: impl Fn(usize) -> bool) -> Option<u32> {
        let mask = self.buckets.len() - 1;
        let mut bucket = hash as usize & mask;
        loop {
            match self.buckets[bucket] {
                EMPTY => return None,
                position if is_it(position as usize) => return Some(position),
                _ => bucket = (bucket + 1) & mask,
            }
        }
    }
}

/// A hash that is the same for names that differ in ASCII case only.
pub(crate) fn hash(name: &str) -> u64 {
    const FOLD: u64 = 0x2020_2020_2020_2020;
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut state = name.len() as u64;
    let (words, rest) = name.as_bytes().as_chunks::<8>();
    for word in words {
        state = mix(state ^ (u64::from_le_bytes(*word) | FOLD), MIX);
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(state ^ (u64::from_le_bytes(last) | FOLD), MIX)
}

fn mix(value: u64, by: u64) -> u64 {
    let wide = u128::from(value) * u128::from(by);
    wide as u64 ^ (wide >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_whatever_their_case() {
        let names = ["id", "displayName", "aVeryLongPropertyNameIndeed", ""];
        let table = NameTable::new(names.into_iter());
        let find = |wanted: &str| table.find(hash(wanted), |position| names[position].eq_ignore_ascii_case(wanted));
        assert_eq!(find("ID"), Some(0));
        assert_eq!(find("displayname"), Some(1));
        assert_eq!(find("aVeryLongPropertyNameIndeed"), Some(2));
        assert_eq!(find(""), Some(3));
        assert_eq!(find("other"), None);
    }
}
