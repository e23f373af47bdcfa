// One piece of work in a process of its own, so that its processor time and memory can be counted from outside.

import Sheets

/// `bench probe WORK INPUT`, started by the measurements, not by people: what is measured begins at once.
struct Probe {
    /// The pieces of work.
    enum Work: String {
        /// A workbook to cells: prints their number.
        case workbookCells = "workbook-cells"
        /// A workbook to cells: prints their number, findings and a checksum over places and texts.
        case workbookDigest = "workbook-digest"
        /// A large register as a workbook in pages, whose limits are lifted: prints the number of cells.
        case workbookPaged = "workbook-paged"
        /// A register to cells, batch by batch: prints their number.
        case registerCells = "register-cells"
        /// A register to typed columns: prints rows, unreadable cells and sums.
        case registerColumns = "register-columns"
        /// A register to cells: prints their number, findings and a checksum over places and texts.
        case registerDigest = "register-digest"
        /// A copy of a register in which every row is faulty.
        case registerSpoil = "register-spoil"
        /// A FEEL expression of one unit, compiled and evaluated each time.
        case feelCompile = "feel-compile"
        /// The same expression compiled once.
        case feelEvaluate = "feel-evaluate"
        /// One comparison over a column.
        case feelColumn = "feel-column"
        /// Two comparisons over columns, filtered and counted.
        case feelFilter = "feel-filter"
    }

    let work: Work
    let input: String

    /// Nil for a command line that asks for something else.
    init?(_ arguments: [String]) {
        guard arguments.count == 4, arguments[1] == "probe", let work = Work(rawValue: arguments[2]) else { return nil }
        (self.work, input) = (work, arguments[3])
    }

    /// The result as one line.
    func answer() throws -> String {
        switch work {
        case .workbookCells: try WorkbookProbe(path: input).cells()
        case .workbookDigest: try WorkbookProbe(path: input).digest()
        case .workbookPaged: try WorkbookProbe(path: input).paged()
        case .registerCells: try RegisterProbe(path: input).cells()
        case .registerColumns: try RegisterProbe(path: input).columns()
        case .registerDigest: try RegisterProbe(path: input).digest()
        case .registerSpoil: try SpoiledRegister(path: input).text()
        case .feelCompile: try FEELProbe(count: input).compileAndEvaluate()
        case .feelEvaluate: try FEELProbe(count: input).evaluate()
        case .feelColumn: try FEELProbe(count: input).column()
        case .feelFilter: try FEELProbe(count: input).filter()
        }
    }
}
