// The page of one department: its indicators where something is open, registered communes first, then nearest the threshold, and letters to copy.

/// A department's page; its rows and letters come from the units.
struct DepartmentPage {
    let frame: ReportFrame
    let owner: String
    let count: Rollups.OwnerCount?
    private var say: Speech { frame.say }

    func head(rows: Int) -> Html {
        """
        <section class="page landscape" id="dv-\(owner)">\(frame.sampleBanner)<p class="crumb"><a href="#tong-quan">← \(say("Tổng quan", "Overview"))</a></p>
        <h2>\(frame.ownerName(owner))</h2>
        <p class="lead">\(indicators)</p><p>\(summary(rows))</p>
        \(Filters(frame: frame).html(for: "t-\(owner)", by: [.search, .district, .standing]))
        <div class="scroll"><table class="sortable list" id="t-\(owner)"><thead><tr><th scope="col">\(say("Xã", "Commune"))</th><th scope="col">\(say("Chỉ tiêu", "Indicator"))</th>\
        <th scope="col" class="n">\(say("Giá trị", "Value"))</th><th scope="col">\(say("Mức quy định", "Threshold"))</th><th scope="col">\(say("Tự đánh giá", "Claim"))</th>\
        <th scope="col">\(say("Kết quả", "Standing"))</th><th scope="col">\(say("Ô số liệu", "Cells"))</th><th scope="col">\(say("Nội dung cần làm rõ", "To be clarified"))</th></tr></thead><tbody>

        """
    }

    private var indicators: String {
        let codes = frame.context.rulebook.criteria.flatMap(\.indicators).filter { $0.owners.contains(owner) }.map(
            \.code)
        return codes.isEmpty ? "" : say("Phụ trách chỉ tiêu ", "Indicators ") + codes.joined(separator: ", ")
    }

    private func summary(_ rows: Int) -> String {
        let questions = count?.questions ?? 0
        return say(
            "\(questions) nội dung cần làm rõ ở \(count?.communes ?? 0) xã, trong đó \(count?.registeredCommunes ?? 0) xã đăng ký; \(rows) chỉ tiêu chưa được kết luận là đạt. Xã đăng ký xếp trước, sau đó là xã gần mức quy định nhất.",
            "\(questions) matters in \(count?.communes ?? 0) communes, \(count?.registeredCommunes ?? 0) of them registered; \(rows) indicators not concluded as met. Registered communes first, then those nearest the threshold."
        )
    }

    /// Ends the table and opens the letters.
    func letters(_ letters: Int) -> Html {
        """
        </tbody></table></div>
        <h3>\(say("Thư đề nghị từng xã", "Letters to the communes")) <small>(\(letters))</small></h3><div class="letters">

        """
    }

    var end: Html { "</div>\(frame.colophon)</section>\n" }
}
