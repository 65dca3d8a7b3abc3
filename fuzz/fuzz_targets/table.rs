//! Tables, also those that strict readers drop: cells are what their places say.
#![no_main]

use docwright_codegen::markdown;
use docwright_codegen::markdown::page::Block;
use docwright_codegen::source::FileId;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|rows: &str| {
    for delimiter in ["|--|--|", "|--|", "|--|--|--|"] {
        let text = format!("| a | b |\n{delimiter}\n{rows}");
        let (page, findings) = markdown::read(FileId(0), &text);
        for block in &page.blocks {
            let Block::Table(table) = block else { continue };
            for cell in table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells)) {
                let place = cell.span.expect("a cell has its place");
                assert_eq!(text.get(place.start as usize..place.end as usize), Some(cell.raw.as_str()));
            }
        }
        for finding in findings {
            let places = finding.fix.iter().map(|fix| fix.span).chain([finding.span]);
            for place in places {
                assert!(text.get(place.start as usize..place.end as usize).is_some(), "{place:?}");
            }
        }
    }
});
