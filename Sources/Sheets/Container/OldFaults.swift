// What the C library remembers of calls that failed.

import Glibc

/// Forgets it. Where a name cannot be decoded, libarchive looks whether that was for want of memory, and ends the process
/// then; it would take the fault of an archive read before, one that claimed terabytes, for its own.
func forgetOldFaults() {
    errno = 0
}
