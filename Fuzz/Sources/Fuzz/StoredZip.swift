// A zip without compression, with the checksums it needs: a fuzzer that had to find them would never get to the XML.

/// The bytes of an archive of files.
struct StoredZip {
    private(set) var bytes: [UInt8] = []

    init(_ files: [(name: String, content: ArraySlice<UInt8>)]) {
        var directory: [UInt8] = []
        for file in files {
            let (name, size, offset) = (Array(file.name.utf8), file.content.count, bytes.count)
            let common =
                little(0x0800, 2) + little(0, 2) + little(0, 4) + little(Self.checksum(file.content), 4)
                + little(size, 4) + little(size, 4) + little(name.count, 2) + little(0, 2)
            bytes += [0x50, 0x4B, 3, 4] + little(20, 2) + common + name + file.content
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + common + little(0, 6) + little(0, 4)
            directory += little(offset, 4) + name
        }
        let counts = little(0, 4) + little(files.count, 2) + little(files.count, 2)
        let end = [0x50, 0x4B, 5, 6] + counts + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
        bytes += directory + end
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
        let sum = bytes.reduce(~0 as UInt32) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
        return Int(~sum)
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}

/// A whole number in so many bytes, lowest first.
private func little(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
