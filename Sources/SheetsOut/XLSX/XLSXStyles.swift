// The looks of the style words in one workbook of libxlsxwriter.

import CXLSXWriter

struct XLSXStyles {
    private let cells: [StyleWord: UnsafeMutablePointer<lxw_format>]
    private let highlights: [StyleWord: UnsafeMutablePointer<lxw_format>]

    /// Makes every look, in the order of the words, so that the file does not depend on which cell comes first.
    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        var cells: [StyleWord: UnsafeMutablePointer<lxw_format>] = [:]
        var highlights: [StyleWord: UnsafeMutablePointer<lxw_format>] = [:]
        for word in StyleWord.allCases {
            cells[word] = XLSXStyles.format(word.look, in: workbook)
            highlights[word] = XLSXStyles.colours(word.look, in: workbook)
        }
        self.cells = cells
        self.highlights = highlights
    }

    subscript(word: StyleWord) -> UnsafeMutablePointer<lxw_format>? { cells[word] }

    func highlight(_ word: StyleWord) -> UnsafeMutablePointer<lxw_format>? { highlights[word] }

    private static func format(
        _ look: StyleLook, in workbook: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = colours(look, in: workbook)
        format_set_font_name(format, StyleLook.font)
        format_set_font_size(format, Double(look.size))
        if look.isItalic { format_set_italic(format) }
        if look.isBoxed { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        format_set_align(format, UInt8(side(look.across).rawValue))
        let down = look.isCentredDown ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
        format_set_align(format, UInt8(down.rawValue))
        format_set_text_wrap(format)
        if let code = look.format { format_set_num_format(format, code) }
        return format
    }

    /// What a conditional format may change: colours and weight.
    private static func colours(
        _ look: StyleLook, in workbook: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(workbook)
        if look.isBold { format_set_bold(format) }
        if look.ink != 0 { format_set_font_color(format, UInt32(look.ink)) }
        if let fill = look.fill { format_set_bg_color(format, UInt32(fill)) }
        return format
    }

    private static func side(_ side: StyleLook.Side) -> lxw_format_alignments {
        switch side {
        case .left: LXW_ALIGN_LEFT
        case .center: LXW_ALIGN_CENTER
        case .right: LXW_ALIGN_RIGHT
        }
    }
}
