// Brings letters and their marks together (Unicode NFC). Only cells that hold a combining mark come here.

import Foundation

/// Unicode normalization form C of UTF-8 bytes.
func composed(_ text: some Collection<UInt8>) -> [UInt8] {
    Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
}

/// Whether UTF-8 holds a combining mark of U+0300 to U+036F.
func hasCombiningMark(_ text: some Collection<UInt8>) -> Bool {
    text.contains { $0 == 0xCC || $0 == 0xCD }
}
