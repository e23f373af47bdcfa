// Validations and highlights in XML Spreadsheet 2003.

enum SpreadsheetMLRules {
    static func write(_ rule: EntryRule, to xml: inout XMLText) {
        xml.element("DataValidation", ["xmlns": SpreadsheetMLWriter.excel]) { xml in
            xml.leaf("Range", [:], rule.area.r1c1)
            writeAllowed(rule, to: &xml)
            if let prompt = rule.prompt {
                xml.leaf("InputTitle", [:], PlainText.writable(prompt.title))
                xml.leaf("InputMessage", [:], PlainText.writable(prompt.text))
            }
            if let style = style(rule.force) { xml.leaf("ErrorStyle", [:], style) }
            xml.leaf("ErrorMessage", [:], PlainText.writable(rule.refusal.text))
            xml.leaf("ErrorTitle", [:], PlainText.writable(rule.refusal.title))
        }
    }

    static func write(_ highlight: Highlight, to xml: inout XMLText) {
        xml.element("ConditionalFormatting", ["xmlns": SpreadsheetMLWriter.excel]) { xml in
            xml.leaf("Range", [:], highlight.area.r1c1)
            xml.element("Condition") { xml in
                xml.leaf("Value1", [:], formula(highlight.when, highlight.area))
                xml.leaf("Format", ["Style": css(highlight.style.look)])
            }
        }
    }

    private static func writeAllowed(_ rule: EntryRule, to xml: inout XMLText) {
        switch rule.allows {
        case .words(let words):
            xml.leaf("Type", [:], "List")
            xml.leaf("Value", [:], CellFormula.quoted(words.joined(separator: ",")))
        case .listed(let source):
            xml.leaf("Type", [:], "List")
            xml.leaf("CellRangeList")
            xml.leaf("Value", [:], formula(source, rule.area))
        case .formula(let condition):
            xml.leaf("Type", [:], "Custom")
            xml.leaf("Value", [:], formula(condition, rule.area))
        case .decimal(let from, let to): writeRange("Decimal", from, to, to: &xml)
        case .whole(let from, let to): writeRange("Whole", from, to, to: &xml)
        case .day(let from, let to): writeRange("Date", String(from), String(to), to: &xml)
        }
    }

    private static func writeRange(_ type: String, _ from: String?, _ to: String?, to xml: inout XMLText) {
        let farthest = String(Int(EntryRule.farthest))
        xml.leaf("Type", [:], type)
        xml.leaf("Min", [:], from ?? "-" + farthest)
        xml.leaf("Max", [:], to ?? farthest)
    }

    private static func formula(_ formula: CellFormula, _ area: GridArea) -> String {
        formula.r1c1(row: area.rows.lowerBound, column: area.columns.lowerBound)
    }

    private static func style(_ force: EntryRule.Force) -> String? {
        switch force {
        case .refuses: nil
        case .asks: "Warn"
        case .tells: "Info"
        }
    }

    private static func css(_ look: StyleLook) -> String {
        var parts = ["color:" + SpreadsheetMLStyles.colour(look.ink)]
        if look.isBold { parts.append("font-weight:700") }
        if let fill = look.fill { parts.append("background:" + SpreadsheetMLStyles.colour(fill)) }
        return parts.joined(separator: ";")
    }
}
