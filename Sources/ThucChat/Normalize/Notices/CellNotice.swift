// A fault of one cell with the cell's address in front.

/// The reading faults of cells, as notices.
enum CellNotice: Hashable {
    case fault(ReadingFault, a1: String)
    /// Several cells of one column with the same kind of fault; the first is quoted.
    case column(head: String, ReadingFault, first: String, count: Int)

    var notice: Notice {
        switch self {
        case .fault(let fault, let a1):
            Notice(
                fault.code, fault.severity, vi: "Ô \(a1): \(fault.text.vi)", en: "Cell \(a1): \(fault.text.en)",
                fixVi: fault.fix.vi, fixEn: fault.fix.en)
        case .column(let head, let fault, let first, 1):
            Notice(
                fault.code, fault.severity, vi: "Cột «\(head)», ô \(first): \(fault.text.vi)",
                en: "Column \"\(head)\", cell \(first): \(fault.text.en)", fixVi: fault.fix.vi, fixEn: fault.fix.en)
        case .column(let head, let fault, let first, let count):
            Notice(
                fault.code, fault.severity,
                vi: "Cột «\(head)» có \(count) ô chưa đọc được, như ô \(first): \(fault.text.vi)",
                en: "Column \"\(head)\" has \(count) cells that cannot be read, such as \(first): \(fault.text.en)",
                fixVi: fault.fix.vi, fixEn: fault.fix.en)
        }
    }
}

extension ReadingFault {
    /// `Cơ bản đạt` and `Không xét` under a yes/no field are understood, and simply decide nothing; all else leaves a value in doubt.
    var severity: Finding.Severity {
        switch kind {
        case .yesNoNotPlain: .note
        case .number, .ambiguousNumber, .notation, .spaceInside, .monthOrFraction, .bareWord, .rangeOrder,
            .zeroDenominator, .outOfBounds,
            .statedNone, .dash, .errorCell, .unitDiffers, .unitAmbiguous, .date, .dateWithoutDay, .dateImpossible,
            .yesNo, .parts, .mergedRows, .phoneOrCode, .notWhole:
            .warning
        }
    }
}
