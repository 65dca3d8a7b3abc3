//! Lists in JSON that are read as differences: one row a line.

/// A list in JSON, one row a line.
pub fn json_rows(rows: impl Iterator<Item = serde_json::Value>) -> String {
    let rows: Vec<String> = rows.map(|row| row.to_string()).collect();
    if rows.is_empty() { "[]\n".into() } else { format!("[\n{}\n]\n", rows.join(",\n")) }
}
