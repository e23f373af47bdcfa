// The second pass: the files of one unit become its submission.

import Sheets

/// Puts what one unit sent into the rulebook's words.
///
/// - Parameters:
///   - files: every file of the unit and period, read or not.
///   - showsPersonal: whether findings may quote personal values; otherwise they stand as `…` and their places have no raw text.
/// - Returns: observations, claims, requirements, counts, registers and findings in a stable order, and an account of every row of every sheet.
package func normalize(
    _ files: [ReadFile], unit: Unit, period: Period, by reader: FormReader, showsPersonal: Bool = false
) -> Submission {
    var normalizer = Normalizer(unit: unit, period: period, reader: reader, showsPersonal: showsPersonal)
    return normalizer.submission(of: files)
}

/// The same with forms made ready for this one submission.
package func normalize(
    _ files: [ReadFile], unit: Unit, period: Period, by rulebook: Rulebook, showsPersonal: Bool = false
) -> Submission {
    normalize(files, unit: unit, period: period, by: FormReader(rulebook), showsPersonal: showsPersonal)
}

/// The layouts of a workbook's sheets by a rulebook's forms, for people to look at and to keep as profiles.
package func layouts(of workbook: Workbook, by rulebook: Rulebook) -> [SheetLayout] {
    LayoutReader(rulebook).understand(workbook, of: workbook.name).map(\.layout)
}
