// Lists of units by code, and those of one day. A list that is so already is not copied: a province's is held several times.

extension [Unit] {
    /// By code, then by first day; units whose beginning is not known come first.
    var inOrder: [Unit] {
        let isInOrder = zip(self, dropFirst()).allSatisfy { !$1.comesBefore($0) }
        return isInOrder ? self : sorted { $0.comesBefore($1) }
    }

    /// The units there are on a day.
    func valid(on day: CalendarDay) -> [Unit] {
        allSatisfy { $0.isValid(on: day) } ? self : filter { $0.isValid(on: day) }
    }
}

extension Unit {
    fileprivate func comesBefore(_ other: Unit) -> Bool { (code, firstDay) < (other.code, other.firstDay) }

    private var firstDay: String { validFrom?.description ?? "" }
}
