// The unit lists of a folder and the lineage file beside them.

extension UnitHistory {
    /// The name of the lineage file.
    package static let fileName = "lineage.csv"
    /// Lists of units that nobody reports for any more: other provinces' before they were joined.
    static let formerFolder = "former"

    /// The units of a list with what they came from.
    ///
    /// Where `lineage.csv` stands beside the list, all lists of the folder and of `former/` are read with it; else the list alone.
    /// - Parameter units: the units of the list where it has been read; else it is read.
    /// - Throws: ``UnitListError``, ``RuleIssues`` with every fault of the lineage, or ``WorldFault``.
    package static func read(beside list: String, of units: [Unit]? = nil) throws -> UnitHistory {
        guard lineage(beside: list) != nil else { return UnitHistory(units: try units ?? Self.units(of: list)) }
        return try read(folder: folder(of: list))
    }

    /// The path of the lineage file beside a list; nil where there is none.
    package static func lineage(beside list: String) -> String? {
        let path = "\(folder(of: list))/\(fileName)"
        return Folder.isFile(path) ? path : nil
    }

    private static func folder(of list: String) -> String {
        list.lastIndex(of: "/").map { String(list[..<$0]) } ?? "."
    }

    /// Reads every list of a folder with its lineage; the lineage must be there.
    package static func read(folder: String) throws -> UnitHistory {
        let path = "\(folder)/\(fileName)"
        let bytes = Array(try Folder.bytes(of: path))
        let history = UnitHistory(
            units: try units(in: folder), edges: try readLineage(bytes, named: path))
        let issues = LineageLinter(history, LineageLines(file: path, bytes: bytes)).issues
        if !issues.isEmpty { throw RuleIssues(issues) }
        return history
    }

    /// The units of every list of a folder and of its `former/`, whether a lineage stands there or not.
    static func units(in folder: String) throws -> [Unit] { try lists(in: folder).flatMap { try units(of: $0) } }

    private static func lists(in folder: String) throws -> [String] {
        let own = try Folder.names(in: folder).filter { $0.hasSuffix(".csv") && $0 != fileName }
        let former =
            Folder.isFolder("\(folder)/\(formerFolder)") ? try Folder.names(in: "\(folder)/\(formerFolder)") : []
        return own.map { "\(folder)/\($0)" }
            + former.filter { $0.hasSuffix(".csv") }.map { "\(folder)/\(formerFolder)/\($0)" }
    }

    private static func units(of list: String) throws -> [Unit] {
        try readUnitList(Array(try Folder.bytes(of: list)), named: list)
    }
}
