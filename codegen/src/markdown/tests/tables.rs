//! Tables as they are written.

use super::check;

#[test]
fn plain() {
    check(
        "| Name | Type |\n|:-----|-----:|\n| **id** | [book](b.md) collection |\n| `a` |\n||x|\n\nEnd\n",
        &["table Name | Type // id *id* | book collection <book: b.md> // a `a` //  | x", "p End"],
        &[],
    );
    check("a | b\n--|--\nc | d\n", &["table a | b // c | d"], &[]);
    check("Lead\n| a | b |\n|--|--|\n| c | d<br>e |\n", &["p Lead", "table a | b // c | d\\ne"], &[]);
    check("| a |\n|--|\n|**Part**|\n", &["table a // Part *Part*"], &[]);
}

/// Numbers that are set high stay apart from the word before them.
#[test]
fn raised_numbers() {
    check("|a|\n|-|\n|size<sup>10</sup>|\n|m<SUP>2</SUP>3|\n|n<sup>th</sup> 4|\n", &["table a // size¹⁰ // m²3 // nth 4"], &[]);
    check("<table>\n<tr><th>a</th></tr>\n<tr><td>size<sup>1</sup></td></tr>\n</table>\n", &["table a // size¹"], &[]);
    check("m<sup>2</sup>\n", &["p m²"], &[]);
}

#[test]
fn tags_in_cells() {
    let check = |cell: &str, expected: &str| {
        super::check(&format!("|a|\n|-|\n|{cell}|\n"), &[&format!("table a // {expected}")], &[]);
    };
    check("<ul><li>one</li><li>two</li></ul>", "one\\ntwo");
    check("<p>one</p> <div>two</div>", "one\\ntwo");
    check("<a href='b.md'>book</a> <b>x</b>", "book x <book: b.md> *x*");
    // What marks up a part of a word parts nothing.
    check("o<i>n</i><span>e</span> <link>two", "one two");
}

#[test]
fn more_cells_than_columns() {
    check("|a|b|\n|-|-|\n| `x|y` \\| z | w |\n", &["table a | b // x|y | z `x|y` | w"], &["table-row-surplus"]);
    check("|a|b|\n|-|-|\n| c | [d](e.md) | - f |\n", &["table a | b // c | d | - f <d: e.md>"], &["table-row-surplus"]);
    check("|a|b|\n|-|-|\n| `x\\|y` | w |\n", &["table a | b // x|y `x|y` | w"], &[]);
    check(
        "|a|b|\n|-|-|\n| - | [x][] | `q|` |\n\n[x]: x.md\n",
        &["table a | b // - | x | q| <x: x.md> `q|`"],
        &["table-row-surplus"],
    );
}

#[test]
fn delimiter_row_of_another_width() {
    check("|a|b|\n|-|-|-|\n| - | d |\n| e | f | g |\n", &["table a | b // - | d // e | f | g"], &["table-delimiter"]);
    check("Lead\n|a|b|c|\n|-|-|\n| d | **e** | f |\n", &["p Lead", "table a | b | c // d | e *e* | f"], &["table-delimiter"]);
}

#[test]
fn rows_over_several_lines() {
    check("|a|b|\n|-|-|\n|c|d\nand more|\n|e|f|\n", &["table a | b // c | d and more // e | f"], &["table-row-wrapped"]);
    check("|a|b|\n|-|-|\n|c|d,\ne,\nf|\n", &["table a | b // c | d, e, f"], &["table-row-wrapped"]);
    // Two whole rows that lack a bar each are two rows, as every renderer shows them.
    check("|a|b|\n|-|-|\n|c|d\ne|f|\n", &["table a | b // c | d // e | f"], &[]);
    check("|a|b|\n|-|-|\n|c|d|\nNote\n", &["table a | b // c | d // Note"], &[]);
}

#[test]
fn two_rows_on_one_line() {
    check("|a|b|\n|-|-|\n|c|d||e|f|\n", &["table a | b // c | d // e | f"], &["table-rows-joined"]);
    check(
        "|a|b|\n|-|-|\n|c|d||e|f| |g|h|\n",
        &["table a | b // c | d // e | f // g | h"],
        &["table-rows-joined", "table-rows-joined"],
    );
    // A row with an empty cell is one row, and so is one with cells too many.
    check("|a|b|\n|-|-|\n|c|d|e|f|g|\n", &["table a | b // c | d|e|f|g"], &["table-row-surplus"]);
    check("|a|b|\n|-|-|\n||d|\n|c||\n", &["table a | b //  | d // c | "], &[]);
    check("|a|b|\n|-|-|\n|c|`x||y|z|`|\n", &["table a | b // c | x||y|z| `x||y|z|`"], &["table-row-surplus"]);
}

