// What can stop a bundle from being written or read: the disk, or a folder that is not ours to replace.

/// A failure of the world around a bundle. Nothing half-written stands under the bundle's name when it is thrown.
package struct BundleError: Error, Hashable, Sendable {
    /// What was being done, as a stable word.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// The name is taken by something that is not a bundle.
        case notABundle = "bundle.not-a-bundle"
        /// The bundle holds a file that is not part of one.
        case foreignFile = "bundle.foreign-file"
        /// Another run is writing the same bundle.
        case busy = "bundle.busy"
        case cannotCreate = "bundle.cannot-create"
        case cannotWrite = "bundle.cannot-write"
        case cannotSync = "bundle.cannot-sync"
        case cannotExchange = "bundle.cannot-exchange"
        case cannotRead = "bundle.cannot-read"
        /// A file of the bundle does not have the columns it should have.
        case badTable = "bundle.bad-table"
        /// A unit or code that the bundle does not hold.
        case notFound = "bundle.not-found"
    }

    package var code: Code
    /// The path it happened at, or the unit or code asked for.
    package var path: String
    /// What the system or the reader said.
    package var underlying: String

    package init(_ code: Code, path: String, underlying: String = "") {
        self.code = code
        self.path = path
        self.underlying = underlying
    }
}

extension BundleError: CustomStringConvertible {
    package var description: String { "\(code.rawValue): \(en)" }
}
