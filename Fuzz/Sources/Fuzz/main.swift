// `fuzz TARGET [libFuzzer's options] [folders or files]`: runs libFuzzer over one target.

import CFuzzer
import Foundation

guard let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init(rawValue:)) else {
    let targets = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
    FileHandle.standardError.write(Data("fuzz \(targets) [-max_total_time=60] [corpus…]\n".utf8))
    exit(2)
}

/// libFuzzer calls back without a context of ours; the environment carries the target into its child processes too.
setenv("FUZZ_TARGET", target.rawValue, 1)

let kept = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
var words: [UnsafeMutablePointer<CChar>?] = kept.map { strdup($0) } + [nil]
var count = Int32(kept.count)
let status = words.withUnsafeMutableBufferPointer { buffer in
    var start = buffer.baseAddress
    return LLVMFuzzerRunDriver(&count, &start) { data, size in
        fuzzed.run(UnsafeBufferPointer(start: data, count: size))
        return 0
    }
}
exit(status)
