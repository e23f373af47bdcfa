// Arguments that several commands take, refused with what would do.

import ArgumentParser
import ThucChat

extension Period {
    init(argument text: String) throws {
        guard let period = Period(text) else {
            throw ValidationError("--period: «\(text)» (2020, 2021-H1, 2021-Q3, 2021-06)")
        }
        self = period
    }
}

extension Rulebook {
    /// Refuses a department that the set does not have in the period.
    func requireOwner(_ id: String) throws {
        guard owner(id) == nil else { return }
        throw ValidationError("--owner: «\(id)»? (\(owners.map(\.id).joined(separator: ", ")))")
    }
}
