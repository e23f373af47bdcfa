// The value of each stage as canonical JSON, for people who want to look inside.

import FEEL
import Sheets

extension Batch {
    /// One unit's value after a stage.
    package func json(of unit: Unit, after stage: Stage) throws(WorldFault) -> CanonicalJSON {
        switch stage {
        case .ingest: return try ingested(unit)
        case .normalize: return json(try submission(of: unit))
        case .validate:
            let confrontation = confront(try facts(of: unit))
            return ["unit": .text(unit.code), "findings": .array(sorted(confrontation.findings).map(json))]
        case .score: return json(try assess(unit))
        }
    }

    private func ingested(_ unit: Unit) throws(WorldFault) -> CanonicalJSON {
        var files: [CanonicalJSON] = []
        for file in grouping.groups[unit.code]?.files ?? [] {
            files.append(json(try file.read(limits: request.limits)))
        }
        return ["unit": .text(unit.code), "files": .array(files)]
    }

    private func json(_ file: ReadFile) -> CanonicalJSON {
        var members: [String: CanonicalJSON] = ["file": .text(file.path), "sha256": .text(file.digest)]
        switch file.outcome {
        case .failure(let error):
            members["error"] = ["code": .text(error.code), "vi": .text(error.vi), "en": .text(error.en)]
        case .success(let workbook):
            members["sheets"] = .array(
                workbook.sheets.map { sheet in
                    [
                        "name": .text(sheet.name), "rows": .integer(sheet.rowCount),
                        "cells": .array(sheet.cells.map(json)),
                    ]
                })
        }
        return .object(members)
    }

    private func json(_ cell: Sheets.Cell) -> CanonicalJSON {
        ["a1": .text(cell.place.a1), "kind": .text("\(cell.kind)"), "raw": .text(cell.raw), "value": .text(cell.value)]
    }

    private func json(_ submission: Submission) -> CanonicalJSON {
        [
            "unit": .text(submission.unit.code), "period": .text(submission.period.description),
            "claims": .array(submission.claims.map(json)), "observations": .array(submission.observations.map(json)),
            "registers": .object(submission.registers.mapValues { .integer($0.values.count) }),
            "findings": .array(sorted(submission.findings).map(json)),
        ]
    }

    private func json(_ claim: Claim) -> CanonicalJSON {
        [
            "speaker": .text(claim.speaker.id), "code": .text(claim.code), "word": .text(claim.word.rawValue),
            "raw": .text(claim.raw),
            "place": json(claim.place),
        ]
    }

    private func json(_ observation: Observation) -> CanonicalJSON {
        let isHidden = request.rulebook.dictionary.field(id: observation.field)?.isPersonal ?? false
        return [
            "speaker": .text(observation.speaker.id), "field": .text(observation.field),
            "status": .text(observation.status.rawValue),
            "value": .text(isHidden ? "" : observation.value?.number?.description ?? ""),
            "raw": .text(isHidden ? "" : observation.raw),
            "places": .array(observation.places.map { json($0) }),
        ]
    }

    private func json(_ finding: Finding) -> CanonicalJSON {
        [
            "id": .text(finding.id), "code": .text(finding.code), "kind": .text(finding.kind.rawValue),
            "severity": .text(finding.severity.rawValue),
            "indicator": .text(finding.indicator ?? finding.criterion ?? ""),
            "vi": .text(finding.text.vi), "en": .text(finding.text.en),
            "places": .array(finding.evidence.map { json($0.place) }),
        ]
    }

    private func json(_ assessment: UnitAssessment) -> CanonicalJSON {
        [
            "unit": .text(assessment.unit.code), "claimed": .integer(assessment.claimed),
            "lowest": .integer(assessment.lowest),
            "highest": .integer(assessment.highest), "standings": .array(assessment.standings.map(json)),
        ]
    }

    private func json(_ standing: Standing) -> CanonicalJSON {
        [
            "level": .text(standing.level.rawValue), "code": .text(standing.code), "test": .text(standing.test),
            "claim": .text((standing.claims[.commune] ?? .none).rawValue), "value": .text(standing.valueText),
            "supported": .text(standing.support.rawValue), "standing": .text(standing.word.rawValue),
            "reasons": .array(standing.reasons.map { .text($0.rawValue) }),
            "assurance": .text(standing.assurance?.rawValue ?? ""),
        ]
    }

    private func json(_ place: Place?) -> CanonicalJSON {
        guard let place else { return .null }
        return [
            "file": .text(place.file), "sheet": .text(place.sheet), "a1": .text(place.cell.a1),
            "head": .text(place.head), "row": .text(place.row),
        ]
    }
}
