// The parts of the page that come from single units, kept on disk until the head of the page can be written.

/// Parts of a page in scratch files, found again by section, group and rank.
///
/// Memory: two buffers while parts are added; from the first look-up on, 40 bytes a part.
final class ReportParts {
    /// What a part belongs to.
    enum Section: Int {
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

    /// Where a part stands; ordered as parts are printed.
    private struct Entry: Comparable {
        var section: Int
        var group: Int
        var rank: Int
        var offset: Int
        var count: Int

        static func < (left: Entry, right: Entry) -> Bool {
            (left.section, left.group, left.rank, left.offset) < (right.section, right.group, right.rank, right.offset)
        }
    }

    private let texts: ScratchFile
    private let index: ScratchFile
    private lazy var sorted: Result<[Entry], BundleError> = Result { () throws(BundleError) in try readIndex() }

    /// - Parameter path: where the scratch files may be made; nothing is left there.
    init(path: String) throws(BundleError) {
        texts = try ScratchFile(at: path)
        index = try ScratchFile(at: path)
    }

    /// Keeps a part of the page. Every part is kept before the first is asked for.
    func add(_ html: Html, to section: Section, group: Int = 0, rank: Int = 0) throws(BundleError) {
        try add(text: html.markup, to: section, group: group, rank: rank)
    }

    /// Keeps a text that is not markup.
    func add(text: String, to section: Section, group: Int = 0, rank: Int = 0) throws(BundleError) {
        let entry = Entry(
            section: section.rawValue, group: group, rank: rank, offset: texts.byteCount, count: text.utf8.count)
        try texts.append(text.utf8)
        try withUnsafeBytes(of: entry) { bytes throws(BundleError) in try index.append(bytes) }
    }

    /// How many parts a section or one of its groups has.
    func count(_ section: Section, group: Int? = nil) throws(BundleError) -> Int { try parts(section, group).count }

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

    private func text(of part: Entry) throws(BundleError) -> String {
        String(decoding: try texts.bytes(at: part.offset, count: part.count), as: UTF8.self)
    }

    private func parts(_ section: Section, _ group: Int?) throws(BundleError) -> ArraySlice<Entry> {
        let entries = try sorted.get()
        func start(_ section: Int, _ group: Int) -> Int {
            entries.partitioningIndex { ($0.section, $0.group) >= (section, group) }
        }
        let number = section.rawValue
        return entries[start(number, group ?? .min)..<(group.map { start(number, $0 + 1) } ?? start(number + 1, .min))]
    }

    private func readIndex() throws(BundleError) -> [Entry] {
        let count = index.byteCount / MemoryLayout<Entry>.stride
        var entries = [Entry](repeating: Entry(section: 0, group: 0, rank: 0, offset: 0, count: 0), count: count)
        try index.read(into: &entries)
        entries.sort()
        return entries
    }
}

extension RandomAccessCollection {
    /// The first place from which on a condition holds, if it holds nowhere before one where it does not; the end where it never holds.
    func partitioningIndex(where holds: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let middle = index(low, offsetBy: count / 2)
            if holds(self[middle]) { count /= 2 } else { (low, count) = (index(after: middle), count - count / 2 - 1) }
        }
        return low
    }
}
