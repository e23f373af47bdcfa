// A document that somebody cites as backing.

/// A cited document. Complete with number, date and issuer; in force if it has not expired on the day asked about; in doubt where something else
/// of it speaks against its proving anything.
package struct Citation: Hashable, Sendable {
    package var number: String?
    package var date: CalendarDay?
    package var issuer: String?
    package var expires: CalendarDay?
    /// What the document is about, or the text that cites it.
    package var subject: String?
    package var doubt: DocumentDoubt?
    package var places: [Place]

    package init(
        number: String?, date: CalendarDay?, issuer: String?, expires: CalendarDay? = nil,
        subject: String? = nil, places: [Place] = []
    ) {
        self.number = number
        self.date = date
        self.issuer = issuer
        self.expires = expires
        self.subject = subject
        self.places = places
    }

    /// Number, date and issuer are all there; `chưa có` or `…/QĐ-UBND` is no number.
    package var isComplete: Bool { hasNumber && date != nil && issuer != nil }

    private var hasNumber: Bool { number?.contains(where: \.isASCIIDigit) ?? false }

    /// Whether it proves what it is cited for on a day.
    package func backs(on day: CalendarDay) -> Bool { isComplete && isInForce(on: day) && doubt == nil }

    /// Not yet expired on a day; a document without an expiry date does not expire.
    package func isInForce(on day: CalendarDay) -> Bool { expires.map { day <= $0 } ?? true }
}
