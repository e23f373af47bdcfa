// How one commune's office types its figures. Draws a habit once per commune, so its sheets are of one hand.

struct Habits: Hashable {
    enum Fractions: Hashable { case none, bare, named, first }
    enum Money: Hashable { case millionPerYear, million, dong }
    enum FileFormat: Hashable { case spreadsheet, commas, semicolons, tabs }

    var digits: Int  // after the comma of a percentage
    var rounding: Rounding
    var fractions: Fractions
    var money: Money
    var format: FileFormat
    var hasByteOrderMark: Bool
    var usesShortTexts: Bool
    var isDecomposed = false  // Unicode NFD, as some systems write
    var writesOldTone: Bool  // hòa for hoà
    var fileNamedByCode: Bool

    /// Some offices type each length with its unit: `4.820m` beside `20,9km`.
    var writesMetres: Bool { money == .dong && digits == 2 }

    init(random: inout SeededRandom) {
        digits = random.within(1...2)
        rounding = random.chance(65) ? .rounded : .cut
        fractions = [.none, .bare, .named, .named, .first][random.below(5)]
        money = [.millionPerYear, .millionPerYear, .million, .dong][random.below(4)]
        format = random.chance(30) ? .spreadsheet : [.commas, .semicolons, .semicolons, .tabs][random.below(4)]
        hasByteOrderMark = random.chance(50)
        usesShortTexts = random.chance(40)
        writesOldTone = random.chance(40)
        fileNamedByCode = random.chance(25)
    }
}
