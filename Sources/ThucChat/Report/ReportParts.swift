// The parts of the page that come from single units, kept on disk until the head of the page can be written.

/// Parts of a page in a scratch file, each after a header that leads to the one before it of its section and group.
///
/// Memory: a buffer and the end of each chain, however many parts there are; while a chain is read, 24 bytes a part of it.
final class ReportParts {
    /// What a part belongs to.
    enum Section {
        case registered
        case held
        case matrix
        /// Group: the district.
        case range
        /// Group: the department.
        case question
        /// Group: the department.
        case letter
        /// Rows and letters of a department's workbook, not markup. Group: the department.
        case line
        case letterText
        /// Rows of the registered communes in the half-year workbook, not markup.
        case readiness
        /// Group: the test with numbers, for the pictures of values against thresholds.
        case point
        case matter
        case sheet
        case commune
    }

    /// A section, or one group of it.
    private struct Key: Hashable {
        var section: Section
        var group: Int
    }

    /// The parts of a section or group.
    private struct Chain {
        var count = 0
        /// Where the last part's header stands.
        var last = -1
    }

    /// What stands before a part in the scratch file.
    private struct Header: BitwiseCopyable {
        /// Where the header of the part before it in the chain stands; negative for the first.
        var before = -1
        var rank = 0
        var count = 0
    }

    /// Where a part stands.
    private struct Part {
        var rank: Int
        var offset: Int
        var count: Int
    }

    private let texts: ScratchFile
    private var chains: [Key: Chain] = [:]

    /// - Parameter path: where the scratch file may be made; nothing is left there.
    init(path: String) throws(BundleError) { texts = try ScratchFile(at: path) }

    /// Keeps a part of the page.
    func add(_ html: Html, to section: Section, group: Int = 0, rank: Int = 0) throws(BundleError) {
        try add(text: html.markup, to: section, group: group, rank: rank)
    }

    /// Keeps a text that is not markup.
    func add(text: String, to section: Section, group: Int = 0, rank: Int = 0) throws(BundleError) {
        let key = Key(section: section, group: group)
        let chain = chains[key] ?? Chain()
        let header = Header(before: chain.last, rank: rank, count: text.utf8.count)
        chains[key] = Chain(count: chain.count + 1, last: texts.byteCount)
        try withUnsafeBytes(of: header) { bytes throws(BundleError) in try texts.append(bytes) }
        try texts.append(text.utf8)
    }

    /// How many parts a section or one of its groups has.
    func count(_ section: Section, group: Int = 0) -> Int { chains[Key(section: section, group: group)]?.count ?? 0 }

    /// Copies a section, or one group of it, by rank and then in the order added.
    func write(_ section: Section, group: Int = 0, to page: OutputFile) throws(BundleError) {
        for part in try parts(section, group) { try page.write(try texts.bytes(at: part.offset, count: part.count)) }
    }

    /// The texts of one group, by rank and then in the order added.
    func texts(_ section: Section, group: Int) throws(BundleError) -> [String] {
        var found: [String] = []
        for part in try parts(section, group) { found.append(try text(of: part)) }
        return found
    }

    /// The texts of one group one by one, by rank and then in the order added.
    func each(_ section: Section, group: Int, _ take: (String) throws -> Void) throws {
        for part in try parts(section, group) { try take(try text(of: part)) }
    }

    private func text(of part: Part) throws(BundleError) -> String {
        String(decoding: try texts.bytes(at: part.offset, count: part.count), as: UTF8.self)
    }

    /// The parts of a chain as they are printed.
    private func parts(_ section: Section, _ group: Int) throws(BundleError) -> [Part] {
        let chain = chains[Key(section: section, group: group)] ?? Chain()
        var parts: [Part] = []
        parts.reserveCapacity(chain.count)
        var place = chain.last
        while place >= 0 {
            var header = Header()
            try texts.read(into: &header, at: place)
            let text = place + MemoryLayout<Header>.size
            parts.append(Part(rank: header.rank, offset: text, count: header.count))
            place = header.before
        }
        parts.sort { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
        return parts
    }
}
