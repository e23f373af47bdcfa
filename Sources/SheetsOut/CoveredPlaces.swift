// Merged areas by place.

/// Which places a merged area covers, and which is its first.
struct CoveredPlaces {
    private var firsts: [Int: GridArea] = [:]
    private var hidden: Set<Int> = []

    init(_ areas: [GridArea]) {
        for area in areas where area.count > 1 {
            for place in area.places { hidden.insert(CoveredPlaces.key(place.row, place.column)) }
            let first = CoveredPlaces.key(area.rows.lowerBound, area.columns.lowerBound)
            hidden.remove(first)
            firsts[first] = area
        }
    }

    func hides(_ cell: CellDraft) -> Bool { hidden.contains(CoveredPlaces.key(cell.row, cell.column)) }

    func area(from cell: CellDraft) -> GridArea? { firsts[CoveredPlaces.key(cell.row, cell.column)] }

    private static func key(_ row: Int, _ column: Int) -> Int { row * SheetDraft.mostColumns + column }
}
