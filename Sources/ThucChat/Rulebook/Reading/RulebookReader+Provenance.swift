// How well a level may be said to be known, and by whom: the set's own files name a source, an overlay a person with a document.

import FEEL
import Yams

extension RulebookReader {
    /// A level of the set itself: nobody confirms it there, and one source is named by `source`.
    func judgeOwn(_ provenance: Provenance?, _ row: RuleMapping) {
        switch provenance {
        case .confirmed?, .example?: reportOwn(provenance, row)
        case .sourced? where row.optionalText("source") == nil:
            row.report(
                "rules.no-source", key: "provenance",
                Bilingual(
                    vi:
                        "Mức ghi sourced cần «source»: nguồn đã xem. Hãy ghi nguồn; nếu chỉ nhớ lại hãy ghi recollected.",
                    en:
                        "A level that is `sourced` needs `source`: where it was seen. Name it; if it is only recollection write recollected."
                ))
        case .established?, .sourced?, .recollected?, .unset?, nil: break
        }
    }

    /// Nothing in the set's own files is confirmed or an example.
    func reportOwn(_ provenance: Provenance?, _ row: RuleMapping) {
        guard let provenance, provenance == .confirmed || provenance == .example else { return }
        row.report(
            "rules.own-provenance", key: "provenance",
            Bilingual(
                vi:
                    "Chỉ tệp trong overlays/ được ghi \(provenance.rawValue). Hãy ghi established, sourced (kèm source), recollected hoặc unset; mức do cơ quan xác định thì ghi vào tệp của địa phương.",
                en:
                    "Only a file of overlays/ may say \(provenance.rawValue). Write established, sourced (with its source), recollected or unset; what a department settles goes into a province's file."
            ))
    }

    /// A level of an overlay is confirmed by somebody or an example; how else it may be known is the set's to say.
    func judgeLaid(_ row: RuleMapping) {
        guard let node = row.value("provenance"), let said = node.string, let provenance = Provenance(rawValue: said),
            provenance != .confirmed, provenance != .example
        else { return }
        _ = row.has("by")
        row.report(
            "rules.overlay-provenance", key: "provenance",
            Bilingual(
                vi:
                    "Mức của địa phương phải là confirmed, kèm by: { person, document, date }, hoặc example với số liệu giả định; ở đây ghi \(said). Hãy ghi văn bản, hoặc bỏ dòng này.",
                en:
                    "A province's level is confirmed, with by: { person, document, date }, or an example of invented data; \(said) stands here. Name the document, or leave the line out."
            ))
    }

    /// A document may be of the years after those it speaks of, as communes are looked at in the year that follows; not of later ones.
    func judge(document day: CalendarDay, _ by: RuleMapping, until last: CalendarDay) {
        guard !day.isPlausible(until: last) else { return }
        by.report("rules.confirmation-date", key: "date", day.lateness(after: last))
    }
}

extension CalendarDay {
    /// Years after the last one a level is for in which a document may still confirm it.
    private static let yearsAfter = 2

    /// Whether a document of the day may confirm what held until another.
    func isPlausible(until last: CalendarDay) -> Bool { year <= last.year + Self.yearsAfter }

    /// Why it may not.
    func lateness(after last: CalendarDay) -> Bilingual {
        Bilingual(
            vi:
                "Văn bản ngày \(shown) xác nhận mức áp dụng đến \(last.shown). Văn bản ban hành sau năm áp dụng được tính đến hết năm \(last.year + Self.yearsAfter), vì xã được xét vào năm sau. Hãy đối chiếu lại ngày văn bản.",
            en:
                "A document of \(self) confirms what holds until \(last). One issued after these years counts until the end of \(last.year + Self.yearsAfter), as communes are looked at in the year that follows. Compare its date with the document."
        )
    }
}
