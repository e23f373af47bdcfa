// The page: escaped, self-contained, in the order in which the office asks, with the words it uses.

import FEEL
import Testing

@testable import ThucChat

@Suite("The report")
struct ReportTests {
    private func page(_ language: Language = .vi) throws -> String {
        let folder = try TestFolder()
        var context = SmallBatch.context
        context.language = language
        _ = try SmallBatch.write(to: "\(folder.path)/out", context: context)
        return try folder.text("out/report.html")
    }

    @Test(
        "text is escaped wherever it stands",
        arguments: [
            ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
            ("Đạt", "Đạt"),
            ("a\u{0}b", "a\u{FFFD}b"),
        ])
    func escaped(_ text: String, _ markup: String) {
        let html: Html = "<b title=\"\(text)\">\(text)</b>"
        #expect(html.markup == "<b title=\"\(markup)\">\(markup)</b>")
        let nested: Html = "<i>\(html)</i>"
        #expect(nested.markup == "<i>\(html.markup)</i>")
    }

    @Test func `a text inside a style sheet cannot end it`() {
        #expect(Html.cssString("</style>\"\\").markup == "\\3c /style\\3e \\22 \\5c ")
    }

    @Test func `a name with markup in it stays a name`() throws {
        let page = try page()
        #expect(page.contains("Nậm Mẫu &lt;b&gt;&amp;"))
        #expect(!page.contains("Nậm Mẫu <b>"))
    }

    @Test func `nothing is fetched from anywhere`() throws {
        let page = try page()
        for word in ["http://", "https://", "src=", "@import", "url("] { #expect(!page.contains(word), "\(word)") }
        #expect(page.contains("default-src 'none'"))
    }

    @Test func `parts stand in the order in which the office asks`() throws {
        let page = try page()
        let anchors = [
            "tong-quan", "dang-ky", "danh-hieu", "don-vi", "ma-tran", "khoang", "tieu-chi", "huyen", "viec",
            "dv-nong-nghiep", "tc-17", "phieu", "xa-90001",
        ]
        let places = try anchors.map { try #require(page.firstRange(of: "id=\"\($0)\"")).lowerBound }
        #expect(places == places.sorted())
    }

    @Test func `every link leads somewhere`() throws {
        let page = try page()
        let ids = Set(page.matches(of: /\ id="([^"]+)"/).map { String($0.1) })
        for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1)), "#\(link.1)") }
        #expect(ids.count == page.matches(of: /\ id="([^"]+)"/).count)
    }

    @Test(
        "every page says what the data are",
        arguments: [
            (Language.vi, "Số liệu hành chính, không phải số liệu thống kê chính thức", "SỐ LIỆU GIẢ ĐỊNH"),
            (.en, "Administrative data, not official statistics", "INVENTED DATA"),
        ])
    func notices(_ language: Language, _ notice: String, _ sample: String) throws {
        let page = try page(language)
        let pages = page.matches(of: /<section class="page[^"]*" id="([^"]+)"/).filter { $0.1 != "phieu" }.count
        #expect(page.components(notice) >= pages)
        #expect(page.components(sample) >= pages)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language.rawValue)\">"))
    }

    @Test func `no word accuses, and none is an act of an authority`() throws {
        let page = try page().lowercased()
        for word in [
            "gian lận", "nghi vấn", "vi phạm", "khai man", "công nhận", "thẩm định", "xác nhận", "chứng nhận",
            "sai phạm",
        ] {
            #expect(!page.contains(word), "\(word)")
        }
    }

    @Test(
        "numbers are said as their readers write them",
        arguments: [
            ("1234.5", "1.234,5", "1,234.5"), ("-0.25", "−0,25", "−0.25"), ("1000000", "1.000.000", "1,000,000"),
            ("7", "7", "7"),
        ])
    func numbers(_ plain: String, _ vi: String, _ en: String) throws {
        let number = try #require(Number(plain))
        #expect(Speech(language: .vi).number(number) == vi)
        #expect(Speech(language: .en).number(number) == en)
    }

    @Test func `a department asks registered communes first, then those nearest the threshold`() throws {
        let frame = ReportFrame(context: SmallBatch.context)
        let first = SmallBatch.assessments[0]
        var other = first
        other.isRegistered = false
        func ranks(_ assessment: UnitAssessment) -> [Int] {
            DepartmentParts(frame: frame, assessment: assessment, tree: StandingTree(assessment.standings)).rows.map(
                \.rank)
        }
        #expect(ranks(first) == [22_222])
        #expect(try #require(ranks(other).first) > 1_000_000_000)
    }

    @Test func `a letter asks with value, cell and request`() throws {
        let frame = ReportFrame(context: SmallBatch.context)
        let assessment = PersonalMask(fields: ["chu_ho"]).masked(SmallBatch.assessments[0])
        let letter = Letter(frame: frame, assessment: assessment, owner: "nong-nghiep", open: [])
        try GoldenFile.expect(try #require(letter.text), "letter.txt")
        #expect(Letter(frame: frame, assessment: assessment, owner: "y-te", open: []).text == nil)
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
