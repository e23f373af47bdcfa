// What every part of the page needs to know: language, names of departments, criteria and indicators, and small pieces used everywhere.

import FEEL
import Sheets

/// The frame of a page: names to look up and pieces to build with.
struct ReportFrame {
    let context: BundleContext
    let say: Speech
    private let ownerNames: [String: Bilingual]
    private let titles: [String: Bilingual]
    private let criterionTitles: [String: Bilingual]
    private var testTitles: [String: String] = [:]

    init(context: BundleContext) {
        self.context = context
        say = Speech(language: context.language)
        ownerNames = Dictionary(context.rulebook.owners.map { ($0.id, $0.name) }) { first, _ in first }
        criterionTitles = Dictionary(context.rulebook.criteria.map { ($0.code, $0.title) }) { first, _ in first }
        let conditions = context.rulebook.tiers.flatMap(\.conditions).map(\.indicator)
        let indicators = context.rulebook.criteria.flatMap(\.indicators) + conditions
        titles = Dictionary(indicators.map { ($0.code, $0.title) }) { first, _ in first }
        for indicator in indicators {
            for test in indicator.tests { testTitles["\(indicator.code)/\(test.id)"] = testTitle(test, of: indicator) }
        }
    }

    func ownerName(_ id: String) -> String {
        if id == Rollups.unassigned { return say("Chưa rõ đơn vị phụ trách", "No department named") }
        return ownerNames[id].map { say($0) } ?? id
    }

    func ownerNames(_ ids: [String]) -> String { ids.map(ownerName).joined(separator: "; ") }

    /// What is said of a title held: the rulebook's own words where it has them.
    func retention(_ word: UnitAssessment.Retention) -> String {
        context.rulebook.retention.first { $0.word == word }.map { say($0.text) } ?? say(word.shown)
    }

    /// The title of an indicator or condition.
    func title(_ code: String) -> String { titles[code].map { say($0) } ?? "" }

    /// A test in words: what is stated for it, else its indicator's title.
    func testTitle(_ test: Test, of indicator: Indicator) -> String {
        let field = test.stated.flatMap(context.rulebook.dictionary.field(id:))
        return field.map { say(Bilingual(vi: $0.name, en: $0.en)).capitalizedFirst } ?? say(indicator.title)
    }

    /// The same by code and id.
    func testTitle(_ code: String, _ id: String) -> String { testTitles["\(code)/\(id)"] ?? title(code) }

    func criterionTitle(_ code: String) -> String { criterionTitles[code].map { say($0) } ?? "" }

    /// `17 · Môi trường và an toàn thực phẩm`.
    func fullCriterion(_ code: String) -> String { "\(code) · \(criterionTitle(code))" }

    /// A standing's sign and word.
    func mark(_ word: Standing.Word) -> Html {
        "<span class=\"w \(word.rawValue)\" title=\"\(say(word.note))\"><i>\(word.sign)</i> \(say(word.shown))</span>"
    }

    /// The mark of what rests on thresholds nobody has looked up yet.
    func provisional(_ isProvisional: Bool) -> Html {
        guard isProvisional else { return .empty }
        let note = say("mức quy định chưa đối chiếu văn bản", "rests on thresholds not yet looked up")
        return " <abbr class=\"tt\" title=\"\(note)\">\(say("tạm tính", "provisional"))</abbr>"
    }

    /// `880/1.000`, or nothing.
    func fraction(_ standing: Standing) -> Html {
        guard let top = standing.numerator, let bottom = standing.denominator else { return .empty }
        return "<small class=\"fr\">\(say.number(top))/\(say.number(bottom))</small>"
    }

    /// `≥ 90 %`, with how the level is known.
    func threshold(_ standing: Standing) -> Html {
        guard let provenance = standing.provenance else { return "–" }
        let source = standing.source.isEmpty ? "" : " (\(standing.source))"
        let level = "<small class=\"pv \(provenance.rawValue)\">\(say(provenance.shown))\(source)</small>" as Html
        guard let value = standing.threshold, let direction = standing.direction else {
            return provenance == .unset ? level : "\(say("có", "yes")) \(level)"
        }
        return "<span class=\"nw\">\(direction.sign) \(say.number(value)) \(standing.unitOfMeasure)</span> \(level)"
    }

    /// Cells with the name of each file said once: `bieu.xml` then `Biểu 1!F12 «92,5»`.
    func cells(_ evidence: [Evidence]) -> Html {
        let files = evidence.map(\.place.file).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return Html(
            files.map { file -> Html in
                "<b class=\"file\">\(file)</b>\(evidence.filter { $0.place.file == file }.map { cell($0, source: "") })"
            })
    }

    /// A cell of a file known by its number on the page: `[1] Biểu 1!F12 «92,5»`.
    func cell(_ evidence: Evidence, number: Int?) -> Html {
        cell(evidence, source: number.map { "<b title=\"\(evidence.place.file)\">[\($0)]</b> " } ?? "")
    }

    private func cell(_ evidence: Evidence, source: Html) -> Html {
        let place = evidence.place
        let address = evidence.hasCell ? "\(place.sheet)!\(place.cell.a1)" : place.sheet
        let raw: Html = place.raw.isEmpty ? "" : " «\(place.raw)»"
        let encoding: Html = place.decodedFrom.map { " <small>\(say("mã", "decoded from")) \($0)</small>" } ?? ""
        let about = [place.head, place.row].filter { !$0.isEmpty }.joined(separator: " · ")
        let title: Html = about.isEmpty ? "" : " title=\"\(about)\""
        return
            "<span class=\"cell\" data-role=\"\(evidence.role)\"\(title)>\(source)<code>\(address)</code>\(raw)\(encoding)</span>"
    }

    /// Claimed dot over the supported range, on a scale from 0 to all criteria.
    func rangePicture(claimed: Int, lowest: Int, highest: Int) -> Html {
        let full = max(1, context.full)
        func x(_ count: Int) -> Int { 4 + count * 152 / full }
        let label = say(
            "Tự đánh giá \(claimed), có cơ sở từ \(lowest) đến \(highest) trên \(full)",
            "Claimed \(claimed), supported \(lowest) to \(highest) of \(full)")
        return """
            <svg class="rg" viewBox="0 0 160 14" role="img" aria-label="\(label)"><path class="ax" d="M4 7H156"/>\
            <path class="lo" d="M4 7H\(x(lowest))"/><path class="hi" d="M\(x(lowest)) 7H\(x(highest))"/>\
            <path class="en" d="M\(x(lowest)) 3V11M\(x(highest)) 3V11"/>\
            <circle class="\(claimed > highest ? "over" : "dot")" cx="\(x(claimed))" cy="7" r="4"/></svg>
            """
    }

    /// What stands at the foot of every page.
    var colophon: Html {
        """
        <footer class="colophon"><p>\(say(Manifest.notice)).</p><p>\(say(context.rulebook.title)) \
        (\(context.rulebook.id) \(context.rulebook.version)) · \(say("số liệu kỳ", "data of")) \(context.period.description) · \
        \(say("mã đối chiếu", "digest")) <span class="digest"></span></p></footer>
        """
    }

    /// The banner of invented data; nothing where the data are real.
    var sampleBanner: Html {
        guard context.isSample else { return .empty }
        return
            "<p class=\"sample\">\(say("SỐ LIỆU GIẢ ĐỊNH – không dùng để đánh giá địa phương nào", "INVENTED DATA – says nothing of any real place"))</p>"
    }
}
