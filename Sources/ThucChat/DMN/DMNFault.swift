// Why a DMN file cannot be read at all, and what of it could not be taken over.

/// A file that is no DMN model this reader knows.
package enum DMNFault: Error, Hashable, Sendable {
    case notDMN(root: String, space: String)
    case nothingUsable

    /// What is wrong and what to do.
    package var text: Bilingual {
        switch self {
        case .notDMN(let root, let space):
            Bilingual(
                vi:
                    "Tệp có gốc <\(root)> thuộc «\(space)», không phải mô hình DMN 1.3, 1.4 hoặc 1.5. Đề nghị xuất lại từ công cụ vẽ.",
                en:
                    "The file's root is <\(root)> in \"\(space)\", not a DMN 1.3, 1.4 or 1.5 model. Export it again from the modeller."
            )
        case .nothingUsable:
            Bilingual(
                vi: "Mô hình không có bảng quyết định hoặc biểu thức nào chuyển được.",
                en: "The model holds no decision table or literal expression that can be taken over.")
        }
    }
}

/// A part of a model that was left out, or taken over with a change.
package enum DMNRemark: Hashable, Sendable {
    case unknownForm(decision: String, form: String)
    case foreignLanguage(decision: String, language: String)
    case unknownHitPolicy(decision: String, text: String)
    case unknownType(decision: String, type: String)
    case oneLanguage(decision: String)
    case unnamedDecision(id: String)
    case leftOut(element: String, name: String)

    /// What was noticed and what to do.
    package var text: Bilingual {
        switch self {
        case .unknownForm(let decision, let form):
            Bilingual(
                vi: "«\(decision)» viết bằng <\(form)>, chưa chuyển được. Đề nghị viết thành bảng hoặc biểu thức.",
                en: "\"\(decision)\" is a <\(form)>, which is not taken over. Write it as a table or an expression.")
        case .foreignLanguage(let decision, let language):
            Bilingual(
                vi: "«\(decision)» dùng ngôn ngữ biểu thức \(language), không phải FEEL, nên không chuyển.",
                en: "\"\(decision)\" uses the expression language \(language), not FEEL, and is not taken over.")
        case .unknownHitPolicy(let decision, let text):
            Bilingual(
                vi: "«\(decision)» có hitPolicy «\(text)» không có trong DMN, nên không chuyển.",
                en: "\"\(decision)\" has the hit policy \"\(text)\", which DMN does not have, and is not taken over.")
        case .unknownType(let decision, let type):
            Bilingual(
                vi: "«\(decision)»: kiểu «\(type)» không có trong tệp quy tắc, nên để kiểu suy ra từ biểu thức.",
                en: "\"\(decision)\": rule files have no type \"\(type)\"; it is left to the expression.")
        case .oneLanguage(let decision):
            Bilingual(
                vi: "«\(decision)»: mô hình chỉ có một tên gọi, đã chép cho cả hai ngôn ngữ. Đề nghị dịch «title».",
                en: "\"\(decision)\": the model has one name only, copied for both languages. Translate \"title\".")
        case .unnamedDecision(let id):
            Bilingual(
                vi: "Quyết định có id «\(id)» không có tên, nên không chuyển.",
                en: "The decision with id \"\(id)\" has no name and is not taken over.")
        case .leftOut(let element, let name):
            Bilingual(vi: "<\(element)> «\(name)» không chuyển.", en: "<\(element)> \"\(name)\" is not taken over.")
        }
    }
}
