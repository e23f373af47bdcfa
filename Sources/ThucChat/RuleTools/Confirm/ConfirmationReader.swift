// Reads filled confirmation sheets, whatever program saved them: values with their documents, or what is wrong and where.

import FEEL
import Sheets

/// The reading of filled sheets of one set. Two readings of the same files give the same result.
package struct ConfirmationReader {
    private let book: Rulebook
    /// The last day that the levels are to hold.
    private let last: CalendarDay
    private var found: [ConfirmedLevel] = []
    package private(set) var faults: [ConfirmationFault] = []
    /// Levels for which two rows gave different values; none of them is taken until people have settled it.
    private var disputed: Set<String> = []

    /// What can be taken, in the order read.
    package var confirmations: [ConfirmedLevel] { found.filter { !disputed.contains($0.level) } }

    /// - Parameter last: the last day that the levels are to hold; of the set unless given.
    package init(_ book: Rulebook, until last: CalendarDay? = nil) {
        self.book = book
        self.last = last ?? CalendarDay(lastOf: 12, in: book.years.upperBound)
    }

    /// Takes in a workbook.
    package mutating func read(_ workbook: Workbook, file: String) {
        for sheet in workbook.sheets where !sheet.isHidden && sheet.rowCount > 0 { read(sheet, file) }
    }

    private mutating func read(_ sheet: Sheet, _ file: String) {
        guard let table = FilledSheet(sheet, file: file) else {
            faults.append(ConfirmationFault(kind: .noHeads, file: file, sheet: sheet.name, cell: nil))
            return
        }
        guard table.set == book.id else {
            let kind = ConfirmationFault.Kind.anotherSet(found: table.set, wanted: book.id)
            faults.append(ConfirmationFault(kind: kind, file: file, sheet: sheet.name, cell: nil))
            return
        }
        for row in table.rows { read(row, of: table) }
    }

    private mutating func read(_ row: Int, of table: FilledSheet) {
        func text(_ head: ConfirmationSheet.Head) -> String { table.text(row, head) }
        guard [.value, .document, .date, .person].contains(where: { !text($0).isEmpty }) else { return }
        func fail(_ head: ConfirmationSheet.Head, _ kind: ConfirmationFault.Kind) {
            faults.append(table.fault(kind, row, head))
        }
        guard let test = book.test(named: text(.test)) else { return fail(.test, .unknownTest(text(.test))) }
        guard let key = key(text(.level), test) else { return fail(.level, .unknownLevel(text(.level))) }
        let year = Int(text(.year))
        guard text(.year).isEmpty || year.map(book.years.contains) == true else {
            return fail(.year, .unreadableYear(text(.year)))
        }
        let value: Number?
        switch self.value(row, of: table, test) {
        case .success(let read): value = read
        case .failure(let error): return fail(.value, error.kind)
        }
        guard !text(.document).isEmpty else { return fail(.document, .noDocument) }
        guard !text(.date).isEmpty else { return fail(.date, .noDate) }
        guard let date = table.day(row) else { return fail(.date, .unreadableDate(text(.date))) }
        guard date.isPlausible(until: last) else { return fail(.date, .late(date, until: last)) }
        guard !text(.person).isEmpty else { return fail(.person, .noPerson) }
        take(
            ConfirmedLevel(
                test: text(.test), key: key.isEmpty ? nil : key, year: year, value: value, document: text(.document),
                date: date, person: text(.person), place: table.place(row, .value)), row, table)
    }

    /// One level is confirmed once; the same words twice are one, of differing ones none is taken.
    private mutating func take(_ confirmation: ConfirmedLevel, _ row: Int, _ table: FilledSheet) {
        guard let earlier = found.first(where: { $0.level == confirmation.level }) else {
            return found.append(confirmation)
        }
        guard earlier.value != confirmation.value || earlier.document != confirmation.document else { return }
        faults.append(table.fault(.differs(from: earlier.place), row, .value))
        disputed.insert(confirmation.level)
    }

    /// The dimension's value before the dash; empty where the level is the same everywhere; nil where there is none such.
    private func key(_ text: String, _ test: Test) -> String? {
        let key = String(text.split(separator: " ").first ?? "")
        guard !key.isEmpty else { return "" }
        let dimension = book.dimensions.first { $0.id == test.threshold.dimension } ?? book.dimensions.first
        return dimension?.values.contains { $0.id == key } == true ? key : nil
    }

    private struct ValueError: Error { var kind: ConfirmationFault.Kind }

    private func value(_ row: Int, of table: FilledSheet, _ test: Test) -> Result<Number?, ValueError> {
        guard let cell = table.cell(row, .value), !cell.value.isEmpty else {
            return .failure(ValueError(kind: .noValue))
        }
        if test.threshold.direction == .achieved {
            let isYes = readYesNo(cell.value).quantity?.value == Value.boolean(true)
            return isYes ? .success(nil) : .failure(ValueError(kind: .unreadableValue(cell.value)))
        }
        let field = field(of: test)
        let reading = ThucChat.read(cell, as: field, notation: .vietnamese)
        if case .outOfBounds = reading.fault?.kind { return .failure(ValueError(kind: .outOfBounds(cell.value))) }
        guard let number = reading.quantity?.number, reading.quantity?.bound == .exactly else {
            return .failure(ValueError(kind: .unreadableValue(cell.value)))
        }
        return .success(number)
    }

    private func field(of test: Test) -> Field {
        test.stated.flatMap(book.dictionary.field(id:))
            ?? Field(
                id: test.id, name: test.id, en: test.id, kind: .number, unitOfMeasure: "", lowest: nil, highest: nil,
                better: .none, isPersonal: false, labels: [])
    }
}
