// Puts an earlier year together: its bundle, the files that its manifest names, and its set's forms.

import Sheets

extension EarlierYear {
    /// Reads a bundle and finds its files again.
    ///
    /// - Parameters:
    ///   - pool: where its files and independent lists are looked for, by digest.
    ///   - request: the batch at hand; its units, history and limits hold for the earlier year too.
    ///   - library: where the set it was assessed under is read.
    /// - Throws: ``PreviousFault`` for what is no earlier bundle, ``WorldFault`` for a file that is not in the pool.
    package init(
        bundle: String, in pool: FilePool, for request: AssessmentRequest, _ library: RulebookLibrary
    ) throws {
        let previous = try PreviousBundle(path: bundle)
        guard previous.period.lastDay < request.period.lastDay else {
            throw PreviousFault.notEarlier(path: bundle, period: previous.period, than: request.period)
        }
        period = previous.period
        set = previous.rules.id
        standings = try EarlierStandings(previous)
        batch = try Self.batch(try BundleManifest.read(bundle), bundle, period, pool, request, library)
    }

    private static func batch(
        _ manifest: BundleManifest, _ bundle: String, _ period: Period, _ pool: FilePool, _ request: AssessmentRequest,
        _ library: RulebookLibrary
    ) throws -> Batch {
        let missing = (manifest.inputs + manifest.sources).filter { pool[$0.digest] == nil }.map(\.path).sorted()
        guard missing.isEmpty else { throw WorldFault.earlierInputs(bundle: bundle, files: missing) }
        var earlier = AssessmentRequest(
            paths: [], period: period, rulebook: try library.read(manifest.rulebook.id), units: request.units,
            history: request.history)
        earlier.limits = request.limits
        earlier.sources = manifest.sources.compactMap { source in
            guard case .file(let path)? = pool[source.digest]?.content else { return nil }
            return AssessmentRequest.Source(name: source.name ?? source.path, path: path)
        }
        let files = manifest.inputs.compactMap { input in
            pool[input.digest].map { InputFile(name: input.path, content: $0.content) }
        }
        return try Batch(earlier, Inputs(files: files))
    }
}

extension WorldFault {
    static func earlierInputs(bundle: String, files: [String]) -> WorldFault {
        let list = files.prefix(20).joined(separator: ", ") + (files.count > 20 ? " …" : "")
        return WorldFault(
            code: "world.earlier-inputs", path: bundle,
            text: Bilingual(
                vi:
                    "Chưa thấy \(files.count) tệp đã dùng để lập «\(bundle)»: \(list). Hãy chỉ thư mục chứa chúng bằng --previous-inputs.",
                en:
                    "\(files.count) files that \"\(bundle)\" was made from are not at hand: \(list). Name their folder with --previous-inputs."
            ))
    }
}
