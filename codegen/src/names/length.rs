//! How long names may be, and what tells those apart that are cut.

/// The longest identifier, in bytes. Prefixes and endings (`with_`, `.rs`, `.snap`) leave it below the 120 that every file
/// system and every listing takes well.
pub const LONGEST: usize = 110;

/// A name that fits: a longer one is cut, and what was cut stands in its mark.
pub fn bounded_name(name: String) -> String {
    bounded_to(LONGEST, name)
}

/// A name that fits into so many bytes.
fn bounded_to(longest: usize, name: String) -> String {
    if name.len() <= longest {
        return name;
    }
    let mark = mark(&name, 2);
    with_mark(longest, &name, &mark)
}

/// The name of a file that lies in a folder below others: folders and file together are hardly longer than [`LONGEST`].
pub fn bounded_below(folder: &str, file: String) -> String {
    bounded_to(LONGEST.saturating_sub(folder.len()).max(SHORTEST_FILE), file)
}

/// What is left for a file in a folder whose name is long: some words, and the mark that tells it apart.
const SHORTEST_FILE: usize = 40;

/// A name with a mark behind it, in the style of the name; the name gives way where both are longer than `longest`.
pub(super) fn with_mark(longest: usize, name: &str, mark: &str) -> String {
    let room = longest - mark.len() - 2;
    let head: String = name
        .chars()
        .scan(0, |length, c| {
            *length += c.len_utf8();
            (*length <= room).then_some(c)
        })
        .collect();
    let last = head.rsplit("::").next().unwrap_or(&head);
    if !last.contains(char::is_alphabetic) {
        // Digits alone may be a name in either style, and so may this.
        format!("{head}x{mark}")
    } else if last.contains(|c: char| c.is_ascii_uppercase()) && !last.contains('-') {
        format!("{}X{mark}", head.trim_end_matches('_'))
    } else {
        format!("{}_x{mark}", head.trim_end_matches('_'))
    }
}

/// A mark made of a text: 16 bits of FNV-1a, then 32, then 64 that are others in each round.
pub(super) fn mark(text: &str, round: u32) -> String {
    let short = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    match round {
        0 => format!("{:04x}", (short >> 16) ^ (short & 0xffff)),
        1 => format!("{short:08x}"),
        _ => {
            let salted = text.bytes().chain(round.to_le_bytes());
            let long =
                salted.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
            format!("{long:016x}")
        }
    }
}
