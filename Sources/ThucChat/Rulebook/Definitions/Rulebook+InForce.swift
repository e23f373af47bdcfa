// The rulebook as it stands on a day: departments under the names and with the tasks they have then.

extension Rulebook {
    /// The same law, with each indicator, condition and check owned by who answers for it on a day.
    ///
    /// Departments that by then have handed over all they owned, or own nothing yet, are left out.
    package func inForce(on day: CalendarDay) -> Rulebook {
        var book = self
        for c in book.criteria.indices {
            for i in book.criteria[c].indicators.indices { hand(over: &book.criteria[c].indicators[i], on: day) }
        }
        for t in book.tiers.indices {
            for c in book.tiers[t].conditions.indices { hand(over: &book.tiers[t].conditions[c].indicator, on: day) }
        }
        for c in book.checks.indices {
            let subject = book.checks[c].indicator ?? book.checks[c].criterion
            book.checks[c].owners = successors(of: book.checks[c].owners, for: subject, on: day)
        }
        let moving = Set(handovers.flatMap { [$0.owner, $0.to] })
        let owning = book.owningDepartments
        book.owners = owners.filter { !moving.contains($0.id) || owning.contains($0.id) }.map { $0.named(on: day) }
        return book
    }

    private func hand(over indicator: inout Indicator, on day: CalendarDay) {
        indicator.owners = successors(of: indicator.owners, for: indicator.code, on: day)
    }

    /// Each once, in order.
    private func successors(of owners: [String], for indicator: String?, on day: CalendarDay) -> [String] {
        owners.map { handovers.successor(of: $0, for: indicator, on: day) }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    private var owningDepartments: Set<String> {
        let conditions = tiers.flatMap(\.conditions).map(\.indicator)
        return Set((criteria.flatMap(\.indicators) + conditions).flatMap(\.owners) + checks.flatMap(\.owners))
    }
}
