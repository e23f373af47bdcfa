// The head and the end of the page: title, style, script, and the foot of printed pages.

import FEEL

/// What stands before and after the sections.
struct PageHead {
    let frame: ReportFrame
    let digest: String
    private var say: Speech { frame.say }

    var html: Html {
        """
        <!doctype html>
        <html lang="\(say.language.rawValue)"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
        <meta name="generator" content="thucchat \(frame.context.engineVersion)">
        <title>\(title)</title>
        <style>
        \(Html(asset: PackageResources.report_css))
        .digest::after{content:"\(Html.cssString(String(digest.prefix(16))))"}
        \(printed)
        </style></head><body>
        <a class="skip" href="#tong-quan">\(say("Đến nội dung", "To the content"))</a>
        \(navigation)
        <main>

        """
    }

    var end: Html {
        """
        </main>
        <script>
        \(Html(asset: PackageResources.report_js))
        </script></body></html>

        """
    }

    private var title: String {
        "\(frame.context.province) · \(frame.context.period) · \(say("Kết quả rà soát tự đánh giá nông thôn mới", "Review of new-rural self-assessments"))"
    }

    /// The foot of every printed page.
    private var printed: Html {
        let set =
            "\(say(frame.context.rulebook.title)) · \(say("số liệu kỳ", "data of")) \(frame.context.period) · \(say("mã đối chiếu", "digest")) \(digest.prefix(16))"
        let sample = frame.context.isSample ? say("SỐ LIỆU GIẢ ĐỊNH", "INVENTED DATA") : ""
        return """
            @page{@bottom-left{content:"\(Html.cssString(set))"}@bottom-right{content:"\(Html.cssString(say("Trang", "Page"))) " counter(page) "/" counter(pages)}\
            @top-left{content:"\(Html.cssString(say(Manifest.notice)))"}@top-right{content:"\(Html.cssString(sample))"}}
            """
    }

    private var navigation: Html {
        """
        <nav class="top" aria-label="\(say("Các phần của báo cáo", "Parts of the report"))"><b>\(frame.context.province) · \(frame.context.period.description)</b>\
        <a href="#tong-quan">\(say("Tổng quan", "Overview"))</a><a href="#dang-ky">\(say("Xã đăng ký", "Registered"))</a><a href="#don-vi">\(say("Theo đơn vị", "Departments"))</a>\
        <a href="#ma-tran">\(say("Ma trận", "Matrix"))</a><a href="#huyen">\(say("Biểu huyện", "Districts"))</a><a href="#viec">\(say("Cần làm rõ", "Open matters"))</a>\
        <a href="#phieu">\(say("Phiếu xã", "Summaries"))</a><button type="button" id="print" hidden>\(say("In trang này", "Print this page"))</button></nav>
        """
    }
}
