// The table of standings, every combination of claim, support, reason and applicability.

import Testing

@testable import ThucChat

@Suite("Claim against support")
struct StandingWordTests {
    typealias Word = Standing.Word

    /// The table as the design prints it: claims × (met, not met, cannot tell for want of evidence).
    static let table: [Claim.Word: [Word]] = [
        .met: [.supported, .overstated, .unsupported],
        .notMet: [.understated, .notMet, .undetermined],
        .basicallyMet: [.understated, .notMet, .undetermined],
        .notConsidered: [.understated, .notMet, .undetermined],
        .none: [.unclaimed, .unclaimed, .unclaimed],
        .unreadable: [.unclaimed, .unclaimed, .unclaimed],
    ]

    @Test("every claim and support has the word of the table", arguments: Claim.Word.allCases)
    func word(claim: Claim.Word) throws {
        let row = try #require(Self.table[claim])
        for (support, expected) in zip([Support.met, .notMet, .cannotTell], row) {
            let word = Word(claim: claim, support: support, reasons: [.missing], isApplicable: true)
            #expect(word == expected, "\(claim) × \(support)")
        }
    }

    @Test("not applicable stands above every claim and support")
    func notApplicable() {
        for claim in Claim.Word.allCases {
            for support in Support.allCases {
                let word = Word(claim: claim, support: support, reasons: Reason.allCases, isApplicable: false)
                #expect(word == .notApplicable)
            }
        }
    }

    @Test("when it cannot tell, disputed comes before no-standard before unsupported")
    func reasonsInOrder() {
        let subsets = (0..<(1 << Reason.allCases.count)).map { bits in
            Reason.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
        }
        for reasons in subsets {
            let word = Word(claim: .met, support: .cannotTell, reasons: reasons, isApplicable: true)
            let isOpen = reasons.contains(.unsetThreshold) || reasons.contains(.unknownDimension)
            #expect(word == (reasons.contains(.disputed) ? .disputed : isOpen ? .noStandard : .unsupported))
        }
    }

    @Test("reasons never change what is met or not met")
    func reasonsOnlyOpen() {
        for claim in Claim.Word.allCases {
            for support in [Support.met, .notMet] {
                let plain = Word(claim: claim, support: support, reasons: [], isApplicable: true)
                #expect(plain == Word(claim: claim, support: support, reasons: Reason.allCases, isApplicable: true))
            }
        }
    }
}

@Suite("Kleene's and")
struct SupportTests {
    @Test("one not met decides, then one cannot tell", arguments: Support.allCases, Support.allCases)
    func pairs(left: Support, right: Support) {
        let expected: Support =
            [left, right].contains(.notMet) ? .notMet : [left, right].contains(.cannotTell) ? .cannotTell : .met
        #expect(Support.all([left, right]) == expected)
        #expect(Support.all([right, left]) == expected)
    }

    @Test("of nothing is met") func empty() { #expect(Support.all([]) == .met) }
}

@Suite("And over parts")
struct OutcomeTests {
    static func part(_ support: Support, _ reasons: [Reason] = [], _ assurance: Assurance? = nil, applies: Bool = true)
        -> Outcome
    {
        var outcome = Outcome(support)
        outcome.reasons = reasons
        outcome.assurance = assurance
        outcome.isApplicable = applies
        return outcome
    }

    @Test("parts that do not apply are neutral")
    func neutral() {
        #expect(Outcome(allOf: [Self.part(.met), Self.part(.notMet, applies: false)]).support == .met)
        #expect(Outcome(allOf: [Self.part(.notMet), Self.part(.met, applies: false)]).support == .notMet)
    }

    @Test("wholly not applicable counts as met, with a note")
    func whollyNotApplicable() {
        let outcome = Outcome(allOf: [Self.part(.cannotTell, [.missing], applies: false)])
        #expect(outcome.support == .met)
        #expect(outcome.reasons == [.notApplicable])
    }

    @Test("assurance is the weakest part's, reasons those of the parts that decide")
    func weakest() {
        let outcome = Outcome(allOf: [Self.part(.met, [.estimate], .a), Self.part(.cannotTell, [.missing], .d)])
        #expect(outcome.assurance == .d)
        #expect(outcome.reasons == [.missing])
    }

    @Test("a dispute opens what is met and leaves what is not met", arguments: Support.allCases)
    func holdsOpen(support: Support) {
        var outcome = Self.part(support)
        outcome.holdOpen()
        #expect(outcome.support == (support == .met ? .cannotTell : support))
        #expect(outcome.reasons.contains(.disputed) == (support == .met))
    }
}
