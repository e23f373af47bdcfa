// The times of OpenDocument, which writes each as a duration: `PT13H30M00S`, `P1DT2H`.

enum OpenDocumentTime {
    /// Nil for what is no duration, is longer than any table wants, or less than nothing.
    static func seconds(_ text: ArraySlice<UInt8>) -> Double? {
        guard text.first == UInt8(ascii: "P"), text.count <= 40 else { return nil }
        var seconds: Double?
        var isTime = false
        var digits = ""
        for byte in text.dropFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(Character(Unicode.Scalar(byte)))
            case UInt8(ascii: "."), UInt8(ascii: ","): digits.append(".")
            case UInt8(ascii: "T") where !isTime && digits.isEmpty: isTime = true
            default:
                guard let unit = unit(byte, isTime: isTime), let count = Double(digits) else { return nil }
                seconds = (seconds ?? 0) + count * unit
                digits = ""
            }
        }
        guard let seconds, digits.isEmpty, seconds < 1e9 else { return nil }
        return seconds
    }

    /// `13:30:00`, to the second and of as many hours as there are.
    static func clock(ofSeconds seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        return [whole / 3_600, whole / 60 % 60, whole % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    private static func unit(_ letter: UInt8, isTime: Bool) -> Double? {
        switch letter {
        case UInt8(ascii: "D") where !isTime: 86_400
        case UInt8(ascii: "H") where isTime: 3_600
        case UInt8(ascii: "M") where isTime: 60
        case UInt8(ascii: "S") where isTime: 1
        default: nil
        }
    }
}
