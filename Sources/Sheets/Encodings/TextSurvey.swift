// One look over the bytes of a text file: whether they are UTF-8, and whether old encodings may hide in them.

/// What a text file's bytes are, found in one pass without allocation.
struct TextSurvey: Equatable {
    /// Whether all bytes are well-formed UTF-8.
    private(set) var isUTF8 = true
    /// Whether there is any letter that only a wrong reading gives (see `TextSuspicion`).
    private(set) var isSuspicious = false

    init(_ text: UnsafeBufferPointer<UInt8>) {
        let bytes = UnsafeRawBufferPointer(text)
        var index = 0
        while true {
            index = afterPlainText(bytes, from: index)
            guard index < bytes.count else { return }
            let length = TextSurvey.sequenceLength(bytes, at: index)
            guard length > 0 else {
                isUTF8 = false
                return
            }
            if !isSuspicious { isSuspicious = TextSuspicion.isSuspicious(bytes[index], bytes[index + 1]) }
            index += length
        }
    }

    /// The next byte that is neither ASCII nor of a letter that begins with E1, which is never suspicious, or with C3:
    /// nearly all letters with marks. Eight bytes at a step.
    @inline(__always)
    private mutating func afterPlainText(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let high = word & 0x8080_8080_8080_8080
            guard high != 0 else {
                index &+= 8
                continue
            }
            let ahead = high.trailingZeroBitCount / 8
            index &+= ahead
            guard ahead <= 5 else { continue }
            let letter = word &>> UInt64(8 &* ahead)
            if letter & 0xC0_C0FF == 0x80_80E1 {
                index &+= 3
            } else if letter & 0xC0FF == 0x80C3 {
                isSuspicious = TextSuspicion.isSuspicious(0xC3, UInt8(truncatingIfNeeded: letter &>> 8)) || isSuspicious
                index &+= 2
            } else {
                return index
            }
        }
        while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
        return index
    }

    /// The length of the well-formed sequence at a byte above ASCII (Unicode 16, table 3-7), or 0.
    @inline(__always)
    static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
        let lead = bytes[index]
        let left = bytes.count - index
        guard left >= 2, lead >= 0xC2, lead <= 0xF4 else { return 0 }
        let second = bytes[index + 1]
        if lead < 0xE0 { return isContinuation(second) ? 2 : 0 }
        guard left >= 3, isContinuation(bytes[index + 2]) else { return 0 }
        if lead < 0xF0 {
            let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= low && second <= high ? 3 : 0
        }
        guard left >= 4, isContinuation(bytes[index + 3]) else { return 0 }
        let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
        return second >= low && second <= high ? 4 : 0
    }

    @inline(__always)
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
