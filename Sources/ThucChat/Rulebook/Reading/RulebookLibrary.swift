// Finds the sets under a rules folder, chooses one by id or by year, and reads its files from disk.

import Foundation

/// The sets of a rules folder.
public struct RulebookLibrary: Sendable {
    /// The folder, as given.
    public let root: String

    /// A library over a folder such as `Rules`.
    public init(root: String) { self.root = root }

    /// The ids of the sets: folders that hold a `rulebook.yaml`, sorted.
    public func sets() throws(WorldFault) -> [String] {
        let names = try Folder.names(in: root)
        return names.filter { FileManager.default.fileExists(atPath: "\(root)/\($0)/rulebook.yaml") }
    }

    /// Reads one set with the overlays of its own folder and the ones given.
    ///
    /// - Parameter units: the unit list by which the codes in overlays are judged; empty where none is at hand.
    package func read(_ id: String, overlays: [String] = [], units: [Unit] = []) throws -> Rulebook {
        try RulebookReader.read(files(of: id, overlays: overlays), units: units, provinces: provinces(with: units))
    }

    /// The codes of the provinces that a unit list or a list of the rules folder has; empty where no units are given.
    package func provinces(with units: [Unit]) throws -> Set<String> {
        guard !units.isEmpty else { return [] }
        let folder = "\(root)/units"
        let listed = Folder.isFolder(folder) ? try UnitHistory.units(in: folder) : []
        return Set((units + listed).map(\.provinceCode))
    }

    /// The examples of a set that do not come out as expected, at their places. Overlays play no part.
    package func failingExamples(of id: String) throws -> [RuleIssue] {
        let files = try files(of: id)
        return ExampleTrial.failures(of: try RulebookReader.read(files)).issues(in: files.all).sorted()
    }

    /// The set whose years of the standard hold a year.
    ///
    /// - Throws: ``RulebookChoiceFault`` where no set or more than one does.
    package func read(for year: Int, overlays: [String] = [], units: [Unit] = []) throws -> Rulebook {
        try read(set(for: year), overlays: overlays, units: units)
    }

    /// The id of the set whose years of the standard hold a year.
    ///
    /// - Throws: ``RulebookChoiceFault`` where no set or more than one does.
    package func set(for year: Int) throws -> String {
        let sets = try sets()
        let fitting = try sets.filter { try years(of: $0).contains(year) }
        guard fitting.count == 1 else { throw RulebookChoiceFault(year: year, fitting: fitting, known: sets) }
        return fitting[0]
    }

    private func years(of id: String) throws -> ClosedRange<Int> {
        let source = try source("\(id)/rulebook.yaml")
        var reader = RulebookReader()
        return reader.with(source) { $0.frame($1).years } ?? 0...0
    }

    package func files(of id: String, overlays: [String] = []) throws -> RulebookReader.Files {
        RulebookReader.Files(
            rulebook: try source("\(id)/rulebook.yaml"), dictionary: try source("\(id)/dictionary.yaml"),
            forms: try sources(in: "\(id)/forms"), criteria: try sources(in: "\(id)/criteria"),
            checks: try sources(in: "\(id)/checks"),
            overlays: try sources(in: "\(id)/overlays") + overlays.map { try Self.source(at: $0, named: $0) },
            decisions: try sources(in: "\(id)/decisions"), cases: try sources(in: "\(id)/tests"),
            profiles: try sources(in: "\(id)/forms/profiles"))
    }

    private func sources(in folder: String) throws -> [RuleSource] {
        guard FileManager.default.fileExists(atPath: "\(root)/\(folder)") else { return [] }
        return try Folder.names(in: "\(root)/\(folder)").filter { $0.hasSuffix(".yaml") }.map {
            try source("\(folder)/\($0)")
        }
    }

    private func source(_ path: String) throws -> RuleSource { try Self.source(at: "\(root)/\(path)", named: path) }

    private static func source(at path: String, named name: String) throws -> RuleSource {
        RuleSource(path: name, bytes: Array(try Folder.bytes(of: path)))
    }
}
