// What a bundle's manifest says of its making, read back.

import Foundation
import Sheets

/// The part of a manifest by which a batch can be run again.
package struct BundleManifest: Decodable, Hashable, Sendable {
    /// A file and its digest.
    package struct GivenFile: Decodable, Hashable, Sendable {
        package var path: String
        package var digest: String
        /// Of an independent list.
        package var name: String?
    }

    package struct Rules: Decodable, Hashable, Sendable {
        package var id: String
        package var version: String
        package var digest: String
    }

    /// A file of the bundle itself.
    package struct Output: Decodable, Hashable, Sendable {
        package var file: String
        package var digest: String
    }

    package var period: String
    package var outputs: [Output]
    package var rulebook: Rules
    package var inputs: [GivenFile]
    package var sources: [GivenFile]
    package var registered: GivenFile?
    package var titles: GivenFile?
    package var unitList: GivenFile?

    /// Reads the manifest of a bundle.
    ///
    /// - Throws: ``BundleError``: no manifest there, or one of another kind.
    package static func read(_ bundle: String) throws(BundleError) -> BundleManifest {
        let path = "\(bundle)/\(BundleFile.manifest.rawValue)"
        guard let data = FileManager.default.contents(atPath: path) else { throw BundleError(.cannotRead, path: path) }
        do {
            return try JSONDecoder().decode(BundleManifest.self, from: data)
        } catch {
            throw BundleError(.badTable, path: path, underlying: "manifest.json")
        }
    }

    /// Files that are not what the bundle was made from: changed, gone, or new. Empty where all are the same.
    ///
    /// - Parameter paths: what was given to `assess`, in the same order.
    package func differences(from paths: [String], lists: [String]) throws(WorldFault) -> [String] {
        var differing: [String] = []
        var expected = Dictionary(inputs.map { ($0.path, $0.digest) }) { first, _ in first }
        for file in try Inputs(below: paths, limits: ReadLimits()).files {
            if expected.removeValue(forKey: file.name) != (try file.digest()) {
                differing.append(file.name)
            }
        }
        differing += expected.keys
        var listed = (sources + [registered, titles, unitList].compactMap { $0 }).map(\.digest).sorted()
        for path in lists {
            let digest = try Self.digest(of: path)
            if let index = listed.firstIndex(of: digest) { listed.remove(at: index) } else { differing.append(path) }
        }
        let missing = (sources + [registered, titles, unitList].compactMap { $0 }).filter { listed.contains($0.digest) }
        return (differing + missing.map(\.path)).sorted()
    }

    private static func digest(of path: String) throws(WorldFault) -> String {
        try Folder.bytes(of: path).withUnsafeBytes { Digest256.hex(of: $0) }
    }
}

extension WorldFault {
    /// The files at hand are not those a bundle was made from.
    package static func inputsDiffer(bundle: String, files: [String]) -> WorldFault {
        let list = files.prefix(20).joined(separator: ", ") + (files.count > 20 ? " …" : "")
        return WorldFault(
            code: "world.inputs-differ", path: bundle,
            text: Bilingual(
                vi:
                    "\(files.count) tệp không phải là tệp đã dùng để lập «\(bundle)»: \(list). Hãy chỉ đúng thư mục bằng --inputs và các danh sách đã dùng.",
                en:
                    "\(files.count) files are not those that \"\(bundle)\" was made from: \(list). Name the right folder with --inputs, and the same lists."
            ))
    }
}