#[test]
fn a_comment_between_rows() {
    check(
        "|a|b|\n|-|-|\n|c|d|\n<!-- new -->\n|e|f|\n",
        &["table a | b // c | d // e | f", "comment \"new\""],
        &["table-comment"],
    );
    check("|a|b|\n|-|-|\n|c|d|\n\n<!-- x -->\n|e|f|\n", &["table a | b // c | d // e | f", "comment \"x\""], &["table-comment"]);
    // Another number of cells is no row of it.
    check("|a|b|\n|-|-|\n|c|d|\n<!-- x -->\n|e|\n", &["table a | b // c | d", "comment \"x\"", "p |e|"], &[]);
}

#[test]
fn a_comment_behind_a_row() {
    let table = "|a|b|\n|-|-|\n|c|d|";
    check(&format!("{table} <!-- ok -->\n|e|f|\n"), &["table a | b // c | d // e | f", "comment \"ok\""], &[]);
    // What a comment cuts off belongs to the table, whatever its rows have inside and behind them.
    check(
        "|a|b|\n|-|-|\n|c|d <!-- in --> |\n<!-- below -->\n|e|f| <!-- behind -->\n",
        &["table a | b // c | d // e | f", "comment \"in\"", "comment \"below\"", "comment \"behind\""],
        &["table-comment"],
    );
    // In the place of a cell it is one, and text behind a row is a cell too many.
    check("|a|b|\n|-|-|\n|c|<!-- d -->\n", &["table a | b // c | ", "comment \"d\""], &[]);
    check(&format!("{table} <!-- ok --> e\n"), &["table a | b // c | d| e", "comment \"ok\""], &["table-row-surplus"]);
}

#[test]
fn a_blank_line_between_rows() {
    let table = "|a|b|\n|-|-|\n|c|d|\n";
    check(
        &format!("{table}\n|e|f|\n|g|h|\n\nEnd\n"),
        &["table a | b // c | d // e | f // g | h", "p End"],
        &["table-rows-apart"],
    );
    check(
        &format!("{table}\n|e|f|\n\n|g|h|\n").replace('\n', "\r\n"),
        &["table a | b // c | d // e | f // g | h"],
        &["table-rows-apart", "table-rows-apart"],
    );
    // A table of its own, text, and a row of another table are none of its rows.
    check(&format!("{table}\n|e|f|\n|-|-|\n|g|h|\n"), &["table a | b // c | d", "table e | f // g | h"], &[]);
    check(&format!("{table}\nEither e|f or g.\n"), &["table a | b // c | d", "p Either e|f or g."], &[]);
    check(&format!("{table}\n|e|f|g|\n"), &["table a | b // c | d", "p |e|f|g|"], &[]);
    check(&format!("{table}\nText\n\n|e|f|\n"), &["table a | b // c | d", "p Text", "p |e|f|"], &[]);
}

#[test]
fn tables_in_html() {
    check(
        "Lead\n\n<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td><code>c</code></td><td>d &amp; <a href=\"e.md\">e</a></td></tr>\n</table>\n\nEnd\n",
        &["p Lead", "table a | b // c `c` | d & e <e: e.md>", "p End"],
        &[],
    );
    // A blank line ends the block of HTML, and an indented line is no code.
    check(
        "<table>\n\n  <tr><td>a</td></tr>\n\n    <tr><td><b>c</b><ul><li>d</li><li>e</li></ul></td></tr>\n\n</table>\nEnd\n\n## Next\n",
        &["table a // c\\nd\\ne *c*", "p End", "h2 Next"],
        &[],
    );
    check("<p>x</p>\n<table><tr><td>a</td></tr></table>\n<p>y</p>\n", &["p x", "table a", "p y"], &[]);
    check("<!-- <table><tr><td>a</td></tr></table> -->\n", &["comment \"<table><tr><td>a</td></tr></table>\""], &[]);
}
