// Markup that is safe by construction: what is interpolated is escaped, and only literals are markup.

import FEEL

/// A piece of HTML. Literal text is markup; interpolated text is escaped for element content and for quoted attributes alike.
struct Html: ExpressibleByStringInterpolation, Hashable, Sendable {
    private(set) var markup: String

    init(stringLiteral value: String) { markup = value }
    init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

    /// Text of any origin, escaped.
    init(text: String) { markup = Html.escaped(text) }

    /// Pieces one after the other.
    init(_ pieces: [Html]) { markup = pieces.map(\.markup).joined() }

    static let empty: Html = ""

    static func + (left: Html, right: Html) -> Html { Html([left, right]) }

    struct Interpolation: StringInterpolationProtocol {
        var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ literal: String) { markup += literal }
        mutating func appendInterpolation(_ text: String) { markup += Html.escaped(text) }
        mutating func appendInterpolation(_ number: Int) { markup += String(number) }
        mutating func appendInterpolation(_ html: Html) { markup += html.markup }
        mutating func appendInterpolation(_ pieces: [Html]) { pieces.forEach { markup += $0.markup } }
    }

    private static func escaped(_ text: String) -> String {
        guard
            text.utf8.contains(where: {
                $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 || $0 < 0x20
            })
        else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\0"..."\u{1F}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Html {
    /// Markup of a file of this project, such as the style sheet; never of data.
    init(asset bytes: [UInt8]) { markup = String(decoding: bytes, as: UTF8.self) }

    /// A text as the inside of a CSS string between double quotes.
    static func cssString(_ text: String) -> Html {
        var result = ""
        for scalar in text.unicodeScalars {
            let isPlain =
                scalar.value >= 0x80 || scalar.properties.isAlphabetic
                || " 0123456789.,:·()/-–".unicodeScalars.contains(scalar)
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\\(String(scalar.value, radix: 16)) "
            }
        }
        return Html(stringLiteral: result)
    }
}
