// The parts of the page that come from single units, kept on disk until the head of the page can be written.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Parts of a page in a temporary file, found again by section, group and rank. Memory: 40 bytes a part.
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

    private struct Entry {
        var section: Section
        var group: Int
        var rank: Int
        var offset: Int
        var count: Int
    }

    private let file: OutputFile
    private var entries: [Entry] = []

    init(path: String) throws(BundleError) { file = try OutputFile(creating: path) }

    /// Keeps a part of the page.
    func add(_ html: Html, to section: Section, group: Int = 0, rank: Int = 0) throws(BundleError) {
        try add(text: html.markup, to: section, group: group, rank: rank)
    }

    /// Keeps a text that is not markup.
    func add(text: String, to section: Section, group: Int = 0, rank: Int = 0) throws(BundleError) {
        let bytes = text.utf8
        entries.append(Entry(section: section, group: group, rank: rank, offset: file.byteCount, count: bytes.count))
        try file.write(bytes)
    }

    /// How many parts a section or one of its groups has.
    func count(_ section: Section, group: Int? = nil) -> Int {
        entries.count { $0.section == section && (group == nil || $0.group == group) }
    }

    /// Copies a section, or one group of it, by rank and then in the order added.
    func write(_ section: Section, group: Int = 0, to page: OutputFile) throws(BundleError) {
        for entry in sorted(section, group) { try page.write(try file.read(at: entry.offset, count: entry.count)) }
    }

    /// The texts of one group, by rank and then in the order added.
    func texts(_ section: Section, group: Int) throws(BundleError) -> [String] {
        var texts: [String] = []
        for entry in sorted(section, group) {
            texts.append(String(decoding: try file.read(at: entry.offset, count: entry.count), as: UTF8.self))
        }
        return texts
    }

    /// Removes the temporary file.
    func discard() throws(BundleError) {
        _ = try file.close()
        guard unlink(file.path) == 0 else {
            throw BundleError(.cannotWrite, path: file.path, underlying: systemMessage())
        }
    }

    private func sorted(_ section: Section, _ group: Int) -> [Entry] {
        entries.filter { $0.section == section && $0.group == group }
            .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
    }
}
