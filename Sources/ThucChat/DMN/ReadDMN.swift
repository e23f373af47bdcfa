// Reads a DMN 1.3–1.5 file: decision tables and literal expressions, and what had to be left out.
// Nothing outside the bytes is looked at; a DOCTYPE is refused.

import FEEL
import Sheets

/// A model that was read, with what was left out of it.
package struct ReadDMNModel: Hashable, Sendable {
    package var model: DMNModel
    package var remarks: [DMNRemark]
}

/// Reads a model.
///
/// - Throws: `SheetsError` where the bytes are no sound XML or beyond the limits, ``DMNFault`` where they are no DMN.
package func readDMN(_ bytes: [UInt8], named name: String) throws -> ReadDMNModel {
    var limits = ReadLimits()
    limits.bytes = 64 << 20
    limits.depth = 48
    guard bytes.count <= limits.bytes else { throw SheetsError(.overLimit(.bytes, allowed: limits.bytes), name: name) }
    let root = try readXMLTree(bytes, named: name, limits: limits)
    guard root.name == "definitions", DMNVersion(rawValue: root.space) != nil else {
        throw DMNFault.notDMN(root: root.name, space: root.space)
    }
    var reader = DMNReader(root: root)
    let model = reader.read()
    guard !model.decisions.isEmpty else { throw DMNFault.nothingUsable }
    return ReadDMNModel(model: model, remarks: reader.remarks)
}
