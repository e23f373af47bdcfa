// Makes a register in which every row is faulty out of a clean one.

/// In every row below the heads the code has text after its quotes and the members are no number.
struct SpoiledRegister {
    private static let headRows = 4

    let path: String

    /// The register line by line, as text; none of its fields holds a line break.
    func text() throws -> String {
        var lines = 0
        var spoiled: [UInt8] = []
        for line in try InputFile(path: path).bytes().split(separator: 10) {
            lines += 1
            spoiled += lines <= Self.headRows ? Array(line) : Self.spoiled(line)
            spoiled.append(10)
        }
        return String(decoding: spoiled, as: UTF8.self)
    }

    /// `1,99-1,…,"Bản Mới",5,…` becomes `1,"99-1"x,…,"Bản Mới",5a,…`.
    private static func spoiled(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let comma = UInt8(ascii: ",")
        var fields = line.split(separator: comma, maxSplits: 5, omittingEmptySubsequences: false).map { Array($0) }
        guard fields.count == 6 else { return Array(line) }
        fields[1] = Array("\"".utf8) + fields[1] + Array("\"x".utf8)
        fields[4].append(UInt8(ascii: "a"))
        return Array(fields.joined(separator: [comma]))
    }
}
