// The names that the reader of XML Spreadsheet 2003 compares, interned once per file.

/// Interned names; comparing pointers is comparing names.
struct SpreadsheetMLNames {
    private(set) var space: XMLName?
    private(set) var row: XMLName?, cell: XMLName?, data: XMLName?, comment: XMLName?, column: XMLName?
    private(set) var table: XMLName?, worksheet: XMLName?, workbook: XMLName?, options: XMLName?, visible: XMLName?
    private(set) var styles: XMLName?, style: XMLName?, numberFormat: XMLName?, font: XMLName?
    private(set) var properties: XMLName?, author: XMLName?, lastAuthor: XMLName?, created: XMLName?
    private(set) var lastSaved: XMLName?, application: XMLName?
    private(set) var index: XMLName?, span: XMLName?, hidden: XMLName?, mergeAcross: XMLName?, mergeDown: XMLName?
    private(set) var styleID: XMLName?, formula: XMLName?, type: XMLName?, name: XMLName?, id: XMLName?
    private(set) var parent: XMLName?, format: XMLName?, fontName: XMLName?, topCell: XMLName?, leftCell: XMLName?
    private(set) var expandedRows: XMLName?, expandedColumns: XMLName?, raised: XMLName?, struck: XMLName?
    private(set) var strikeThrough: XMLName?, settings: XMLName?, date1904: XMLName?

    init() {}

    init(_ names: XMLNames) {
        space = names[XMLRoot.spreadsheetML]
        (row, cell, data, comment, column) = (
            names["Row"], names["Cell"], names["Data"], names["Comment"], names["Column"]
        )
        (table, worksheet, workbook) = (names["Table"], names["Worksheet"], names["Workbook"])
        (options, visible) = (names["WorksheetOptions"], names["Visible"])
        (styles, style, numberFormat, font) = (names["Styles"], names["Style"], names["NumberFormat"], names["Font"])
        (properties, author, lastAuthor) = (names["DocumentProperties"], names["Author"], names["LastAuthor"])
        (created, lastSaved, application) = (names["Created"], names["LastSaved"], names["AppName"])
        (index, span, hidden, mergeAcross) = (names["Index"], names["Span"], names["Hidden"], names["MergeAcross"])
        (mergeDown, styleID, formula, type) = (names["MergeDown"], names["StyleID"], names["Formula"], names["Type"])
        (name, id, parent, format) = (names["Name"], names["ID"], names["Parent"], names["Format"])
        (fontName, topCell, leftCell) = (names["FontName"], names["TopCell"], names["LeftCell"])
        (expandedRows, expandedColumns) = (names["ExpandedRowCount"], names["ExpandedColumnCount"])
        (settings, date1904) = (names["ExcelWorkbook"], names["Date1904"])
        (raised, struck, strikeThrough) = (names["Sup"], names["S"], names["StrikeThrough"])
    }
}
