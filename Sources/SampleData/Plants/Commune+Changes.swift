// The changes that plants make to rows, keeping every other sum as it was.

extension Commune {
    /// Gives the other sections of a class what is left of the class's totals, in hectometres.
    mutating func levelRoads(of roadClass: RoadClass, except fixed: Int, part: Int, whole: Int) {
        let others = annexes.roads.indices.filter { annexes.roads[$0].roadClass == roadClass && $0 != fixed }
        var partLeft = part - annexes.roads[fixed].hardSurfaced
        var wholeLeft = whole - annexes.roads[fixed].length
        for (offset, place) in others.enumerated() {
            let sections = others.count - offset
            let length = wholeLeft / sections
            let hard = min(length, partLeft / sections)
            annexes.roads[place].length = length
            annexes.roads[place].hardSurfaced = hard
            annexes.roads[place].satisfactory = hard
            partLeft -= hard
            wholeLeft -= length
        }
    }

    /// Makes two sections equal in length and hard surface, as far as the sums allow; an odd hectometre moves the class's sum.
    mutating func balanceRoads(_ first: Int, _ second: Int) {
        let length = annexes.roads[first].length + annexes.roads[second].length
        let hard = annexes.roads[first].hardSurfaced + annexes.roads[second].hardSurfaced
        for place in [first, second] {
            annexes.roads[place].length = length / 2
            annexes.roads[place].hardSurfaced = hard / 2
            annexes.roads[place].satisfactory = hard / 2
        }
        restateRoads(annexes.roads[first].roadClass)
    }

    /// States the share that the sections of a class give.
    private mutating func restateRoads(_ roadClass: RoadClass) {
        let roads = annexes.roads.filter { $0.roadClass == roadClass }
        let whole = roads.reduce(0) { $0 + $1.length }
        let part = roads.reduce(0) { $0 + (roadClass.countsHardSurface ? $1.hardSurfaced : $1.satisfactory) }
        answer(roadClass.indicator, .share(Share(part: part, whole: whole)))
    }

    /// Marks poor households as under social protection and states the share without them, citing the guidance.
    mutating func leaveOutSocialProtection(count: Int) {
        var left = count
        for place in annexes.households.indices where annexes.households[place].isPoor && left > 0 {
            annexes.households[place].isUnderSocialProtection = true
            left -= 1
        }
        guard case .share(var share)? = answers["11"]?.value else { return }
        share.part -= count
        answer("11", .share(share))
        answers["11"]?.note = "Không tính \(count) hộ nghèo thuộc chính sách bảo trợ xã hội"
        let citation = Citation(
            number: "1052/LĐTBXH-VPQGGN", date: "26/3/2018", issuer: "Sở Lao động - Thương binh và Xã hội",
            subject: "Hướng dẫn xác định tiêu chí hộ nghèo, không tính hộ nghèo thuộc chính sách bảo trợ xã hội")
        annexes.documents.append(Document(indicator: "11", citation: citation))
    }

    /// Sets how many households each question of the survey reached; 95% of them are satisfied.
    mutating func conductSurvey(asked: Int) {
        for place in annexes.survey.indices {
            annexes.survey[place].asked = asked
            annexes.survey[place].satisfied = asked * 95 / 100
        }
    }
}
