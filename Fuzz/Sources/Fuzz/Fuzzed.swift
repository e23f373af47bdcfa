// The target of this process, read once.

import Foundation

/// The target that `main` chose.
let fuzzed: FuzzTarget = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(FuzzTarget.init(rawValue:)) ?? .feel
