// Carries libxml2's calls to the reader of XML Spreadsheet 2003 without generic dispatch.

import CLibXML2

final class SpreadsheetMLPump: XMLPump<SpreadsheetMLReader> {
    override func start(_ element: XMLStart) {
        do throws(ReadStop) { try handler.pointee.start(element) } catch { stop(error) }
    }

    override func end() {
        do throws(ReadStop) { try handler.pointee.end() } catch { stop(error) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        do throws(ReadStop) { try handler.pointee.text(bytes) } catch { stop(error) }
    }
}

extension SpreadsheetMLReader {
    static func pump(
        _ handler: UnsafeMutablePointer<SpreadsheetMLReader>, _ context: xmlParserCtxtPtr
    ) -> XMLPump<SpreadsheetMLReader> {
        SpreadsheetMLPump(handler: handler, context: context)
    }
}
