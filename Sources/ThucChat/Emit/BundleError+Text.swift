// The words for what can stop a bundle: what, where, how to go on.

extension BundleError {
    /// What happened, where, and how to go on, in Vietnamese.
    package var vi: String { "\(what.vi) \(hint.vi)" }
    /// The same in English.
    package var en: String { "\(what.en) \(hint.en)" }

    /// What happened and where.
    package var what: Bilingual {
        switch code {
        case .notABundle:
            Bilingual(
                vi: "Thư mục «\(path)» đã có và không phải là bộ kết quả của ThucChat.",
                en: "\(path) exists and is not a bundle of ThucChat.")
        case .foreignFile:
            Bilingual(
                vi: "Trong bộ kết quả cũ có tệp không do ThucChat ghi: «\(path)».",
                en: "The old bundle holds a file that ThucChat did not write: \(path).")
        case .busy:
            Bilingual(
                vi: "Một lần chạy khác đang ghi vào «\(path)».", en: "Another run is writing to \(path).")
        case .cannotCreate:
            Bilingual(vi: "Không tạo được «\(path)»\(reason).", en: "Cannot create \(path)\(reason).")
        case .cannotWrite:
            Bilingual(vi: "Không ghi được «\(path)»\(reason).", en: "Cannot write \(path)\(reason).")
        case .cannotSync:
            Bilingual(
                vi: "Không bảo đảm được «\(path)» đã nằm trên đĩa\(reason).",
                en: "Cannot make sure that \(path) is on disk\(reason).")
        case .cannotExchange:
            Bilingual(
                vi: "Không đưa được bộ kết quả mới vào «\(path)»\(reason).",
                en: "Cannot put the new bundle at \(path)\(reason).")
        case .cannotRead:
            Bilingual(vi: "Không đọc được «\(path)»\(reason).", en: "Cannot read \(path)\(reason).")
        case .badTable:
            Bilingual(
                vi: "Tệp «\(path)» không đúng mẫu của bộ kết quả\(reason).",
                en: "\(path) does not have the shape of a bundle's table\(reason).")
        case .notFound:
            Bilingual(vi: "Bộ kết quả không có «\(path)».", en: "The bundle holds no \(path).")
        }
    }

    /// How to go on.
    package var hint: Bilingual {
        switch code {
        case .notABundle:
            Bilingual(
                vi: "Hãy chọn thư mục khác; chỉ bộ kết quả có manifest.json của ThucChat mới được thay thế.",
                en: "Choose another folder; only a bundle with ThucChat's manifest.json is ever replaced.")
        case .foreignFile:
            Bilingual(
                vi: "Hãy chuyển tệp đó sang nơi khác rồi chạy lại; chưa có gì bị thay đổi.",
                en: "Move that file elsewhere and run again; nothing was changed.")
        case .busy:
            Bilingual(
                vi: "Hãy đợi lần chạy kia xong, hoặc chọn thư mục khác.",
                en: "Wait for the other run to end, or choose another folder.")
        case .cannotCreate, .cannotWrite, .cannotSync, .cannotExchange:
            Bilingual(
                vi: "Hãy kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại; bộ kết quả cũ, nếu có, còn nguyên.",
                en: "Check free space and write permission and run again; the old bundle, if any, is untouched.")
        case .cannotRead:
            Bilingual(
                vi: "Hãy kiểm tra đường dẫn và quyền đọc.", en: "Check the path and the permission to read it.")
        case .badTable:
            Bilingual(
                vi: "Hãy chạy lại «thucchat assess» để ghi bộ kết quả mới; không sửa tay các tệp trong đó.",
                en: "Run “thucchat assess” again to write a new bundle; its files are not for editing by hand.")
        case .notFound:
            Bilingual(
                vi: "Hãy xem mã trong units.csv và standings.csv.", en: "See units.csv and standings.csv for the codes."
            )
        }
    }

    private var reason: String { underlying.isEmpty ? "" : " (\(underlying))" }
}
