// Prints an answer as the clerk of one commune types it.

struct AnswerText {
    let habits: Habits
    let hasDocumentAnnex: Bool

    func text(_ answer: Answer, of indicator: Indicator) -> String {
        if let printed = answer.printed { return printed }
        switch answer.value {
        case .achieved(let citation?) where !hasDocumentAnnex: return "Đạt (\(citation.text))"
        case .achieved: return "Đạt"
        case .notAchieved(let words): return words
        case .share(let share): return self.share(share, counted(indicator))
        case .water(let hygienic, let clean):
            return "Nước hợp vệ sinh \(self.share(hygienic, .households)); nước sạch \(self.share(clean, .households))"
        case .income(let income): return self.income(income)
        case .makeshiftHouses(let count): return "\(count == 0 ? "0" : VietnameseText.padded(count)) nhà"
        case .noEstablishments: return "0 cơ sở"
        case .notConsidered(let citation): return "Không xét (\(citation.text))"
        }
    }

    /// `87,7%`, `87,7% (8.481/9.669)`, `87,7% (8.481/9.669 hộ)` or `8.481/9.669 hộ (87,7%)`; of few things, `04/15 trường`.
    func share(_ share: Share, _ counted: Counted) -> String {
        let percent = self.percent(share)
        if habits.writesMetres, counted == .hectometres, habits.fractions != .none {
            return "\(percent) (\(Self.metresOrKilometres(share.part))/\(Self.metresOrKilometres(share.whole)))"
        }
        let fraction = "\(count(share.part, counted))/\(count(share.whole, counted))"
        switch habits.fractions {
        case .none: return percent
        case .bare: return "\(percent) (\(fraction))"
        case .named: return "\(percent) (\(fraction) \(counted.rawValue))"
        case .first where share.whole < 20: return "\(fraction) \(counted.rawValue)"
        case .first: return "\(fraction) \(counted.rawValue) (\(percent))"
        }
    }

    /// Rounded or cut, without needless zeros: `95%`, `26,6%`, `9,72%`.
    func percent(_ share: Share) -> String {
        var digits = habits.digits
        var scaled = share.percent(digits: digits, by: habits.rounding)
        while digits > 0, scaled.isMultiple(of: 10) {
            scaled /= 10
            digits -= 1
        }
        return VietnameseText.decimal(scaled, digits: digits) + "%"
    }

    private func count(_ scaled: Int, _ counted: Counted) -> String {
        if counted.digits > 0 {
            return scaled.isMultiple(of: 10)
                ? VietnameseText.grouped(scaled / 10) : VietnameseText.decimal(scaled, digits: counted.digits)
        }
        return VietnameseText.padded(scaled)
    }

    /// `4.800m`, and from 5 km on `20,9km`.
    static func metresOrKilometres(_ hectometres: Int) -> String {
        hectometres < 50
            ? "\(VietnameseText.grouped(hectometres * 100))m" : "\(VietnameseText.decimal(hectometres, digits: 1))km"
    }

    private func income(_ income: MeanIncome) -> String {
        switch habits.money {
        case .millionPerYear:
            "\(VietnameseText.decimal(income.millions(digits: habits.digits, by: habits.rounding), digits: habits.digits)) triệu đồng/người/năm"
        case .million:
            "\(VietnameseText.decimal(income.millions(digits: habits.digits, by: habits.rounding), digits: habits.digits)) triệu đồng"
        case .dong: "\(VietnameseText.grouped(income.dong(by: habits.rounding)))đ/người"
        }
    }

    private func counted(_ indicator: Indicator) -> Counted {
        if case .share(let counted, _) = indicator.answer { counted } else { .households }
    }
}
