// Brings the truth values that spreadsheet programs write to one form.

enum TruthText {
    /// `1` or `0`; nil for what is neither.
    static func digit(_ text: ArraySlice<UInt8>) -> UInt8? {
        if text.elementsEqual("1".utf8) || text.elementsEqual("true".utf8) { return UInt8(ascii: "1") }
        return text.elementsEqual("0".utf8) || text.elementsEqual("false".utf8) ? UInt8(ascii: "0") : nil
    }
}
