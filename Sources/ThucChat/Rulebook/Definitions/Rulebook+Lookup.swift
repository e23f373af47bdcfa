// Finds things in a rulebook: the indicator a field belongs to, a criterion by code, the conditions in force.

import FEEL

extension Rulebook {
    /// Criteria of a tier, in order.
    package func criteria(of tier: String) -> [Criterion] { criteria.filter { $0.tier == tier } }

    package func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }

    package func indicator(_ code: String) -> (criterion: Criterion, indicator: Indicator)? {
        for criterion in criteria {
            if let indicator = criterion.indicators.first(where: { $0.code == code }) { return (criterion, indicator) }
        }
        return nil
    }

    /// The first indicator with a test that states a field.
    package func indicator(stating field: String) -> (criterion: Criterion, indicator: Indicator)? {
        for criterion in criteria {
            for indicator in criterion.indicators where indicator.tests.contains(where: { $0.stated == field }) {
                return (criterion, indicator)
            }
        }
        return nil
    }

    /// The first indicator or condition with a test that states a field; a condition belongs to no criterion.
    package func home(ofField field: String) -> (criterion: String?, indicator: Indicator)? {
        if let found = indicator(stating: field) { return (found.criterion.code, found.indicator) }
        let conditions = tiers.flatMap(\.conditions).map(\.indicator)
        return conditions.first { $0.tests.contains { $0.stated == field } }.map { (nil, $0) }
    }

    /// Departments asked about a field; empty where no indicator or condition states it.
    package func owners(ofField field: String) -> [String] { home(ofField: field)?.indicator.owners ?? [] }

    /// Conditions of a tier that are in force on a day.
    package func conditions(of tier: Tier, on day: CalendarDay) -> [Condition] {
        tier.conditions.filter { ($0.validFrom ?? day) <= day && day <= ($0.validTo ?? day) }
    }

    package func owner(_ id: String) -> Owner? { owners.first { $0.id == id } }
}
