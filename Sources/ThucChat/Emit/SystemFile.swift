// Whole writes and reads over the system's partial ones.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A call of the system failed; ``systemMessage()`` says why.
struct SystemFault: Error {}

/// Writes every byte at the end of an open file.
func writeWhole(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
        let written = write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if written < 0 && errno == EINTR { continue }
        guard written >= 0 else { throw SystemFault() }
        done += written
    }
}

/// Fills a buffer from a place in an open file; an end before that is a fault.
func readWhole(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
        let got = pread(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, offset + done)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { throw SystemFault() }
        done += got
    }
}

/// What the system says of the last call that failed.
func systemMessage() -> String { String(cString: strerror(errno)) }
