// Why an earlier bundle cannot be compared with: what, where, how to go on.

/// A bundle given as an earlier one that is none, or none that can be compared with.
package enum PreviousFault: Error, Hashable, Sendable {
    /// The folder holds no manifest of a bundle.
    case notABundle(path: String)
    /// A file is not the one that the manifest names by its digest.
    case changed(path: String, file: String)
    /// The period does not end before the one being assessed.
    case notEarlier(path: String, period: Period, than: Period)
    case anotherSet(path: String, set: String, than: String)
    /// Two bundles of one period.
    case twice(Period, paths: [String])

    package var text: Bilingual {
        switch self {
        case .notABundle(let path):
            Bilingual(
                vi:
                    "--previous: «\(path)» không phải là bộ kết quả của ThucChat. Hãy chỉ thư mục có manifest.json do «thucchat assess» ghi.",
                en:
                    "--previous: \"\(path)\" is not a bundle of ThucChat. Name a folder with the manifest.json that \"thucchat assess\" wrote."
            )
        case .changed(let path, let file):
            Bilingual(
                vi:
                    "--previous: tệp «\(file)» trong «\(path)» khác với tệp mà manifest.json ghi nhận. Hãy dùng bộ kết quả gốc, chưa sửa.",
                en:
                    "--previous: \"\(file)\" in \"\(path)\" is not the file that manifest.json names. Use the bundle as it was written."
            )
        case .notEarlier(let path, let period, let other):
            Bilingual(
                vi:
                    "--previous: bộ kết quả «\(path)» của kỳ \(period) không kết thúc trước kỳ \(other). Hãy chọn bộ kết quả của kỳ trước.",
                en:
                    "--previous: the bundle \"\(path)\" of \(period) does not end before \(other). Name a bundle of an earlier period."
            )
        case .anotherSet(let path, let set, let other):
            Bilingual(
                vi:
                    "--previous: bộ kết quả «\(path)» theo bộ tiêu chí «\(set)», kỳ này theo «\(other)»; hai bộ không so sánh trực tiếp được. Hãy đánh giá lại kỳ trước với --set \(other) rồi dùng kết quả đó; để xét lại danh hiệu, thêm --previous-inputs.",
                en:
                    "--previous: the bundle \"\(path)\" is under \"\(set)\" and this period under \"\(other)\"; sets are not compared with each other. Assess the earlier period again with --set \(other) and give that bundle; to look at titles again, add --previous-inputs."
            )
        case .twice(let period, let paths):
            Bilingual(
                vi:
                    "--previous: có \(paths.count) bộ kết quả của kỳ \(period): \(paths.joined(separator: ", ")). Hãy giữ một bộ cho mỗi kỳ.",
                en:
                    "--previous: \(paths.count) bundles of \(period): \(paths.joined(separator: ", ")). Give one bundle for a period."
            )
        }
    }
}
