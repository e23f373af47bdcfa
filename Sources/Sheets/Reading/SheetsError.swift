// Why a file cannot be read at all.

/// A file of which nothing can be used: what is wrong, in which file, and where in it if known.
///
/// Whatever leaves part of a file readable is a `SheetFinding` instead.
package struct SheetsError: Error, Hashable, Sendable {
    /// What is wrong with the file.
    package enum Fault: Hashable, Sendable {
        case emptyFile
        case overLimit(ReadLimits.Name, allowed: Int)
        case binaryFile(named: String)
        case notATable(DocumentKind)
        case notXML
        case malformedXML(XMLFault)
        case documentType
        case unknownXML(root: String)
        case indexBeforeOne(of: IndexedElement, text: String)
        case repeatTooLarge(of: IndexedElement, text: String)
        case indexGoesBack(of: IndexedElement, number: Int, expected: Int)
        case secondValueInCell
        case sharedString(String)
        case brokenArchive
        case wideText
        case noTable
        case encryptedArchive
        case archivePath(String)
        case repeatedPart(String)
    }

    /// A kind of file that is no table, whatever its name says.
    package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
        case pdf = "PDF"
        case image
        case html = "HTML"
        case richText = "RTF"
        case oldWord = "Word 97–2003"
        case presentation
        case binaryWorkbook = "XLSB"
        case openDocument = "OpenDocument"
        case archive
    }

    /// The parts of a sheet that carry a number of their own.
    package enum IndexedElement: String, Hashable, Sendable {
        case row = "Row"
        case column = "Column"
        case cell = "Cell"
    }

    package let fault: Fault
    /// The file's name as it was given.
    package let name: String
    /// The sheet's name, where a fault is told by it.
    package let sheet: String?
    /// The sheet's row from 1, where a fault is told by it.
    package let row: Int?
    /// Line and column of the file's own text, from 1, where known.
    package let line: Int?
    package let column: Int?

    package init(
        _ fault: Fault, name: String, sheet: String? = nil, row: Int? = nil, line: Int? = nil, column: Int? = nil
    ) {
        self.row = row
        self.fault = fault
        self.name = name
        self.sheet = sheet
        self.line = line
        self.column = column
    }
}

/// What breaks the grammar of an XML file, in our own terms.
package enum XMLFault: String, Hashable, Sendable, CaseIterable {
    case truncated, tagMismatch, unknownEntity, illegalCharacter, encoding, attribute, undeclaredPrefix
    case contentAfterEnd, textTooLong, declaration, other
}
