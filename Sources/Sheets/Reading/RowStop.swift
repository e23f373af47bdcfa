// Why a reader of rows stops, with the row it stood in: XML has its readers asked for it, rows of other formats throw it.

/// A stop, and the row in which it was met.
struct RowStop: Error {
    let stop: ReadStop
    /// From 0; nil where no row was met yet.
    let row: Int?

    init(_ stop: ReadStop, row: Int?) { (self.stop, self.row) = (stop, row) }
}

extension SheetsError {
    init(_ stop: RowStop, name: String) {
        self.init(stop.stop.fault, name: name, row: stop.row.map { $0 + 1 })
    }
}
