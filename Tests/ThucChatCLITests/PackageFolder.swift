// Where the package lies on disk: its rules and its sample province.

import Foundation

enum PackageFolder {
    /// The folder of Package.swift.
    static let root = String(
        #filePath.prefix(upTo: #filePath.range(of: "/Tests/", options: .backwards)?.lowerBound ?? #filePath.endIndex))

    static func path(_ relative: String) -> String { "\(root)/\(relative)" }
}
