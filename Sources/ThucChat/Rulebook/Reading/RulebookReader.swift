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

        package init(
            rulebook: RuleSource, dictionary: RuleSource, forms: [RuleSource] = [], criteria: [RuleSource] = [],
            checks: [RuleSource] = [], overlays: [RuleSource] = [], decisions: [RuleSource] = [],
            cases: [RuleSource] = []
        ) {
            self.rulebook = rulebook
            self.dictionary = dictionary
            self.forms = forms
            self.criteria = criteria
            self.checks = checks
            self.overlays = overlays
            self.decisions = decisions
            self.cases = cases
        }

        var all: [RuleSource] {
            ([rulebook, dictionary] + forms + criteria + checks + overlays + decisions + cases).sorted {
                $0.path < $1.path
            }
        }
    }

    var issues: [RuleIssue] = []
    var vocabulary = Vocabulary()
    /// The files read so far.
    private(set) var sources: [RuleSource] = []
    /// By file: the keys that each mapping was asked for, by the mapping's place.
    private(set) var asked: [String: [RulePlace: Set<String>]] = [:]

    /// Reads a rulebook whole.
    ///
    /// - Throws: ``RuleIssues``: every fault of every file, sorted by file and line.
    package static func read(_ files: Files) throws(RuleIssues) -> Rulebook {
        var reader = RulebookReader()
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
        for file in files.forms { book.forms += with(file) { [$0.form($1)] } ?? [] }
        for file in files.criteria { read(criteriaFile: file, into: &book) }
        for file in files.checks { book.checks += with(file) { $0.checksFile($1) } ?? [] }
        book.cases = files.cases.compactMap { file in with(file) { $0.caseFile($1, at: file.path) } }
        book.criteria.sort { CodeOrder.precedes($0.code, $1.code) }
        for file in files.overlays { apply(overlay: file, to: &book) }
        judgeWhole(book, files)
        book.files = files.all.map { RuleFile(path: $0.path, digest: $0.digest) }
        book.digest = Digest256.hex(of: book.files.map { "\($0.path) \($0.digest)\n" }.joined())
        return book
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
