// The page of one criterion: how the communes stand on it, its thresholds, and their values against the threshold.

/// A criterion's page.
struct CriterionPage {
    let frame: ReportFrame
    let criterion: Criterion
    let count: Rollups.CriterionCount?
    private var say: Speech { frame.say }

    /// All above the pictures of its tests.
    func head(hasPictures: Bool) -> Html {
        """
        <section class="page" id="tc-\(criterion.code)">\(frame.sampleBanner)<p class="crumb"><a href="#tong-quan">← \(say("Tổng quan", "Overview"))</a></p>
        <h2>\(frame.fullCriterion(criterion.code))</h2><p class="lead">\(criterion.basis)</p>
        <ul class="words">\(words)</ul>
        <h3>\(say("Chỉ tiêu và mức quy định", "Indicators and thresholds"))</h3><ul class="plain">\(criterion.indicators.map(indicator))</ul>
        \(hasPictures ? picturesTitle : .empty)
        """
    }

    var end: Html { "\n\(frame.colophon)</section>\n" }

    private var picturesTitle: Html {
        "<h3>\(say("Giá trị các xã so với mức quy định", "Values against the threshold")) <small>\(say("mỗi chấm một xã; viền đậm: xã đăng ký", "one dot a commune; dark rim: registered"))</small></h3>"
    }

    private var words: [Html] {
        Standing.Word.ofEvidence.compactMap { word in
            let communes = count?.words[word] ?? 0
            return communes == 0 ? nil : "<li>\(frame.mark(word)) <b>\(communes)</b></li>"
        }
    }

    private func indicator(_ indicator: Indicator) -> Html {
        let levels = indicator.tests.map { test -> Html in
            "<li>\(frame.testTitle(test, of: indicator)): \(shownLevels(test.threshold))</li>"
        }
        return
            "<li><b>\(indicator.code)</b> \(say(indicator.title)) <small class=\"ow\">\(frame.ownerNames(indicator.owners))</small><ul>\(levels)</ul></li>"
    }

    private func shownLevels(_ threshold: Threshold) -> [Html] {
        let multiple = threshold.multiple.map { multiple -> Html in
            """
            <span class="nw">\(threshold.direction.sign) \(multiple.shown) \
            <small class="pv \(multiple.provenance.rawValue)">\(say(multiple.provenance.shown))</small></span>
            """
        }
        return [multiple].compactMap { $0 } + ownLevels(threshold)
    }

    private func ownLevels(_ threshold: Threshold) -> [Html] {
        threshold.levels.enumerated().map { index, level in
            let separator = index == 0 ? "" : "; "
            return """
                \(separator)<span class="nw">\(frame.level(level, of: threshold)) \
                <small class="pv \(level.provenance.rawValue)">\(say(level.provenance.shown))</small></span>
                """
        }
    }
}
