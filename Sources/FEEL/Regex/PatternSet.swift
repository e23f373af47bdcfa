// Which characters one place of a pattern accepts.

/// A set of code points as patterns write them: ranges, categories, negation and subtraction.
struct PatternSet: Sendable {
    enum Member: Sendable {
        case range(ClosedRange<UInt32>)
        case escape(Unicode.Scalar)
        case category(String, isNegated: Bool)
    }

    var members: [Member] = []
    var isNegated = false
    /// At most one set taken away from this one.
    var subtracted: [PatternSet] = []

    func contains(_ scalar: Unicode.Scalar, ignoringCase: Bool) -> Bool {
        let candidates = ignoringCase ? scalar.caseVariants : [scalar]
        let isIn = candidates.contains { candidate in members.contains { $0.contains(candidate) } }
        guard isIn != isNegated else { return false }
        return !subtracted.contains { $0.contains(scalar, ignoringCase: ignoringCase) }
    }
}

extension PatternSet.Member {
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .range(let range): range.contains(scalar.value)
        case .escape(let letter): PatternSet.Member.escape(letter, contains: scalar)
        case .category(let name, let isNegated): scalar.belongs(toCategory: name) != isNegated
        }
    }

    /// - Source: XML Schema Part 2, appendix F, multi-character escapes.
    private static func escape(_ letter: Unicode.Scalar, contains scalar: Unicode.Scalar) -> Bool {
        switch letter {
        case "s": [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value)
        case "d": scalar.properties.generalCategory == .decimalNumber
        case "w": !["P", "Z", "C"].contains { scalar.belongs(toCategory: $0) }
        case "i": scalar == "_" || scalar == ":" || scalar.belongs(toCategory: "L")
        case "c": isNameCharacter(scalar)
        case "S": !escape("s", contains: scalar)
        case "D": !escape("d", contains: scalar)
        case "W": !escape("w", contains: scalar)
        case "I": !escape("i", contains: scalar)
        case "C": !escape("c", contains: scalar)
        default: false
        }
    }

    private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        escape("i", contains: scalar) || scalar == "-" || scalar == "." || scalar.value == 0xB7
            || scalar.belongs(toCategory: "Nd") || scalar.belongs(toCategory: "M")
    }
}

extension Unicode.Scalar {
    /// The scalar and its other cases where they are single scalars.
    var caseVariants: [Unicode.Scalar] {
        var variants = [self]
        for text in [properties.lowercaseMapping, properties.uppercaseMapping] {
            guard text.unicodeScalars.count == 1, let other = text.unicodeScalars.first else { continue }
            if !variants.contains(other) { variants.append(other) }
            let back = other.properties.lowercaseMapping.unicodeScalars
            if back.count == 1, let lower = back.first, !variants.contains(lower) { variants.append(lower) }
        }
        return variants
    }

    /// Whether it belongs to a general category (`L`, `Lu`) or block (`IsBasicLatin`).
    func belongs(toCategory name: String) -> Bool {
        if name.hasPrefix("Is") { return UnicodeBlocks.range(of: String(name.dropFirst(2)))?.contains(value) ?? false }
        let code = properties.generalCategory.code
        return name.utf8.count == 1 ? code.hasPrefix(name) : code == name
    }
}

extension Unicode.GeneralCategory {
    /// The two letters of the category.
    var code: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
