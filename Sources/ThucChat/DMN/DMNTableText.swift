// One decision table as DMN elements.

import FEEL

struct DMNTableText {
    let id: String
    let name: String
    let table: DecisionTable.Draft
    let notes: [String]

    var html: Html {
        """
            <decisionTable id="\(id)_table" hitPolicy="\(table.hitPolicy.dmn)"\(aggregation)>
        \(table.inputs.enumerated().map(input))\
        \(table.outputs.enumerated().map(output))\
        \(table.rows.enumerated().map(row))    </decisionTable>

        """
    }

    private var aggregation: Html {
        guard case .collect(let aggregation?) = table.hitPolicy else { return "" }
        return " aggregation=\"\(aggregation.dmn)\""
    }

    private func input(_ index: Int, _ input: DecisionTable.Draft.Input) -> Html {
        let part = "\(id)_input_\(index + 1)"
        return """
                  <input id="\(part)" label="\(input.expression)">
                    <inputExpression id="\(part)_expression"\(typeRef(input.type.flatMap { DecisionType($0) }))><text>\(input.expression)</text></inputExpression>
            \(optional("inputValues", "\(part)_values", input.values))      </input>

            """
    }

    private func output(_ index: Int, _ output: DecisionTable.Draft.Output) -> Html {
        let part = "\(id)_output_\(index + 1)"
        return """
                  <output id="\(part)" name="\(output.name ?? name)"\(typeRef(output.type.flatMap { DecisionType($0) }))>
            \(optional("outputValues", "\(part)_values", output.values))\
            \(optional("defaultOutputEntry", "\(part)_default", output.otherwise))      </output>

            """
    }

    private func optional(_ element: String, _ id: String, _ text: String?) -> Html {
        guard let text else { return "" }
        return "        <\(markup: element) id=\"\(id)\"><text>\(text)</text></\(markup: element)>\n"
    }

    private func row(_ index: Int, _ row: DecisionTable.Draft.Row) -> Html {
        let part = "\(id)_rule_\(index + 1)"
        let tests: [Html] = row.tests.enumerated().map {
            "        <inputEntry id=\"\(part)_if_\($0 + 1)\"><text>\($1)</text></inputEntry>\n"
        }
        let results: [Html] = row.results.enumerated().map {
            "        <outputEntry id=\"\(part)_then_\($0 + 1)\"><text>\($1)</text></outputEntry>\n"
        }
        // Modellers show a row's description beside it; several do not know annotations.
        let note: Html = notes[index].isEmpty ? .empty : "        <description>\(notes[index])</description>\n"
        return "      <rule id=\"\(part)\">\n\(note)\(tests)\(results)      </rule>\n"
    }
}

extension HitPolicy {
    /// DMN's word.
    var dmn: String {
        switch self {
        case .unique: "UNIQUE"
        case .any: "ANY"
        case .priority: "PRIORITY"
        case .first: "FIRST"
        case .ruleOrder: "RULE ORDER"
        case .outputOrder: "OUTPUT ORDER"
        case .collect: "COLLECT"
        }
    }
}

extension HitPolicy.Aggregation {
    /// DMN's word.
    var dmn: String {
        switch self {
        case .sum: "SUM"
        case .min: "MIN"
        case .max: "MAX"
        case .count: "COUNT"
        }
    }
}
