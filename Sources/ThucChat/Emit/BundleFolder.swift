// The folder of a bundle on its way to disk: written beside its name, then exchanged for what stood there, so that a reader
// finds the old bundle or the new one and never a mixture.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A bundle's folder while it is written. When it is let go without ``commit()``, what was written is removed.
final class BundleFolder {
    /// The steps of putting a bundle in its place, in order; tests stop at each.
    enum Step: String, CaseIterable, Sendable {
        case written
        case synced
        case movedOld
        case inPlace
        case removedOld
    }

    /// How the new folder takes the name of the old.
    enum Exchange: Sendable, CaseIterable {
        /// One system call swaps both names.
        case atOnce
        /// The old folder steps aside first; if the run ends in between, the next one puts it back.
        case inTwoSteps
    }

    /// Where the bundle will stand.
    let path: String
    /// Where it is being written, beside `path`.
    let workPath: String
    private let parent: String
    private let asidePath: String
    private let lock: Int32
    private let exchange: Exchange
    private let reached: (Step) throws -> Void
    private var isCommitted = false

    /// Prepares the folder; refuses where something that is not a bundle stands under the name.
    ///
    /// - Parameter reached: told of each step as it is done; what it throws ends the commit there.
    init(
        path: String, exchange: Exchange = .atOnce, reached: @escaping (Step) throws -> Void = { _ in }
    ) throws(BundleError) {
        let clean = BundleFolder.withoutTrailingSlashes(path)
        let cut = clean.lastIndex(of: "/").map { clean.index(after: $0) } ?? clean.startIndex
        let name = clean[cut...]
        self.path = clean
        self.exchange = exchange
        self.reached = reached
        let folder = String(clean[..<cut])
        parent = folder.isEmpty ? "." : folder
        workPath = "\(folder).\(name).thucchat-writing"
        asidePath = "\(folder).\(name).thucchat-old"
        lock = try BundleFolder.lock(workPath, for: clean)
        // From here on every property is set, so that whatever is thrown lets `deinit` clear the folder and its lock.
        try BundleFolder.putBack(asidePath, to: clean)
        try BundleFolder.requireReplaceable(clean)
        try BundleFolder.empty(workPath)
    }

    deinit {
        if !isCommitted {
            BundleFolder.discard(workPath)
        }
        close(lock)
    }

    /// The path of a file while the bundle is written.
    func workPath(of file: BundleFile) -> String { "\(workPath)/\(file.rawValue)" }

    /// The path of a file by its name below the bundle; the folder it stands in is made.
    func workPath(named name: String) throws(BundleError) -> String {
        let path = "\(workPath)/\(name)"
        guard let cut = path.lastIndex(of: "/"), path[..<cut] != workPath[...] else { return path }
        guard mkdir(String(path[..<cut]), 0o755) == 0 || errno == EEXIST else {
            throw BundleError(.cannotCreate, path: String(path[..<cut]), underlying: systemMessage())
        }
        return path
    }

    /// Syncs the folder and gives it its name; afterwards the old bundle is gone.
    func commit() throws {
        try reached(.written)
        let departments = "\(workPath)/\(BundleFile.departments)"
        if access(departments, F_OK) == 0 { try BundleFolder.syncFolder(departments) }
        try BundleFolder.syncFolder(workPath)
        try reached(.synced)
        if access(path, F_OK) != 0 {
            try move(workPath, to: path)
        } else if exchange == .atOnce, BundleFolder.swap(workPath, path) {
            try finish(removing: workPath)
            return
        } else {
            try move(path, to: asidePath)
            try reached(.movedOld)
            try move(workPath, to: path)
            try finish(removing: asidePath)
            return
        }
        try finish(removing: nil)
    }

    private func finish(removing old: String?) throws {
        isCommitted = true
        try BundleFolder.syncFolder(parent)
        try reached(.inPlace)
        if let old { try BundleFolder.remove(old) }
        try reached(.removedOld)
    }

