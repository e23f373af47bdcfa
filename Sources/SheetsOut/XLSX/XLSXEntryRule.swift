// A data validation in the words of libxlsxwriter.

import CXLSXWriter

struct XLSXEntryRule {
    private let rule: EntryRule

    init(_ rule: EntryRule) { self.rule = rule }

    func add(to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        let words = CWords()
        var validation = lxw_data_validation()
        var list: [UnsafeMutablePointer<CChar>?] = []
        if case .words(let choices) = rule.allows { list = choices.map { words.hold($0) } + [nil] }
        setAllowed(&validation, words)
        setMessages(&validation, words)
        list.withUnsafeMutableBufferPointer { pointers in
            if !pointers.isEmpty { validation.value_list = pointers.baseAddress }
            let area = rule.area
            worksheet_data_validation_range(
                worksheet, UInt32(area.rows.lowerBound), UInt16(area.columns.lowerBound),
                UInt32(area.rows.upperBound), UInt16(area.columns.upperBound), &validation)
        }
    }

    private func setAllowed(_ validation: inout lxw_data_validation, _ words: CWords) {
        switch rule.allows {
        case .words:
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        case .listed(let source):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            validation.value_formula = words.hold("=" + source.a1)
        case .formula(let formula):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
            validation.value_formula = words.hold("=" + formula.a1)
        case .decimal(let from, let to):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
            setRange(from.flatMap(PlainDecimal.double), to.flatMap(PlainDecimal.double), &validation)
        case .whole(let from, let to):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            setRange(from.flatMap(PlainDecimal.double), to.flatMap(PlainDecimal.double), &validation)
        case .day(let from, let to):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
            setRange(Double(from), Double(to), &validation)
        }
    }

    /// An open range still asks for a number: its open end is further than any count goes.
    private func setRange(_ from: Double?, _ to: Double?, _ validation: inout lxw_data_validation) {
        validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        validation.minimum_number = from ?? -EntryRule.farthest
        validation.maximum_number = to ?? EntryRule.farthest
    }

    private func setMessages(_ validation: inout lxw_data_validation, _ words: CWords) {
        validation.error_type = UInt8(force.rawValue)
        validation.error_title = words.hold(PlainText.writable(rule.refusal.title))
        validation.error_message = words.hold(PlainText.writable(rule.refusal.text))
        guard let prompt = rule.prompt else { return }
        validation.input_title = words.hold(PlainText.writable(prompt.title))
        validation.input_message = words.hold(PlainText.writable(prompt.text))
    }

    private var force: lxw_validation_error_types {
        switch rule.force {
        case .refuses: LXW_VALIDATION_ERROR_TYPE_STOP
        case .asks: LXW_VALIDATION_ERROR_TYPE_WARNING
        case .tells: LXW_VALIDATION_ERROR_TYPE_INFORMATION
        }
    }
}

extension EntryRule {
    /// Stands for an open end: 10¹⁵, beyond which a double no longer tells whole numbers apart by tenths.
    static let farthest = 1e15
}
