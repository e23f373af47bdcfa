// The pictures of the overview: bands, the matrix, claims against supported ranges, and the bars of the criteria.

import FEEL

extension HomePage {
    /// Three bars of the communes by band: as claimed, at most, at least.
    var bandBars: Html {
        let bars: [(String, CriteriaCount)] = [
            (say("Theo tự đánh giá", "As claimed"), province.claimed),
            (say("Theo số liệu, cao nhất", "Supported, at most"), province.highest),
            (say("Theo số liệu, thấp nhất", "Supported, at least"), province.lowest),
        ]
        let key = rollups.ranges.enumerated().map { "<li><i class=\"b\($0)\"></i>\($1.shown)</li>" as Html }
        return """
            <figure class="bandbars"><figcaption>\(say("Số xã theo nhóm tiêu chí", "Communes by number of criteria")) <ul class="legend">\(key)</ul></figcaption>
            \(bars.map(bandBar))</figure>
            """
    }

    private func bandBar(_ title: String, _ count: CriteriaCount) -> Html {
        let pieces = count.bands.enumerated().filter { $1 > 0 }.map { index, communes -> Html in
            "<span class=\"b\(index)\" style=\"flex:\(communes)\" title=\"\(rollups.ranges[index].shown): \(communes)\">\(communes)</span>"
        }
        return "<div class=\"bar\"><span class=\"name\">\(title)</span><span class=\"track\">\(pieces)</span></div>\n"
    }

    var matrixHead: Html {
        let heads = frame.context.criteria.map { criterion -> Html in
            "<th scope=\"col\" data-c=\"\(criterion.code)\" title=\"\(say(criterion.title))\">\(criterion.code)</th>"
        }
        return """
            <section id="ma-tran"><h2>\(say("Ma trận xã × tiêu chí", "Communes × criteria"))</h2>
            \(legend)
            \(Filters(frame: frame).html(for: "t-ma-tran", by: [.search, .district, .owner, .standing, .registered]))
            <div class="scroll tall"><table class="matrix sortable" id="t-ma-tran"><thead><tr><th scope="col">\(say("Xã", "Commune"))</th><th scope="col" class="di">\(say("Huyện", "District"))</th>\
            <th scope="col" class="n"><abbr title="\(say("Tự đánh giá", "Claimed"))">\(say("TĐG", "Cl."))</abbr></th><th scope="col" class="n"><abbr title="\(say("Có cơ sở", "Supported"))">\(say("CCS", "Sup."))</abbr></th>\(heads)</tr></thead><tbody>

            """
    }

    var matrixEnd: Html { "</tbody></table></div></section>\n" }

    private var legend: Html {
        let items = Standing.Word.ofEvidence.map { word -> Html in
            "<li title=\"\(say(word.note))\"><i class=\"m \(word.rawValue)\">\(word.sign)</i>\(say(word.shown))</li>"
        }
        return "<ul class=\"legend\">\(items)</ul>"
    }

    var rangesHead: Html {
        let text = say(
            "Chấm là số tiêu chí tự đánh giá; vạch đậm là số có cơ sở, vạch nhạt là phần chưa kết luận được. Chấm viền nằm ngoài vạch: tự đánh giá cao hơn mức cao nhất theo số liệu.",
            "The dot is what was claimed; the dark line what is supported, the light line what cannot be told yet. A ring beyond the line: claimed above the most that the data allow."
        )
        return """
            <section id="khoang"><h2>\(say("Tự đánh giá và khoảng có cơ sở của từng xã", "Claimed and supported, commune by commune"))</h2><p>\(text)</p>
            <div class="ranges">

            """
    }

    func rangeGroup(_ district: String) -> Html { "<div class=\"group\"><h3>\(district)</h3><ul>\n" }

    /// One bar per criterion: supported, cannot tell, not met.
    var closing: Html {
        let bars = frame.context.criteria.map { criterion -> Html in
            let count = rollups.criteria[criterion.code] ?? Rollups.CriterionCount()
            return """
                <div class="bar"><a class="name" href="#tc-\(criterion.code)"><b>\(criterion.code)</b> \(say(criterion.title))</a>\
                \(supportBar(count.supports))<span class="n" title="\(say("xã tự đánh giá Đạt", "communes claiming it"))">\(count.claimedMet)</span></div>

                """
        }
        return """
            <section id="tieu-chi"><h2>\(say("Từng tiêu chí trên toàn tỉnh", "Criterion by criterion"))</h2>
            <p class="legend"><i class="met"></i>\(say("có cơ sở", "supported")) <i class="cannot-tell"></i>\(say("chưa kết luận được", "cannot tell")) <i class="not-met"></i>\(say("chưa đạt", "not met")) · \(say("số bên phải: số xã tự đánh giá Đạt", "at the right: communes claiming it"))</p>
            <div class="critbars">\(bars)</div></section>
            \(frame.colophon)</section>

            """
    }

    func supportBar(_ supports: [Support: Int]) -> Html {
        let pieces = [Support.met, .cannotTell, .notMet].compactMap { support -> Html? in
            let communes = supports[support] ?? 0
            guard communes > 0 else { return nil }
            return
                "<span class=\"\(support.rawValue)\" style=\"flex:\(communes)\" title=\"\(say(support.shown)): \(communes)\">\(communes)</span>"
        }
        return "<span class=\"track\">\(pieces)</span>"
    }

    /// The bar of a department's indicators.
    func wordBar(_ words: [Standing.Word: Int]) -> Html {
        func sum(_ list: [Standing.Word]) -> Int { list.reduce(0) { $0 + (words[$1] ?? 0) } }
        return supportBar([
            .met: sum([.supported, .understated, .notApplicable]),
            .cannotTell: sum([.disputed, .noStandard, .unsupported, .undetermined, .unclaimed]),
            .notMet: sum([.overstated, .notMet]),
        ])
    }
}
