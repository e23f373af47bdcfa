// Drafts of decisions → a DMN 1.3 file that modellers open, with a diagram of boxes in two rows.

import FEEL

/// Writes one model; the same model gives the same bytes.
struct DMNWriter {
    let model: DMNModel
    private let names: Set<String>

    init(_ model: DMNModel) {
        self.model = model
        names = Set(model.inputs.map(\.name) + model.decisions.map(\.name))
    }

    var document: String {
        let requirements = model.decisions.map(required)
        let page: Html = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="\(DMNVersion.v13.rawValue)" xmlns:dmndi="\(DMNSpace.diagram)" xmlns:dc="\(DMNSpace.bounds)" \
            xmlns:di="\(DMNSpace.edges)" xmlns:thucchat="\(DMNSpace.project)" id="definitions" name="\(model.name)" \
            namespace="\(model.namespace)" exporter="ThucChat">
            \(model.inputs.enumerated().map(inputData))\
            \(model.decisions.enumerated().map { decision($0, $1, requirements[$0]) })\
            \(DMNDiagram(model, requirements).html)</definitions>

            """
        return page.markup
    }

    private func inputData(_ index: Int, _ input: DMNModel.InputData) -> Html {
        """
          <inputData id="\(Self.inputID(index))" name="\(input.name)">
            <variable id="\(Self.inputID(index))_variable" name="\(input.name)"\(typeRef(input.type))/>
          </inputData>

        """
    }

    private func decision(_ index: Int, _ draft: DecisionDraft, _ required: [DMNElement]) -> Html {
        let id = Self.decisionID(index)
        let requirements: [Html] = required.enumerated().map { place, element in
            """
                <informationRequirement id="\(id)_requires_\(place + 1)"><\(markup: element.requirement) href="#\(element.id)"/></informationRequirement>

            """
        }
        return """
              <decision id="\(id)" name="\(draft.name)" label="\(draft.title.vi)">
                <extensionElements>
                  <thucchat:title lang="vi">\(draft.title.vi)</thucchat:title>
                  <thucchat:title lang="en">\(draft.title.en)</thucchat:title>
                </extensionElements>
                <variable id="\(id)_variable" name="\(draft.name)"\(typeRef(DecisionType(draft.declaredType)))/>
            \(requirements)\(body(id, draft))  </decision>

            """
    }

    private func body(_ id: String, _ draft: DecisionDraft) -> Html {
        switch draft.body {
        case .expression(let source):
            """
                <literalExpression id="\(id)_expression"\(typeRef(draft.type))><text>\(source)</text></literalExpression>

            """
        case .table(let table, let notes): DMNTableText(id: id, name: draft.name, table: table, notes: notes).html
        }
    }

    /// The elements of the model that a decision reads.
    private func required(_ draft: DecisionDraft) -> [DMNElement] {
        let read = draft.names(among: names)
        let inputs = model.inputs.enumerated().filter { read.contains($0.element.name) }
            .map { DMNElement(id: Self.inputID($0.offset), requirement: "requiredInput") }
        let decisions = model.decisions.enumerated().filter {
            read.contains($0.element.name) && $0.element.name != draft.name
        }
        .map { DMNElement(id: Self.decisionID($0.offset), requirement: "requiredDecision") }
        return inputs + decisions
    }

    static func inputID(_ index: Int) -> String { "input_\(index + 1)" }
    static func decisionID(_ index: Int) -> String { "decision_\(index + 1)" }
}

/// An element that a decision requires, and how DMN says so.
struct DMNElement {
    var id: String
    var requirement: String
}

/// The `typeRef` attribute of a type; nothing where there is none.
func typeRef(_ type: DecisionType?) -> Html { type.map { " typeRef=\"\($0.dmn)\"" } ?? "" }

extension Html.Interpolation {
    /// The name of an element; never data.
    mutating func appendInterpolation(markup name: String) { appendLiteral(name) }
}

extension DMNModel {
    /// The model as a DMN 1.3 file.
    package var document: String { DMNWriter(self).document }
}
