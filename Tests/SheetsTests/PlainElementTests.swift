// XML: what is read ahead of the parser is what the parser would have told.

import Testing

@testable import Sheets

@Suite("Plain elements of XML")
struct PlainElementTests {
    /// What each way of reading is told, with a reader that takes all, one that stops and one that leaves texts out.
    private func tell(_ bytes: [UInt8], patience: Int) -> [(ahead: [String], parsed: [String])] {
        [(Int.max, false), (patience, false), (Int.max, true)].map { patience, isChoosy in
            let told = [true, false].map { readsAhead in
                bytes.withUnsafeBytes {
                    XMLRecorder.walk(
                        $0, into: XMLRecorder(readsAhead: readsAhead, patience: patience, isChoosy: isChoosy))
                }
            }
            return (told[0], told[1])
        }
    }

    private func expectSame(_ bytes: [UInt8], patience: Int = 40, _ comment: Comment) {
        for (ahead, parsed) in tell(bytes, patience: patience) where ahead != parsed {
            let index = zip(ahead, parsed).prefix { $0 == $1 }.count
            Issue.record(
                "\(comment), \(index): \(ahead.dropFirst(index).prefix(2)), \(parsed.dropFirst(index).prefix(2))")
        }
    }

    @Test(
        "tell of a file, whole and broken, what the parser tells",
        arguments: ["made-by-hand.xml", "libreoffice-merged.xml", "libreoffice.xml", "libreoffice.fods"])
    func equalsTheParser(_ name: String) throws {
        let whole = try SharedTableTests.bytes(name)
        expectSame(whole, "\(name)")
        var dice = WellFormednessTests.Dice(state: UInt64(whole.count))
        for number in 0..<600 {
            let bytes = WellFormednessTests.broken(whole, &dice)
            expectSame(bytes, patience: dice.roll(200), "\(name), number \(number)")
        }
    }

    private static let odd = [
        "<r><a/><b x='1'>t</b><b x=\"1\"/></r>", "<r><a/><b>]]</b><b>]]&gt;</b><b>]]></b></r>",
        "<r><a/><b>]</b>]<c/></r>",
        "<r><a/><b>\u{7F}\u{85}\u{FFFD}\u{D7FF}\u{E000}</b></r>", "<r><a/>\r\n<b>1\r\n2</b>\r<b>\r</b></r>",
        "<r><a/><b x=\"1\" x=\"2\"/></r>", "<r xmlns:p=\"u\" xmlns:q=\"u\"><a/><b p:x=\"1\" q:x=\"2\"/></r>",
        "<r xmlns:p=\"u\"><a/><p:b p:x=\"1\" x=\"2\"/></r>", "<r><a/><p:b/></r>", "<r><a/><b p:x=\"1\"/></r>",
        "<r xmlns=\"u\"><a/><b x=\"1\"/><c xmlns=\"\"><d/><e/></c><b/></r>", "<r><a/><b xml:space=\"preserve\"/></r>",
        "<r xmlns:p=\"u\"><c xmlns:p=\"v\"><a/><p:b/></c><p:b/><p:b/></r>", "<r><a/></r><b/>", "<r><a/></r>\n<b></b>",
        "<r/><b/>", "<r><a/><xmlns/><xmlns:b/></r>", "<r><a/><b xmlns=\"u\"/><b/></r>", "<r><a/><b:/><:b/><a:b:c/></r>",
        "<r><a/><-b/></r>", "<r><a/><b 1=\"2\"/></r>", "<r><a/><b x=\"<\"/></r>", "<r><a/><b x=\"\t\n\"/></r>",
        "<r><a/><b x=\"1\"y=\"2\"/></r>", "<r><a/><b\n\tx=\"1\" ></b></r>", "<r><a/><b></b ></r>", "<r><a/><b></c></r>",
        "<r><a/><b><c></b></c></r>", "<r><a/><b / ></r>", "<r><a/><!-- --><b/><![CDATA[<]]><b/><?p?><b/>&amp;<b/></r>",
        "<r><a/>text<b>text</b>text</r>", "<r><a/><b>😀</b><b>\u{FEFF}</b></r>", "<r><a/><b", "<r><a/><b/",
        "<r><a/><b></", "<r><a/>",
        "<r><a/><abcdefghijklmnopqrst></abcdefghijklmnopqrst><abcdefghiXklmnopqrst></abcdefghijklmnopqrst></r>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><r><a/><b>\u{41}</b></r>",
    ]

    @Test("tell of odd markup what the parser tells", arguments: odd)
    func equalsTheParserOnOddities(_ text: String) {
        expectSame(Array(text.utf8), patience: 3, "\(text)")
    }

    @Test("do not take bytes that are no UTF-8, nor letters that XML forbids")
    func refusesLetters() {
        let letters: [[UInt8]] = [
            [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
            [0xED, 0x9F, 0xBF], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xEF, 0xBF, 0xBD], [0xF0, 0x9F, 0x98, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF], [0], [1], [0x0B], [0x1F], [0x7F], [0xE1, 0xBB], [0xC2, 0x80],
        ]
        for letter in letters {
            let around = [("<r><a/><b>", "</b></r>"), ("<r><a/><b x=\"", "\"/></r>"), ("<r><a/><b", "/></r>")]
            for (before, after) in around {
                expectSame(Array(before.utf8) + letter + Array(after.utf8), "\(letter) in \(before)")
            }
        }
    }

    @Test("reach over the ends of what the parser has at hand, in every encoding", arguments: ["UTF-8", "UTF-16"])
    func reachesFurther(_ encoding: String) {
        let rows = (0..<2_000).map { "<row n=\"\($0)\">\r\n <cell>Hộ \($0)</cell><cell/>\n</row>\n" }.joined()
        let wide = (0..<9_000).map { "<cell>\($0)</cell>" }.joined()
        let text = "<r><row/>\(rows)<row>\(wide)</row>\(rows)<row>&#13;</row>\(rows)</s>"
        let bytes =
            encoding == "UTF-8"
            ? Array(text.utf8) : [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        expectSame(bytes, patience: 31_000, "\(encoding)")
    }

    @Test("are of so many tokens at most", arguments: ["\r\n", "\r\n.", "<c/>", "<c a=\"\" b=\"\"/>"])
    func endsWhereThereIsNoRoom(_ piece: String) {
        let pieces = String(repeating: piece, count: 20_000)
        expectSame(Array("<r><a/>\(pieces)<b>\(pieces)</b><b/></r>".utf8), "\(piece.debugDescription)")
    }

    @Test("are as deep as the parser allows", arguments: [10, 20, 120, 130, 240, 255, 256, 257, 300])
    func endsWhereTheParserEnds(_ depth: Int) {
        let text =
            "<r><a/>" + String(repeating: "<b><a/>", count: depth) + String(repeating: "</b>", count: depth) + "</r>"
        expectSame(Array(text.utf8), "\(depth)")
    }
}
