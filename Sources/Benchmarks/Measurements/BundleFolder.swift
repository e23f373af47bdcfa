// Compares two bundles byte by byte.

import Foundation

/// A folder of files.
struct BundleFolder {
    let path: String

    /// Whether both hold files of the same names with the same bytes. An empty or missing folder is a fault.
    func hasSameBytes(as other: BundleFolder) throws -> Bool {
        let names = try files()
        guard !names.isEmpty else { throw BenchmarkFault(what: path, reason: "holds no files") }
        guard try names == other.files() else { return false }
        return names.allSatisfy {
            FileManager.default.contentsEqual(atPath: path + "/" + $0, andPath: other.path + "/" + $0)
        }
    }

    private func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    }
}
