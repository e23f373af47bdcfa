// Makes a register in which every row is faulty out of a clean one.

import Foundation

/// In every row below the heads the code has text after its quotes and the members are no number.
struct FaultyRegister {
    static let headRows = 4

    /// Copies a register line by line; none of its fields holds a line break.
    func write(from source: String, to path: String) throws {
        let bytes = try InputFile(path: source).bytes()
        var lines = 0
        var faulty: [UInt8] = []
        faulty.reserveCapacity(bytes.count + bytes.count / 20)
        for line in bytes.split(separator: 10) {
            lines += 1
            faulty += lines <= Self.headRows ? Array(line) : spoiled(line)
            faulty.append(10)
        }
        try Data(faulty).write(to: URL(fileURLWithPath: path))
    }

    /// `1,99-1,…,Bản Mới,5,…` becomes `1,"99-1"x,…,Bản Mới,5a,…`.
    private func spoiled(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var fields = line.split(separator: UInt8(ascii: ","), maxSplits: 5, omittingEmptySubsequences: false).map(
            Array.init)
        guard fields.count == 6 else { return Array(line) }
        fields[1] = Array("\"".utf8) + fields[1] + Array("\"x".utf8)
        fields[4] += Array("a".utf8)
        return Array(fields.joined(separator: [UInt8(ascii: ",")]))
    }
}
