// Units of measure: what is measured, how large one of it is, and per what.

import FEEL

/// A unit of measure as printed beside a number or declared for a field: `triệu đồng/người/năm`, `ha`, `%`, `hộ`.
struct UnitOfMeasure: Hashable {
    enum Dimension: Hashable {
        case money
        case length
        case area
        case volume
        case mass
        case percent
        /// Money of another country, by its folded name: nobody knows at what rate.
        case foreignMoney(String)
        /// Things counted; the folded noun.
        case things(String)
    }

    /// Nil where only a multiplier such as `triệu` is printed.
    var dimension: Dimension?
    /// How many of the dimension's base unit one is: đồng, metre, square metre, cubic metre, gram, percent, thing.
    var size: Number
    /// `nghìn`, `triệu`, `tỷ` in front of it.
    var multiplier: Number = .one
    /// What stands after each slash, folded.
    var per: [String] = []
    /// As typed.
    var typed: String

    /// How many base units one of it is.
    var scale: Number { size * multiplier }

    /// Things that come in whole numbers only.
    var isWhole: Bool {
        guard case .things(let noun) = dimension, per.isEmpty, multiplier == .one else { return false }
        return !Self.divisibleNouns.contains(noun)
    }

    /// Units that a rulebook need not declare, by folded word, with their size in base units.
    static let known: [String: (dimension: Dimension, size: Number)] = [
        "đ": (.money, .one), "đồng": (.money, .one), "vnđ": (.money, .one), "vnd": (.money, .one),
        "trđ": (.money, Number(1_000_000)), "trđồng": (.money, Number(1_000_000)),
        "tỉđ": (.money, Number(1_000_000_000)),
        "cm": (.length, Number(significand: 1, exponent: -2)), "m": (.length, .one), "mét": (.length, .one),
        "km": (.length, Number(1_000)),
        "m2": (.area, .one), "ha": (.area, Number(10_000)), "hecta": (.area, Number(10_000)),
        "km2": (.area, Number(1_000_000)),
        "m3": (.volume, .one), "kg": (.mass, Number(1_000)), "tạ": (.mass, Number(100_000)),
        "tấn": (.mass, Number(1_000_000)),
        "%": (.percent, .one),
        "usd": (.foreignMoney("usd"), .one), "đôla": (.foreignMoney("usd"), .one), "eur": (.foreignMoney("eur"), .one),
        "cny": (.foreignMoney("cny"), .one), "ndt": (.foreignMoney("cny"), .one), "lak": (.foreignMoney("lak"), .one),
    ]

    /// `tiệu` is met in print for `triệu`.
    static let multipliers: [String: Number] = [
        "nghìn": Number(1_000), "ngàn": Number(1_000), "triệu": Number(1_000_000), "tiệu": Number(1_000_000),
        "tr": Number(1_000_000), "tỉ": Number(1_000_000_000),
    ]

    private static let divisibleNouns: Set<String> = ["điểm", "lần", "giờ", "ngày", "tháng", "năm"]

    /// The unit a field declares; nil for none, or for one that does not parse.
    init?(declared text: String) {
        let all = tokens(of: cleaned(text))
        var parser = UnitPhraseParser(tokens: all[...])
        guard !all.isEmpty, let unit = parser.unit(), parser.tokens.isEmpty else { return nil }
        self = unit
    }

    init(dimension: Dimension?, size: Number, multiplier: Number = .one, typed: String) {
        self.dimension = dimension
        self.size = size
        self.multiplier = multiplier
        self.typed = typed
    }

    /// What to multiply a number in this unit by to have it in another, as an exact pair; nil where they measure different things.
    ///
    /// A printed unit may leave out what the field says (`46 triệu đồng` for `triệu đồng/người/năm`), never say more or other (`/tháng` for `/năm`). Nouns agree if all
    /// words of the printed one belong to the field's vocabulary.
    func factor(to target: UnitOfMeasure, vocabulary: (String) -> Bool) -> (times: Number, over: Number)? {
        guard per.allSatisfy({ target.per.contains($0) }) else { return nil }
        switch (dimension, target.dimension) {
        case (nil, .money), (nil, .things): return (multiplier, target.scale)
        case (.things(let noun), .things(let wanted)):
            let isSame = noun == wanted || noun.split(separator: " ").allSatisfy { vocabulary(String($0)) }
            return isSame ? (multiplier, target.multiplier) : nil
        case (let found?, let wanted?) where found == wanted: return (scale, target.scale)
        default: return nil
        }
    }
}
