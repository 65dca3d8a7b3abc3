// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.calendarColor`.

docwright::choice! {
    /// Members of `microsoft.graph.calendarColor`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-v1.0>)
    CalendarColor = "microsoft.graph.calendarColor" {
        /// `auto`
        Auto = "auto",
        /// `lightBlue`
        LightBlue = "lightBlue",
        /// `lightGreen`
        LightGreen = "lightGreen",
        /// `lightOrange`
        LightOrange = "lightOrange",
        /// `lightGray`
        LightGray = "lightGray",
        /// `lightYellow`
        LightYellow = "lightYellow",
        /// `lightTeal`
        LightTeal = "lightTeal",
        /// `lightPink`
        LightPink = "lightPink",
        /// `lightBrown`
        LightBrown = "lightBrown",
        /// `lightRed`
        LightRed = "lightRed",
        /// `maxColor`
        MaxColor = "maxColor",
    }
}
