// The looks of the style words in XML Spreadsheet 2003.

enum SpreadsheetMLStyles {
    static func write(to xml: inout XMLText) {
        xml.element("Styles") { xml in
            xml.element("Style", ["ss:ID": "Default", "ss:Name": "Normal"]) {
                $0.leaf("Font", ["ss:FontName": StyleLook.font, "ss:Size": "11"])
            }
            for word in StyleWord.allCases { write(word.look, named: word.rawValue, to: &xml) }
        }
    }

    /// A colour as `#RRGGBB`.
    static func colour(_ colour: Int) -> String {
        let digits = String(colour, radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    private static func write(_ look: StyleLook, named id: String, to xml: inout XMLText) {
        xml.element("Style", ["ss:ID": id]) { xml in
            let down = look.isCentredDown ? "Center" : "Top"
            xml.leaf("Alignment", ["ss:Horizontal": side(look.across), "ss:Vertical": down, "ss:WrapText": "1"])
            if look.isBoxed { writeBox(to: &xml) }
            xml.leaf(
                "Font",
                [
                    "ss:FontName": StyleLook.font, "ss:Size": String(look.size), "ss:Color": colour(look.ink),
                    "ss:Bold": look.isBold ? "1" : nil, "ss:Italic": look.isItalic ? "1" : nil,
                ])
            if let fill = look.fill { xml.leaf("Interior", ["ss:Color": colour(fill), "ss:Pattern": "Solid"]) }
            if let format = look.format { xml.leaf("NumberFormat", ["ss:Format": format]) }
        }
    }

    private static func writeBox(to xml: inout XMLText) {
        xml.element("Borders") { xml in
            for side in ["Bottom", "Left", "Right", "Top"] {
                xml.leaf("Border", ["ss:Position": side, "ss:LineStyle": "Continuous", "ss:Weight": "1"])
            }
        }
    }

    private static func side(_ side: StyleLook.Side) -> String {
        switch side {
        case .left: "Left"
        case .center: "Center"
        case .right: "Right"
        }
    }
}
