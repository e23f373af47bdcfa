// Reads the files of one rulebook folder into a Rulebook, or tells every fault of every file at once.
// Finding the folder and choosing the set by year is RulebookLibrary's.

import FEEL

/// The state of one reading: the files, and what has been read so far that later files refer to.
package struct RulebookReader {
    /// The files of a set by kind, each in path order.
    package struct Files: Sendable {
        package var rulebook: RuleSource
        package var dictionary: RuleSource
        package var forms: [RuleSource]
        package var criteria: [RuleSource]
        package var checks: [RuleSource]
        package var overlays: [RuleSource]
        package var decisions: [RuleSource]
        package var cases: [RuleSource]
        package var profiles: [RuleSource]

        package init(
            rulebook: RuleSource, dictionary: RuleSource, forms: [RuleSource] = [], criteria: [RuleSource] = [],
            checks: [RuleSource] = [], overlays: [RuleSource] = [], decisions: [RuleSource] = [],
            cases: [RuleSource] = [], profiles: [RuleSource] = []
        ) {
            self.rulebook = rulebook
            self.dictionary = dictionary
            self.forms = forms
            self.criteria = criteria
            self.checks = checks
            self.overlays = overlays
            self.decisions = decisions
            self.cases = cases
            self.profiles = profiles
        }

        var all: [RuleSource] {
            ([rulebook, dictionary] + forms + criteria + checks + overlays + decisions + cases + profiles).sorted {
                $0.path < $1.path
            }
        }
    }

    var issues: [RuleIssue] = []
    /// The unit list by which overlays are judged; empty where none is at hand.
    var units: [Unit] = []
    /// The provinces that overlays may be of; empty where any may be.
    var provinces: Set<String> = []
    var vocabulary = Vocabulary()
    /// The files read so far.
    private(set) var sources: [RuleSource] = []
    /// By file: the keys that each mapping was asked for, by the mapping's place.
    private(set) var asked: [String: [RulePlace: Set<String>]] = [:]

    /// Reads a rulebook whole.
    ///
    /// - Parameters:
    ///   - units: the unit list by which the codes in overlays are judged; empty where none is at hand.
    ///   - provinces: the codes of the provinces that some unit list has; empty where that is not judged.
    /// - Throws: ``RuleIssues``: every fault of every file, sorted by file and line.
    package static func read(_ files: Files, units: [Unit] = [], provinces: Set<String> = []) throws(RuleIssues)
        -> Rulebook
    {
        var reader = RulebookReader()
        (reader.units, reader.provinces) = (units, provinces)
        let rulebook = reader.rulebook(from: files)
        guard let rulebook, reader.issues.isEmpty else { throw RuleIssues(reader.issues) }
        return rulebook
    }

    mutating func rulebook(from files: Files) -> Rulebook? {
        let dictionary = with(files.dictionary) { $0.dictionary($1) }
        vocabulary.dictionary = dictionary ?? FieldDictionary(fields: [], tables: [])
        let sheets = open(decisions: files.decisions)
        guard var book = with(files.rulebook, { $0.frame($1) }) else {
            close(sheets)
            return nil
        }
        book.decisions = decisions(sheets)
        book.dictionary = vocabulary.dictionary
        read(forms: files.forms, into: &book)
        for file in files.profiles {
            book.profiles += with(file) { [$0.profile($1, of: book)].compactMap(\.self) } ?? []
        }
        for file in files.criteria { read(criteriaFile: file, into: &book) }
        for file in files.checks { book.checks += with(file) { $0.checksFile($1) } ?? [] }
        book.cases = files.cases.compactMap { file in with(file) { $0.caseFile($1, at: file.path) } }
        let tiers = book.tiers.map(\.id)
        book.criteria.sort { left, right in
            let ranks = (tiers.firstIndex(of: left.tier) ?? 0, tiers.firstIndex(of: right.tier) ?? 0)
            return ranks.0 == ranks.1 ? CodeOrder.precedes(left.code, right.code) : ranks.0 < ranks.1
        }
        book.fillFormRows()
        for file in files.overlays { apply(overlay: file, to: &book) }
        judgeWhole(book, files)
        book.files = files.all.map { RuleFile(path: $0.path, digest: $0.digest) }
        book.digest = Digest256.hex(of: book.files.map { "\($0.path) \($0.digest)\n" }.joined())
        return book
    }

    /// Forms that are like another are read after those that stand alone.
    private mutating func read(forms files: [RuleSource], into book: inout Rulebook) {
        let alone = files.filter { !$0.text.contains("\nlike:") }
        for file in alone { book.forms += with(file) { [$0.form($1, among: [])] } ?? [] }
        let models = book.forms
        for file in files where file.text.contains("\nlike:") {
            book.forms += with(file) { [$0.form($1, among: models)] } ?? []
        }
    }

    private mutating func read(criteriaFile file: RuleSource, into book: inout Rulebook) {
        guard let read = with(file, { $0.criterion($1) }) else { return }
        book.criteria.append(read.criterion)
        book.checks += read.checks
    }

    /// Opens a file, reads its root with `body`, and gathers what was wrong in it.
    mutating func with<Result>(
        _ source: RuleSource, _ body: (inout RulebookReader, RuleMapping) -> Result
    ) -> Result? {
        let scribe = RuleScribe(source)
        let root = RuleDocument.root(of: scribe)
        let result = root.map { body(&self, $0) }
        root?.finish()
        gather(scribe)
        return result
    }

    /// Takes over what was wrong in a file that has been read, and what was asked of it.
    mutating func gather(_ scribe: RuleScribe) {
        sources.append(scribe.source)
        issues += scribe.issues
        asked[scribe.source.path] = scribe.asked
    }
}
