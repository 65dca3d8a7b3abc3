//! Method lines: a line is refused with a reason, or its normal form is read alike and can be sent.
#![no_main]

use docwright::replay::urls_equal;
use docwright_codegen::http::template::parse;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let hosts = ["api.library.example".to_owned()];
    let versions = ["v1".to_owned()];
    let (template, faults) = parse(text, &hosts, &versions);
    for fault in &faults {
        assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
        assert!(fault.fix.as_ref().is_none_or(|(range, _)| text.get(range.clone()).is_some()), "{fault:?}");
    }
    let Some(template) = template else {
        assert!(!faults.is_empty());
        return;
    };
    let normal = template.path();
    let again = parse(&normal, &[], &[]).0.expect("a normal form is readable");
    assert_eq!(again.identity(), template.identity(), "{normal}");
    assert!(urls_equal(&normal, &again.sent()), "{normal} {}", again.sent());
    template.matches(&normal);
});
