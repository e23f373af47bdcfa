// What can be noticed while finding out whose a file is and of which period, in words.

/// Something about the unit or period of a file.
enum IdentityNotice: Hashable {
    case unitAmbiguous(name: String, candidates: [String])
    /// With the units whose names lie nearest.
    case unitUnknown(name: String, nearest: [String])
    /// The list has the name, but not in the district that the title block names.
    case unitElsewhere(name: String, candidates: [String])
    case unitUnnamed
    case unitFromFileName(unit: String)
    case unitFromFolder(unit: String)
    /// The title block names one unit, the file's name another.
    case unitDiffers(title: String, path: String)
    case periodAmbiguous([String])
    case periodUnnamed
    case periodFromPath(String)
    case periodOther(found: String, expected: String)

    var notice: Notice {
        switch self {
        case .unitAmbiguous(let name, let candidates):
            Notice(
                "unit.ambiguous", .blocker,
                vi: "«\(name)» có thể là: \(candidates.joined(separator: "; ")).",
                en: "\"\(name)\" may be: \(candidates.joined(separator: "; ")).",
                fixVi: "Đề nghị ghi thêm tên huyện hoặc mã xã ở phần tiêu đề.",
                fixEn: "Please add the district or the commune's code to the title block.")
        case .unitUnknown(let name, let nearest):
            Notice(
                "unit.unknown", .blocker,
                vi:
                    "Danh mục đơn vị không có «\(name)».\(nearest.isEmpty ? "" : " Có thể là: \(nearest.joined(separator: "; ")).")",
                en:
                    "The unit list has no \"\(name)\".\(nearest.isEmpty ? "" : " It may be: \(nearest.joined(separator: "; ")).")",
                fixVi: "Đề nghị kiểm tra lại tên xã, huyện ở phần tiêu đề.",
                fixEn: "Please check the names of commune and district in the title block.")
        case .unitElsewhere(let name, let candidates):
            Notice(
                "unit.elsewhere", .blocker,
                vi:
                    "Danh mục đơn vị có «\(name)» nhưng không ở huyện ghi trên biểu: \(candidates.joined(separator: "; ")).",
                en:
                    "The unit list has \"\(name)\", but not in the district that the form names: \(candidates.joined(separator: "; ")).",
                fixVi: "Đề nghị kiểm tra lại tên xã, huyện ở phần tiêu đề.",
                fixEn: "Please check the names of commune and district in the title block.")
        case .unitUnnamed:
            Notice(
                "unit.unnamed", .blocker, vi: "Tệp chưa ghi là của xã nào, tên tệp và thư mục cũng chưa cho biết.",
                en: "The file does not say which commune it is from, nor does its name or folder.",
                fixVi: "Đề nghị ghi «UBND xã …» ở phần tiêu đề.",
                fixEn: "Please write \"UBND xã …\" in the title block.")
        case .unitFromFileName(let unit):
            Notice(
                "unit.from-file-name", .note, vi: "Phần tiêu đề chưa ghi tên xã; lấy theo tên tệp là \(unit).",
                en: "The title block names no commune; \(unit) was taken from the file's name.",
                fixVi: "Đề nghị ghi «UBND xã …» ở phần tiêu đề.",
                fixEn: "Please write \"UBND xã …\" in the title block.")
        case .unitFromFolder(let unit):
            Notice(
                "unit.from-folder", .note, vi: "Phần tiêu đề chưa ghi tên xã; lấy theo thư mục là \(unit).",
                en: "The title block names no commune; \(unit) was taken from the folder.",
                fixVi: "Đề nghị ghi «UBND xã …» ở phần tiêu đề.",
                fixEn: "Please write \"UBND xã …\" in the title block.")
        case .unitDiffers(let title, let path):
            Notice(
                "unit.differs", .warning,
                vi: "Phần tiêu đề ghi \(title) nhưng tên tệp ghi \(path); lấy theo phần tiêu đề.",
                en: "The title block names \(title), the file's name \(path); the title block was followed.",
                fixVi: "Đề nghị xác nhận tệp là của đơn vị nào.", fixEn: "Please confirm whose file it is.")
        case .periodAmbiguous(let periods):
            Notice(
                "period.ambiguous", .warning, vi: "Phần tiêu đề ghi nhiều kỳ: \(periods.joined(separator: "; ")).",
                en: "The title block names several periods: \(periods.joined(separator: "; ")).",
                fixVi: "Đề nghị chỉ ghi kỳ của số liệu.", fixEn: "Please name the period of the data only.")
        case .periodUnnamed:
            Notice(
                "period.unnamed", .note, vi: "Tệp chưa ghi số liệu của kỳ nào; tính là của kỳ đang xét.",
                en: "The file names no period; it was taken to be of the period under review.",
                fixVi: "Đề nghị ghi «năm …» ở tên biểu.", fixEn: "Please write \"năm …\" in the form's title.")
        case .periodFromPath(let period):
            Notice(
                "period.from-file-name", .note,
                vi: "Phần tiêu đề chưa ghi kỳ số liệu; lấy theo tên tệp, thư mục là \(period).",
                en: "The title block names no period; \(period) was taken from the file's name or folder.",
                fixVi: "Đề nghị ghi «năm …» ở tên biểu.", fixEn: "Please write \"năm …\" in the form's title.")
        case .periodOther(let found, let expected):
            Notice(
                "period.other", .warning,
                vi: "Số liệu là của kỳ \(found), không phải kỳ đang xét \(expected); chưa lấy tệp này.",
                en: "The data are of \(found), not of \(expected), the period under review; the file was not taken.",
                fixVi: "Đề nghị gửi số liệu của kỳ \(expected), hoặc sửa kỳ ghi trên biểu.",
                fixEn: "Please send the data of \(expected), or correct the period on the form.")
        }
    }
}
