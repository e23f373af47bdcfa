// What was read of a file, for programs: all that the lines for people shorten is here whole.

import Sheets

extension WorkbookOverview {
    /// One JSON object on one line; rows count from 1, places are as in a spreadsheet.
    package var jsonLine: String {
        CanonicalJSON.object([
            "bytes": .integer(byteCount), "file": .text(name), "format": .text(format.rawValue),
            "metadata": metadata.json, "sheets": .array(sheets.map(\.json)),
        ]).line
    }
}

extension WorkbookMetadata {
    fileprivate var json: CanonicalJSON {
        let separator = separator.value.map { String(UnicodeScalar($0)) }
        let members: [String: String?] = [
            "application": application, "author": author, "created": createdAt, "encoding": encoding.value?.rawValue,
            "lastAuthor": lastAuthor, "saved": savedAt, "separator": separator,
        ]
        return .object(members.compactMapValues { $0.map(CanonicalJSON.text) })
    }
}

extension SheetOverview {
    fileprivate var json: CanonicalJSON {
        .object([
            "cells": .integer(cellCount), "columns": .integer(columnCount), "rows": .integer(rowCount),
            "comments": .array(comments.map { ["a1": .text($0.place.a1), "text": .text($0.text)] }),
            "decoded": .array(decoded.map(\.json)), "formulas": .integer(formulaCount), "hidden": .boolean(isHidden),
            "hiddenColumns": .text(hiddenColumns.columnLetters), "hiddenRows": .text(hiddenRows.rowNumbers),
            "merged": .array(merges.map { .text($0.a1) }), "sheet": .text(name),
        ])
    }
}

extension DecodedColumn {
    fileprivate var json: CanonicalJSON {
        .object([
            "cells": .integer(count), "column": .text(letters),
            "confidence": .array([.integer(confidence.lowerBound), .integer(confidence.upperBound)]),
            "encoding": .text(encoding.rawValue), "evidence": .text(evidence.rawValue), "first": .text(first.a1),
        ])
    }
}
