// Whether XML is well formed: never another verdict than libxml2's own.

import CLibXML2
import Testing

@testable import Sheets

@Suite("Well-formedness")
struct WellFormednessTests {
    /// libxml2's verdict with nothing of ours: well formed, with all prefixes declared.
    static func isWellFormed(_ bytes: [UInt8]) -> Bool {
        guard let context = xmlNewParserCtxt() else { return false }
        defer { xmlFreeParserCtxt(context) }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let document = bytes.withUnsafeBytes {
            xmlCtxtReadMemory(context, $0.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, options)
        }
        if let document { xmlFreeDoc(document) }
        return context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
    }

    /// Ours; nil where something else than the grammar stopped the reading, or no XML was seen in the bytes.
    static func verdict(_ bytes: [UInt8]) -> Bool? {
        guard bytes.withUnsafeBytes({ FileKind(of: $0) }) == .xml else { return nil }
        do throws(SheetsError) {
            _ = try readWorkbook(bytes, named: "a.xml")
            return true
        } catch {
            if case .malformedXML = error.fault { return false }
            return nil
        }
    }

    /// Numbers that look random and are the same on every machine.
    struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }

    /// A file with one to three bytes changed, left out, doubled or cut off.
    static func broken(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        let marks = Array("<>/&;\"'= \u{1}a-!?]x".utf8) + [0xC3, 0xFF, 0xA9]
        for _ in 0...dice.roll(3) {
            let place = dice.roll(bytes.count)
            switch dice.roll(4) {
            case 0: bytes[place] = marks[dice.roll(marks.count)]
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(marks[dice.roll(marks.count)], at: place)
            default: if dice.roll(8) == 0 { bytes.removeSubrange(max(1, place)...) }
            }
        }
        return bytes
    }

    @Test(
        "is judged as libxml2 judges it", arguments: ["made-by-hand.xml", "libreoffice-merged.xml", "libreoffice.fods"])
    func agrees(_ name: String) throws {
        let whole = try SharedTableTests.bytes(name)
        #expect(Self.isWellFormed(whole) && Self.verdict(whole) == true)
        var dice = Dice(state: UInt64(whole.count))
        var counts = [true: 0, false: 0]
        for number in 0..<600 {
            let bytes = Self.broken(whole, &dice)
            guard let ours = Self.verdict(bytes) else { continue }
            counts[ours, default: 0] += 1
            #expect(ours == Self.isWellFormed(bytes), "\(name), number \(number)")
        }
        #expect(counts[true, default: 0] > 20 && counts[false, default: 0] > 200, "\(counts)")
    }
}
