// Canonical composition (NFC) of Latin text without Foundation, Vietnamese above all.

/// Composes letters and marks that were written apart (`e` + `̂` + `́` → `ế`).
///
/// Covers the Latin blocks U+00C0–U+024F and U+1E00–U+1EFF with combining marks U+0300–U+036F, which is all of
/// Vietnamese; other scripts pass unchanged. Swift compares strings by canonical equivalence, and that is the table
/// this composition is looked up in.
enum Composed {
    private static let table: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = [:]
        for code in [UInt32](0xC0...0x24F) + [UInt32](0x1E00...0x1EFF) {
            if let scalar = Unicode.Scalar(code) { table[String(scalar)] = scalar }
        }
        return table
    }()

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// The text with Latin letters composed.
    static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isMark) else { return text }
        var result = String.UnicodeScalarView()
        var base: Unicode.Scalar?
        var marks: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if isMark(scalar), base != nil {
                marks.append(scalar)
            } else {
                append(base, marks, to: &result)
                base = scalar
                marks = []
            }
        }
        append(base, marks, to: &result)
        return String(result)
    }

    private static func append(
        _ base: Unicode.Scalar?, _ marks: [Unicode.Scalar], to result: inout String.UnicodeScalarView
    ) {
        guard var letter = base else { return }
        var kept: [Unicode.Scalar] = []
        for mark in ordered(marks) {
            let isBlocked = kept.last.map { combiningClass($0) >= combiningClass(mark) } ?? false
            var pair = String(letter)
            pair.unicodeScalars.append(mark)
            if !isBlocked, let composed = table[pair] {
                letter = composed
            } else {
                kept.append(mark)
            }
        }
        result.append(letter)
        result.append(contentsOf: kept)
    }

    private static func ordered(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
        marks.enumerated().sorted {
            let (left, right) = (combiningClass($0.element), combiningClass($1.element))
            return left == right ? $0.offset < $1.offset : left < right
        }.map(\.element)
    }

    private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.properties.canonicalCombiningClass.rawValue
    }
}
