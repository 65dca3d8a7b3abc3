//! Tests of reading, printing and setting.
