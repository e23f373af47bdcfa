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
            index = TextSuspicion.afterASCII(bytes, from: index)
            guard index < bytes.count else { return }
            // Nearly all letters with marks begin with E1, which is never suspicious, or C3 to C6.
            let lead = bytes[index]
            if index + 2 < bytes.count, TextSurvey.isContinuation(bytes[index + 1]) {
                if lead == 0xE1, TextSurvey.isContinuation(bytes[index + 2]) {
                    index += 3
                    continue
                }
                if lead >= 0xC3, lead <= 0xC6 {
                    isSuspicious = isSuspicious || TextSuspicion.isSuspicious(lead, bytes[index + 1])
                    index += 2
                    continue
                }
            }
            let length = TextSurvey.sequenceLength(bytes, at: index)
            guard length > 0 else {
                isUTF8 = false
                return
            }
            if !isSuspicious { isSuspicious = TextSuspicion.isSuspicious(bytes[index], bytes[index + 1]) }
            index += length
        }
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
