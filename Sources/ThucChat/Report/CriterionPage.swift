// The page of one criterion: how the communes stand on it, its thresholds, and their values against the threshold.

/// A criterion's page.
struct CriterionPage {
    let frame: ReportFrame
    let criterion: Criterion
    let count: Rollups.CriterionCount?
    private var say: Speech { frame.say }

    func html(pictures: [Html]) -> Html {
        """
        <section class="page" id="tc-\(criterion.code)">\(frame.sampleBanner)<p class="crumb"><a href="#tong-quan">← \(say("Tổng quan", "Overview"))</a></p>
        <h2>\(frame.fullCriterion(criterion.code))</h2><p class="lead">\(criterion.basis)</p>
        <ul class="words">\(words)</ul>
        <h3>\(say("Chỉ tiêu và mức quy định", "Indicators and thresholds"))</h3><ul class="plain">\(criterion.indicators.map(indicator))</ul>
        \(pictures.isEmpty ? .empty : "<h3>\(say("Giá trị các xã so với mức quy định", "Values against the threshold"))</h3>" as Html)\(pictures)
        \(frame.colophon)</section>

        """
    }

    private var words: [Html] {
        Standing.Word.ofEvidence.compactMap { word in
            let communes = count?.words[word] ?? 0
            return communes == 0 ? nil : "<li>\(frame.mark(word)) <b>\(communes)</b></li>"
        }
    }

    private func indicator(_ indicator: Indicator) -> Html {
        let levels = indicator.tests.map { test -> Html in "<li>\(test.id): \(level(test.threshold))</li>" }
        return
            "<li><b>\(indicator.code)</b> \(say(indicator.title)) <small class=\"ow\">\(frame.ownerNames(indicator.owners))</small><ul>\(levels)</ul></li>"
    }

    private func level(_ threshold: Threshold) -> Html {
        let parts = threshold.levels.map { level -> Html in
            let key: Html = level.key.map { "\(dimension(threshold, $0)) " } ?? .empty
            let year: Html = level.year.map { "(\($0)) " } ?? .empty
            let value: Html = level.value.map { "\(threshold.direction.sign) \(say.number($0))" } ?? .empty
            return
                "<span class=\"nw\">\(key)\(year)\(value) <small class=\"pv \(level.provenance.rawValue)\">\(say(level.provenance.shown))</small></span>; "
        }
        return Html(parts)
    }

    private func dimension(_ threshold: Threshold, _ key: String) -> String {
        let values = frame.context.rulebook.dimensions.first { $0.id == threshold.dimension }?.values ?? []
        return values.first { $0.id == key }.map { say($0.title) } ?? key
    }
}
