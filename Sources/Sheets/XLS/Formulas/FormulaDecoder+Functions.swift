// Calls of functions in formulas.

extension FormulaDecoder {
    /// A function by its number: with the count of arguments it always takes, or with one that the token says.
    mutating func readFunction(isFixed: Bool) throws(BIFFBroken) {
        let said = isFixed ? nil : try tokens.byte() & 0x7F
        let number = try tokens.short()
        if let said, number == BIFFFunction.named { return try tree.callNamed(said, Self.spelling) }
        guard let function = BIFFFunction(number: number), let count = said ?? function.argumentCount else {
            throw BIFFBroken()
        }
        try tree.call(function.name, count)
    }

    /// Functions of Excel 2007 are names to the older format; newer files write them plain, and mark only later ones.
    private static func spelling(_ name: String) -> String {
        let plain = name.hasPrefix("_xlfn.") ? String(name.dropFirst(6)) : name
        return of2007.contains(plain.uppercased()) ? plain : name
    }

    private static let of2007: Set<String> = [
        "IFERROR", "COUNTIFS", "SUMIFS", "AVERAGEIF", "AVERAGEIFS", "CUBEVALUE", "CUBEMEMBER", "CUBEMEMBERPROPERTY",
        "CUBERANKEDMEMBER", "CUBEKPIMEMBER", "CUBESET", "CUBESETCOUNT",
    ]
}
