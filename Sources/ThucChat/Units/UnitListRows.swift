// Cuts a small CSV into rows and cells that know their line and column.

/// Rows of RFC 4180 text in UTF-8, comma-separated, a byte order mark allowed. Meant for lists of some thousand rows.
struct UnitListRows {
    struct Cell {
        var text: String
        /// Characters from the start of the line, from 1.
        var column: Int
    }

    struct Row {
        var line: Int
        var cells: [Cell]
    }

    private let file: String
    private let characters: [Character]
    private let isUnicode: Bool
    private var index = 0
    private var line = 1
    private var column = 1

    init(bytes: [UInt8], file: String) {
        self.file = file
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let text = String(validating: content, as: UTF8.self)
        isUnicode = text != nil
        characters = Array(text ?? "")
    }

    /// The next row, or nil at the end.
    mutating func next() throws(UnitListError) -> Row? {
        guard isUnicode else { throw UnitListError(.notUnicode, file: file, line: 1, column: 1) }
        guard index < characters.count else { return nil }
        var row = Row(line: line, cells: [])
        while true {
            row.cells.append(try cell())
            guard index < characters.count else { return row }
            let mark = advance()
            if mark.isNewline { return row }
        }
    }

    private mutating func cell() throws(UnitListError) -> Cell {
        let start = (line: line, column: column)
        guard index < characters.count, characters[index] == "\"" else {
            var text = ""
            while index < characters.count, characters[index] != ",", !characters[index].isNewline {
                text.append(advance())
            }
            return Cell(text: text, column: start.column)
        }
        return Cell(text: try quoted(from: start), column: start.column)
    }

    private mutating func quoted(from start: (line: Int, column: Int)) throws(UnitListError) -> String {
        var text = ""
        _ = advance()
        while index < characters.count {
            let character = advance()
            if character != "\"" {
                text.append(character)
            } else if index < characters.count, characters[index] == "\"" {
                text.append(advance())
            } else {
                guard index == characters.count || characters[index] == "," || characters[index].isNewline else {
                    throw UnitListError(.textAfterQuote, file: file, line: line, column: column)
                }
                return text
            }
        }
        throw UnitListError(.unclosedQuote, file: file, line: start.line, column: start.column)
    }

    private mutating func advance() -> Character {
        let character = characters[index]
        index += 1
        column += 1
        if character.isNewline { (line, column) = (line + 1, 1) }
        return character
    }
}
