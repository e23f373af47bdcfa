// The world failed: a file, a folder, a disk.

/// Something outside the data and the rules is wrong; nothing half-written is left.
public struct WorldFault: Error, Sendable, Hashable {
    /// Stable word: `world.not-found`, `world.not-readable`, `world.cannot-print`.
    public var code: String
    /// The path as given.
    public var path: String
    /// What is wrong and what to do.
    public var text: Bilingual

    static func notFound(_ path: String) -> WorldFault {
        WorldFault(
            code: "world.not-found", path: path,
            text: Bilingual(
                vi: "Không tìm thấy «\(path)». Hãy kiểm tra lại đường dẫn.",
                en: "\"\(path)\" does not exist. Check the path."))
    }

    /// Standard output takes no more: its disk is full, or what read it has gone.
    package static let cannotPrint = WorldFault(
        code: "world.cannot-print", path: "",
        text: Bilingual(
            vi:
                "Không ghi được ra đầu ra chuẩn. Hãy kiểm tra dung lượng đĩa hoặc chương trình nhận kết quả, rồi chạy lại.",
            en: "Standard output takes no more. Check the free space or the program that reads it, and run again."))

    static func notReadable(_ path: String) -> WorldFault {
        WorldFault(
            code: "world.not-readable", path: path,
            text: Bilingual(
                vi: "Không đọc được «\(path)». Hãy kiểm tra quyền truy cập.",
                en: "\"\(path)\" cannot be read. Check its permissions."))
    }

    static func notWritable(_ path: String) -> WorldFault {
        WorldFault(
            code: "world.not-writable", path: path,
            text: Bilingual(
                vi: "Không ghi được «\(path)». Hãy kiểm tra dung lượng đĩa và quyền ghi; chưa có gì được ghi.",
                en: "\"\(path)\" cannot be written. Check free space and permissions; nothing was written."))
    }
}
