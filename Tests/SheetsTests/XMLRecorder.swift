// Writes down what a reader of XML is told, and how the walk ended.

@testable import Sheets

/// A reader that keeps all it is told as text and stops after a number of things.
struct XMLRecorder: XMLEventHandler {
    let limits = ReadLimits()
    let readsAhead: Bool
    /// How many things it takes before it stops, and whether it passes over text at every second depth.
    let patience: Int
    let isChoosy: Bool
    private(set) var told: [String] = []
    private var depth = 0

    init(readsAhead: Bool, patience: Int = .max, isChoosy: Bool = false) {
        (self.readsAhead, self.patience, self.isChoosy) = (readsAhead, patience, isChoosy)
    }

    /// What is told of a file; last, how the walk ended.
    static func walk(_ bytes: UnsafeRawBufferPointer, into recorder: XMLRecorder) -> [String] {
        var recorder = recorder
        do throws(SheetsError) {
            let stopped = try parseXML(bytes, named: "", into: &recorder)
            return recorder.told + [stopped ? "enough" : "whole"]
        } catch {
            return recorder.told + ["\(error.fault) \(error.line ?? 0):\(error.column ?? 0)"]
        }
    }

    var takesText: Bool { !isChoosy || depth % 2 == 0 }

    mutating func prepare(_ names: XMLNames) {}

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        depth += 1
        let attributes = (0..<element.attributeCount).map { index in
            let (space, name) = (text(element.attributeSpace(index)), text(element.attributeName(index)))
            return " \(space)|\(name)=\(element.attributeText(index))"
        }
        try note("<\(text(element.space))|\(text(element.name))" + attributes.joined())
    }

    mutating func end() throws(ReadStop) {
        depth -= 1
        try note(">")
    }

    /// Texts that follow one another are one, however many runs they come in.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        let run = String(decoding: bytes, as: UTF8.self)
        guard let last = told.last, last.hasPrefix("\"") else { return told.append("\"" + run) }
        told[told.count - 1] = last + run
    }

    private mutating func note(_ event: String) throws(ReadStop) {
        told.append(event)
        if told.count >= patience { throw .fault(.secondValueInCell) }
    }

    private func text(_ name: XMLName?) -> String {
        name.map { String(cString: $0) } ?? ""
    }
}
