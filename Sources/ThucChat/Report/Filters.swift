// The controls above a table. They appear only where scripts run; without them the whole table is read.

/// Filters of a table.
struct Filters {
    enum Control {
        case search
        case district
        case owner
        case standing
        case registered
    }

    let frame: ReportFrame
    private var say: Speech { frame.say }

    /// - Parameters:
    ///   - districts: shown in the list; where none are given, the script collects them from the page.
    ///   - table: the id of the table the controls act on.
    func html(for table: String, by controls: [Control]) -> Html {
        "<form class=\"filters\" data-for=\"\(table)\" hidden>\(controls.map(control))<output aria-live=\"polite\"></output></form>\n"
    }

    private func control(_ control: Control) -> Html {
        switch control {
        case .search:
            "<label>\(say("Tìm", "Find")) <input type=\"search\" name=\"q\" placeholder=\"\(say("tên xã, mã, từ ngữ", "name, code, words"))\"></label>"
        case .district:
            "<label>\(say("Huyện", "District")) <select name=\"d\"><option value=\"\">\(all)</option></select></label>"
        case .owner:
            "<label>\(say("Đơn vị phụ trách", "Department")) <select name=\"o\"><option value=\"\">\(all)</option>\(owners)</select></label>"
        case .standing:
            "<label>\(say("Kết quả", "Standing")) <select name=\"w\"><option value=\"\">\(all)</option>\(words)</select></label>"
        case .registered:
            "<label class=\"tick\"><input type=\"checkbox\" name=\"r\"> \(say("Chỉ xã đăng ký", "Registered only"))</label>"
        }
    }

    private var all: String { say("tất cả", "all") }

    private var words: [Html] {
        Standing.Word.ofEvidence.map { "<option value=\"\($0.rawValue)\">\($0.sign) \(say($0.shown))</option>" }
    }

    /// Each department with the codes of its criteria, by which the matrix shows its columns alone.
    private var owners: [Html] {
        frame.context.rulebook.owners.map { owner in
            let codes = frame.context.rulebook.criteria.filter { $0.owners.contains(owner.id) }.map(\.code)
            return
                "<option value=\"\(owner.id)\" data-c=\"\(codes.joined(separator: " "))\">\(say(owner.name))</option>"
        }
    }
}
