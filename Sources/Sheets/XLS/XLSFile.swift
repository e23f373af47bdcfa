// Opens an old .xls file with FreeXL from a file in memory. The only file that runs FreeXL.

import CFreeXL

/// An open .xls workbook.
struct XLSFile: ~Copyable {
    private let handle: UnsafeRawPointer
    private let descriptor: Int32

    /// - Throws: a fault where the bytes are no .xls workbook, or are damaged.
    init(_ bytes: UnsafeRawBufferPointer, ending: String) throws(ReadStop) {
        guard CompoundDirectory(bytes)?.hasSoundNames == true else { throw .fault(XLSFile.refusal(ending)) }
        let file = sheets_memory_file()
        guard file >= 0 else { throw .fault(.unsupported(.xls)) }
        guard XLSFile.write(bytes, to: file) else {
            close(file)
            throw .fault(.unsupported(.xls))
        }
        var opened: UnsafeRawPointer?
        let result = freexl_open("/proc/self/fd/\(file)", &opened)
        guard result == FREEXL_OK, let opened else {
            freexl_close(opened)
            close(file)
            throw .fault(XLSFile.refusal(ending))
        }
        (handle, descriptor) = (opened, file)
    }

    private static func refusal(_ ending: String) -> SheetsError.Fault {
        ending.hasPrefix("doc") ? .notATable(.oldWord) : .binaryFile(named: ending)
    }

    deinit {
        freexl_close(handle)
        close(descriptor)
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            guard let start = bytes.baseAddress else { return false }
            let count = CFreeXL.write(file, start + written, bytes.count - written)
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    private func info(_ what: Int32) -> UInt32 {
        var value: UInt32 = 0
        return freexl_get_info(handle, UInt16(what), &value) == FREEXL_OK ? value : 0
    }

    var hasPassword: Bool { info(FREEXL_BIFF_PASSWORD) == UInt32(FREEXL_BIFF_OBFUSCATED) }

    var sheetCount: Int { Int(info(FREEXL_BIFF_SHEET_COUNT)) }

    /// Makes a sheet the one that is read; its name, rows and columns.
    func select(_ sheet: Int) -> (name: String, rows: Int, columns: Int)? {
        let number = UInt16(sheet)
        var name: UnsafePointer<CChar>?
        var rows: UInt32 = 0
        var columns: UInt16 = 0
        guard freexl_get_worksheet_name(handle, number, &name) == FREEXL_OK,
            freexl_select_active_worksheet(handle, number) == FREEXL_OK,
            freexl_worksheet_dimensions(handle, &rows, &columns) == FREEXL_OK
        else { return nil }
        return (name.map { String(cString: $0) } ?? "", Int(rows), Int(columns))
    }

    /// What a cell of the selected sheet holds; formulas, booleans and errors are not there.
    func value(row: Int, column: Int) -> XLSValue? {
        var cell = FreeXL_CellValue()
        guard freexl_get_cell_value(handle, UInt32(row), UInt16(column), &cell) == FREEXL_OK else { return nil }
        switch Int32(cell.type) {
        case FREEXL_CELL_INT: return .number(Double(cell.value.int_value))
        case FREEXL_CELL_DOUBLE: return .number(cell.value.double_value)
        case FREEXL_CELL_TEXT, FREEXL_CELL_SST_TEXT: return .text(String(cString: cell.value.text_value))
        case FREEXL_CELL_DATE, FREEXL_CELL_DATETIME, FREEXL_CELL_TIME:
            return .date(String(cString: cell.value.text_value))
        default: return nil
        }
    }
}
