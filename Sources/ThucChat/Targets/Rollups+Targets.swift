// Holds the roll-ups of a batch against the targets of its province.

import FEEL

extension Rollups {
    /// Progress against the targets that a bundle is made under; none where there are none.
    func progress(in context: BundleContext) -> [TargetProgress] {
        context.targets.map { progress(against: $0, in: context.period, titlesAreKnown: context.titles != nil) } ?? []
    }

    /// Progress against every reading of every target that still counts, in the order of the plan; districts by code.
    package func progress(against plan: TargetPlan, in period: Period, titlesAreKnown: Bool) -> [TargetProgress] {
        let counting = TargetCounting(plan: plan, year: period.year, titlesAreKnown: titlesAreKnown)
        return plan.targets(in: period).flatMap { target in
            places(of: target).flatMap { place in
                target.readings.indices.compactMap { number in
                    counting.progress(of: target, number, in: place.tally, district: place.district)
                }
            }
        }
    }

    private func places(of target: Target) -> [(tally: Tally?, district: District?)] {
        switch target.scope {
        case .province: return [(province, nil)]
        case .unit(let code): return [(watched[code], nil)]
        case .eachDistrict:
            let all = districts.sorted { $0.key < $1.key }
            return all.isEmpty ? [(nil, nil)] : all.map { ($0.value, $0.key) }
        }
    }
}

/// Counts what targets speak of.
private struct TargetCounting {
    let plan: TargetPlan
    let year: Int
    let titlesAreKnown: Bool

    func progress(of target: Target, _ number: Int, in tally: Tally?, district: District?) -> TargetProgress? {
        guard let measure = plan.measure(target.measure) else { return nil }
        var result = count(measure, in: tally, isProvince: target.scope == .province)
        if let other = target.readings[number].includes.flatMap(plan.measure) {
            result = sum(result, count(other, in: tally, isProvince: target.scope == .province))
        }
        return TargetProgress(target: target, measure: measure, number: number, district: district, result: result)
    }

    private typealias Counted = Result<Measured, TargetProgress.GapError>

    private func gap(_ gap: TargetProgress.Gap) -> Counted { .failure(TargetProgress.GapError(gap: gap)) }

    private func sum(_ left: Counted, _ right: Counted) -> Counted { left.flatMap { one in right.map { one + $0 } } }

    private func count(_ measure: TargetMeasure, in tally: Tally?, isProvince: Bool) -> Counted {
        guard let count = measure.count else { return gap(.notInTables) }
        guard let tally, tally.communes > 0 else { return gap(.noUnits) }
        switch count {
        case .held(let tiers): return held(tiers, in: tally)
        case .newlyHeld: return newlyHeld(in: tally, isProvince: isProvince)
        case .averageCriteria: return .success(tally.averages)
        case .averageCriteriaRise: return tally.change.rise.map { .success($0) } ?? gap(.noStartOfYear)
        case .communesBelow(let limit): return .success(tally.below(limit))
        }
    }

    /// By the list; of any tier also those that the data let stand at all criteria.
    private func held(_ tiers: [String], in tally: Tally) -> Counted {
        guard titlesAreKnown else { return gap(.noTitles) }
        guard tiers.isEmpty else {
            return .success(Measured(value: Number(tiers.reduce(0) { $0 + (tally.titles[$1] ?? 0) })))
        }
        return .success(Measured(tally.held, tally.held - tally.heldBelowFull, tally.held - tally.heldNotFull))
    }

    /// By the bundle of the start of the year, commune by commune; else the list less what the text says the year began with.
    private func newlyHeld(in tally: Tally, isProvince: Bool) -> Counted {
        guard titlesAreKnown else { return gap(.noTitles) }
        if tally.change.communes > 0 { return .success(Measured(value: Number(tally.change.newlyHeld))) }
        guard isProvince, let start = plan.heldAtStart(of: year) else { return gap(.noStartOfYear) }
        return .success(Measured(value: Number(tally.held - start.value)))
    }
}
