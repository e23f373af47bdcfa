// Paper, panes and visibility of a sheet in XML Spreadsheet 2003.

enum SpreadsheetMLPage {
    static func write(_ sheet: SheetDraft, to xml: inout XMLText) {
        xml.element("WorksheetOptions", ["xmlns": SpreadsheetMLWriter.excel]) { xml in
            xml.element("PageSetup") { xml in
                xml.leaf("Layout", ["x:Orientation": sheet.print.isLandscape ? "Landscape" : "Portrait"])
                xml.leaf("Footer", ["x:Data": sheet.print.footerCode])
            }
            xml.leaf("FitToPage")
            xml.element("Print") { xml in
                xml.leaf("FitHeight", [:], "0")
                xml.leaf("ValidPrinterInfo")
                xml.leaf("PaperSizeIndex", [:], "9")
            }
            if sheet.isHidden { xml.leaf("Visible", [:], "SheetHidden") }
            writePanes(sheet.frozen, to: &xml)
        }
    }

    private static func writePanes(_ frozen: SheetDraft.Frozen, to xml: inout XMLText) {
        guard frozen.rows > 0 || frozen.columns > 0 else { return }
        xml.leaf("FreezePanes")
        xml.leaf("FrozenNoSplit")
        if frozen.rows > 0 {
            xml.leaf("SplitHorizontal", [:], String(frozen.rows))
            xml.leaf("TopRowBottomPane", [:], String(frozen.rows))
        }
        if frozen.columns > 0 {
            xml.leaf("SplitVertical", [:], String(frozen.columns))
            xml.leaf("LeftColumnRightPane", [:], String(frozen.columns))
        }
        let pane = frozen.rows == 0 ? "1" : frozen.columns == 0 ? "2" : "0"
        xml.leaf("ActivePane", [:], pane)
    }
}