    private func move(_ source: String, to target: String) throws(BundleError) {
        guard rename(source, target) == 0 else {
            throw BundleError(.cannotExchange, path: path, underlying: systemMessage())
        }
    }
}

extension BundleFolder {
    private static func withoutTrailingSlashes(_ path: String) -> String {
        var text = path[...]
        while text.count > 1, text.hasSuffix("/") { text = text.dropLast() }
        return String(text)
    }

    /// Makes the folder if it is not there and takes its lock; the lock ends with the process, however it ends.
    private static func lock(_ folder: String, for path: String) throws(BundleError) -> Int32 {
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
            throw BundleError(.cannotCreate, path: folder, underlying: systemMessage())
        }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BundleError(.cannotCreate, path: folder, underlying: systemMessage()) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw BundleError(.busy, path: path)
        }
        return descriptor
    }

    /// Puts back a bundle that a run which was cut short had moved aside.
    private static func putBack(_ aside: String, to path: String) throws(BundleError) {
        guard access(aside, F_OK) == 0 else { return }
        guard access(path, F_OK) != 0 else { return try remove(aside) }
        guard rename(aside, path) == 0 else {
            throw BundleError(.cannotExchange, path: path, underlying: systemMessage())
        }
    }

    /// Removes what a run that was cut short left in the folder.
    private static func empty(_ folder: String) throws(BundleError) {
        for name in try names(in: folder) { try remove("\(folder)/\(name)") }
    }

    private static func remove(_ path: String) throws(BundleError) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw BundleError(.cannotWrite, path: path, underlying: "\(error)")
        }
    }

    /// Removes an unfinished folder; what cannot be removed is harmless, for the next run into the same name clears it.
    private static func discard(_ folder: String) {
        do { try remove(folder) } catch { return }
    }

    private static func names(in folder: String) throws(BundleError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw BundleError(.cannotRead, path: folder, underlying: "\(error)")
        }
    }

    private static func syncFolder(_ path: String) throws(BundleError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BundleError(.cannotSync, path: path, underlying: systemMessage()) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw BundleError(.cannotSync, path: path, underlying: systemMessage()) }
    }

    /// A manifest's mark stands at its head.
    private static let markedBytes = 4096

    /// Only a bundle may be replaced, and only if it holds nothing but a bundle's files.
    private static func requireReplaceable(_ path: String) throws(BundleError) {
        guard access(path, F_OK) == 0 else { return }
        let manifest = (try? Folder.bytes(of: "\(path)/\(BundleFile.manifest.rawValue)")) ?? Data()
        guard String(decoding: manifest.prefix(markedBytes), as: UTF8.self).contains(Manifest.markerLine) else {
            throw BundleError(.notABundle, path: path)
        }
        let ours = Set(BundleFile.allCases.map(\.rawValue) + [BundleFile.departments])
        try requireOnly(in: path) { ours.contains($0) }
        let departments = "\(path)/\(BundleFile.departments)"
        if access(departments, F_OK) == 0 { try requireOnly(in: departments) { $0.hasSuffix(".xlsx") } }
    }

    private static func requireOnly(in folder: String, _ isOurs: (String) -> Bool) throws(BundleError) {
        for name in try names(in: folder) where !isOurs(name) && !isLitter(name) {
            throw BundleError(.foreignFile, path: "\(folder)/\(name)")
        }
    }

    /// What file browsers and office programs leave behind.
    private static func isLitter(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
    }

    /// Swaps two names in one step.
    ///
    /// - Returns: false where the system or the file system cannot; nothing has changed then.
    private static func swap(_ first: String, _ second: String) -> Bool {
        #if os(Linux)
            typealias Rename =
                @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
            guard let symbol = dlsym(nil, "renameat2") else { return false }
            // The symbol is glibc's function of exactly this type (renameat2(2)); headers hide it from Swift.
            let rename = unsafeBitCast(symbol, to: Rename.self)
            let exchange: UInt32 = 2
            return rename(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
        #else
            return false
        #endif
    }
}
