// Texts for C structures that take a pointer and copy what it shows.

import CXLSXWriter

/// Keeps copies of texts until it goes away; the library has then made its own.
final class CWords {
    private var held: [UnsafeMutablePointer<CChar>] = []

    func hold(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = text.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
        held.append(copy)
        return copy
    }

    deinit { held.forEach { $0.deallocate() } }
}
