//! The tolerant reader: on strict JSON it agrees with serde_json; on anything else its ranges lie in the text and its repair is
//! strict JSON.
#![no_main]

use docwright_codegen::json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (node, faults) = json::read(text);
    for fault in &faults {
        assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
        assert!(fault.fix.as_ref().is_none_or(|(range, _)| text.get(range.clone()).is_some()), "{fault:?}");
    }
    let printed = node.as_ref().map(json::to_strict);
    if let Ok(strict) = serde_json::from_str::<serde_json::Value>(text) {
        assert!(faults.iter().all(|fault| fault.kind == json::FaultKind::DuplicateKey), "{faults:?}");
        let tolerant: serde_json::Value = serde_json::from_str(&printed.expect("a value")).expect("strict JSON");
        assert_eq!(tolerant, strict);
    } else if let Some(repaired) = json::repair(text) {
        let again = json::read(&repaired).1;
        assert!(again.is_empty(), "{repaired}: {again:?}");
    }
});
