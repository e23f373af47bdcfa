// The two ways in which an old workbook writes numbers.

extension BIFFRecord {
    /// Eight bytes of IEEE 754 at an offset.
    func double(_ offset: Int) throws(BIFFBroken) -> Double {
        Double(bitPattern: UInt64(try long(offset)) | UInt64(try long(offset + 4)) << 32)
    }

    /// Four bytes at an offset: thirty bits of a whole number or of the front of eight bytes, and whether they are
    /// hundredths ([MS-XLS] 2.5.122).
    func shortDouble(_ offset: Int) throws(BIFFBroken) -> Double {
        let bits = UInt32(try long(offset))
        let isWhole = bits & 2 != 0
        let value = isWhole ? Double(Int32(bitPattern: bits) >> 2) : Double(bitPattern: UInt64(bits & ~3) << 32)
        return bits & 1 != 0 ? value / 100 : value
    }
}
