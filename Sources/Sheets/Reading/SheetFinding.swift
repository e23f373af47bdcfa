// What a reader noticed while reading: facts, with the place they were met at.

/// Something a reader noticed. A value, not a thrown error: reading goes on.
package enum SheetFinding: Hashable, Sendable {
    case unclosedQuote(opened: CellPlace)
    case textAfterQuote(CellPlace)
    case rowTooLong(expected: Int, found: Int, at: CellPlace)
    case nulByte(CellPlace)
    case formatMismatch(ending: String, found: SheetFormat)
    case separatorAmbiguous(chosen: UInt8, other: UInt8)
    case valueUnderMerge(CellPlace, anchor: CellPlace)
    case countedPastMerge(CellPlace)
    case columnsUncovered(first: CellPlace)
    case repeatedField(CellPlace, name: String)
    case notANumber(CellPlace, text: String)
    case unknownDataType(CellPlace, type: String)
    case formulaWithoutValue(CellPlace)
    case struckCell(CellPlace)
    case duplicateSheetName(String, sheet: Int)
    case tableOffset(sheet: String, row: Int, column: Int)
    case decodedText(TextEncoding, count: Int, first: CellPlace)
    case encodingUnclear(CellPlace)
    case lostCharacters(CellPlace)
    case damagedText(line: Int, count: Int)
    case damagedSheet(String)
    case formulaTextUnread(count: Int, first: CellPlace)
    case missingSheet(String, part: String?)
    case sheetWithoutTable(String)
    case missingStyles(part: String)
    case brokenPart(String)
    case noCells
    case moreOfTheSame(code: String, count: Int)

    /// How much a finding weighs: `blocker` leaves a value's place or reading in doubt.
    package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
        case note, warning, blocker

        package static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .blocker: 2
            }
        }
    }

    package var severity: Severity {
        switch self {
        case .unclosedQuote, .repeatedField, .damagedSheet, .notANumber, .lostCharacters, .missingSheet,
            .missingStyles:
            .blocker
        case .textAfterQuote, .rowTooLong, .nulByte, .valueUnderMerge, .countedPastMerge, .unknownDataType,
            .formulaWithoutValue, .struckCell,
            .separatorAmbiguous, .duplicateSheetName, .damagedText, .encodingUnclear, .moreOfTheSame,
            .noCells, .brokenPart:
            .warning
        case .formatMismatch, .tableOffset, .decodedText, .columnsUncovered, .sheetWithoutTable,
            .formulaTextUnread:
            .note
        }
    }

    /// Where it was met; nil for what concerns the whole file or sheet.
    package var place: CellPlace? {
        switch self {
        case .unclosedQuote(let place), .textAfterQuote(let place), .rowTooLong(_, _, let place), .nulByte(let place),
            .valueUnderMerge(let place, _), .countedPastMerge(let place), .columnsUncovered(let place),
            .repeatedField(let place, _), .notANumber(let place, _), .unknownDataType(let place, _),
            .formulaWithoutValue(let place), .struckCell(let place), .decodedText(_, _, let place),
            .encodingUnclear(let place),
            .lostCharacters(let place), .formulaTextUnread(_, let place):
            place
        case .formatMismatch, .separatorAmbiguous, .duplicateSheetName, .tableOffset, .damagedText, .damagedSheet,
            .moreOfTheSame, .missingSheet, .sheetWithoutTable, .missingStyles, .brokenPart, .noCells:
            nil
        }
    }
}
