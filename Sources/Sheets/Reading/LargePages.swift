// Room that is filled once from end to end is asked for in large pages: a fault for every 4 KiB costs a tenth of the filling.

#if canImport(Glibc)
    import Glibc
#endif

extension Array {
    /// Reserves room, on large pages where the system has them and the room takes several.
    mutating func reserveLarge(_ count: Int) {
        reserveCapacity(count)
        let room = capacity * MemoryLayout<Element>.stride
        withUnsafeMutableBufferPointer {
            LargePages.ask(for: UnsafeRawBufferPointer(start: $0.baseAddress, count: room))
        }
    }
}

private enum LargePages {
    private static let size = 2 << 20

    /// What the system makes of it changes nothing but time: a refusal is none of ours.
    static func ask(for room: UnsafeRawBufferPointer) {
        #if canImport(Glibc)
            guard let start = room.baseAddress, room.count >= 2 * size else { return }
            let first = UnsafeRawPointer(start).alignedUp(toMultipleOf: size)
            let last = start.advanced(by: room.count).alignedDown(toMultipleOf: size)
            _ = madvise(UnsafeMutableRawPointer(mutating: first), last - first, MADV_HUGEPAGE)
        #endif
    }
}
