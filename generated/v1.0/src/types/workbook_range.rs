// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.workbookRange`.

use super::Entity;

docwright::record! {
    /// Cells of a worksheet that lie next to each other: one cell, a row, a column or a block.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/workbookrange?view=graph-rest-v1.0>)
    WorkbookRange: [Entity] = "microsoft.graph.workbookRange" in crate::REFERENCE
}

impl WorkbookRange {
    /// The range in A1 style with its sheet, such as Budget!A1:C4. Read-only.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.0.text("address")
    }

    /// The same in the user's language. Read-only.
    #[inline]
    pub fn address_local(&self) -> Option<&str> {
        self.0.text("addressLocal")
    }

    /// How many cells the range has. Read-only.
    #[inline]
    pub fn cell_count(&self) -> Option<i32> {
        self.0.int32("cellCount")
    }

    /// How many columns the range has. Read-only.
    #[inline]
    pub fn column_count(&self) -> Option<i32> {
        self.0.int32("columnCount")
    }

    /// Whether all its columns are hidden.
    #[inline]
    pub fn column_hidden(&self) -> Option<bool> {
        self.0.boolean("columnHidden")
    }

    /// The first column, counted from zero. Read-only.
    #[inline]
    pub fn column_index(&self) -> Option<i32> {
        self.0.int32("columnIndex")
    }

    /// The formulas in A1 style, row by row.
    #[inline]
    pub fn formulas(&self) -> Option<&str> {
        self.0.untyped("formulas")
    }

    /// The formulas in the user's language, row by row.
    #[inline]
    pub fn formulas_local(&self) -> Option<&str> {
        self.0.untyped("formulasLocal")
    }

    /// The formulas in R1C1 style, row by row.
    #[inline]
    pub fn formulas_r1_c1(&self) -> Option<&str> {
        self.0.untyped("formulasR1C1")
    }

    /// Whether all its cells are hidden. Read-only.
    #[inline]
    pub fn hidden(&self) -> Option<bool> {
        self.0.boolean("hidden")
    }

    /// The number formats, row by row.
    #[inline]
    pub fn number_format(&self) -> Option<&str> {
        self.0.untyped("numberFormat")
    }

    /// How many rows the range has. Read-only.
    #[inline]
    pub fn row_count(&self) -> Option<i32> {
        self.0.int32("rowCount")
    }

    /// Whether all its rows are hidden.
    #[inline]
    pub fn row_hidden(&self) -> Option<bool> {
        self.0.boolean("rowHidden")
    }

    /// The first row, counted from zero. Read-only.
    #[inline]
    pub fn row_index(&self) -> Option<i32> {
        self.0.int32("rowIndex")
    }

    /// The text that the cells show, row by row. Read-only.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.0.untyped("text")
    }

    /// What the cells hold, row by row. Possible values are: Unknown, Empty, String, Integer, Double, Boolean, Error. Read-only.
    #[inline]
    pub fn value_types(&self) -> Option<&str> {
        self.0.untyped("valueTypes")
    }

    /// The raw values, row by row: text, numbers or booleans.
    #[inline]
    pub fn values(&self) -> Option<&str> {
        self.0.untyped("values")
    }
}
