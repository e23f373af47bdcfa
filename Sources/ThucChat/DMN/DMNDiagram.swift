// The diagram of a written model: decisions in rows of boxes above, what they read below.

/// Boxes on a grid and the lines between them; measures in pixels, as modellers take them.
struct DMNDiagram {
    private struct Box {
        var id: String
        var x: Int
        var y: Int
    }

    private static let width = 180
    private static let height = 60
    private static let step = (x: 220, y: 120)
    private static let perRow = 6

    private let boxes: [Box]
    private let edges: [(from: Box, to: Box, reference: String)]

    init(_ model: DMNModel, _ requirements: [[DMNElement]]) {
        let decisionRows = (model.decisions.count + Self.perRow - 1) / Self.perRow
        let decisions = model.decisions.indices.map { Self.box(DMNWriter.decisionID($0), at: $0, below: 0) }
        let inputs = model.inputs.indices.map { Self.box(DMNWriter.inputID($0), at: $0, below: decisionRows) }
        boxes = decisions + inputs
        let byID = Dictionary((decisions + inputs).map { ($0.id, $0) }) { first, _ in first }
        edges = zip(decisions, requirements).flatMap { decision, required in
            required.enumerated().compactMap { place, element in
                byID[element.id].map { ($0, decision, "\(decision.id)_requires_\(place + 1)") }
            }
        }
    }

    private static func box(_ id: String, at index: Int, below rows: Int) -> Box {
        Box(id: id, x: 80 + index % perRow * step.x, y: 80 + (rows + index / perRow) * step.y)
    }

    var html: Html {
        """
          <dmndi:DMNDI>
            <dmndi:DMNDiagram id="diagram">
        \(boxes.map(shape))\(edges.map(edge))    </dmndi:DMNDiagram>
          </dmndi:DMNDI>

        """
    }

    private func shape(_ box: Box) -> Html {
        """
              <dmndi:DMNShape id="\(box.id)_shape" dmnElementRef="\(box.id)"><dc:Bounds height="\(Self.height)" width="\(Self.width)" x="\(box.x)" y="\(box.y)"/></dmndi:DMNShape>

        """
    }

    private func edge(from: Box, to: Box, reference: String) -> Html {
        let middle = Self.width / 2
        return """
                  <dmndi:DMNEdge id="\(reference)_edge" dmnElementRef="\(reference)"><di:waypoint x="\(from.x + middle)" y="\(from.y)"/><di:waypoint x="\(to.x + middle)" y="\(to.y + Self.height)"/></dmndi:DMNEdge>

            """
    }
}
