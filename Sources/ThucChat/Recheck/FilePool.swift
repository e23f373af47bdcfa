// Files known by what is in them, so that those of an earlier bundle are found again wherever they lie.

import Sheets

/// Files by the digest of their bytes.
package struct FilePool: Sendable {
    private var files: [String: InputFile] = [:]

    /// Every file below the paths, archives opened.
    package init(below paths: [String], limits: ReadLimits) throws(WorldFault) {
        for file in try Inputs(below: paths, limits: limits).files { files[try file.digest()] = file }
    }

    subscript(digest: String) -> InputFile? { files[digest] }
}
