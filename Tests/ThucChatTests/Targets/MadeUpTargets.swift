// A made-up plan of targets: each way of counting once, one ambiguous text, one range, one measure that no table holds.

@testable import ThucChat

enum MadeUpTargets {
    static let text = """
        thucchat: 1
        plan: mau-2020-2025
        province: "99"
        years: [2020, 2025]
        document: { issuer: Văn phòng mẫu, title: Kế hoạch mẫu, month: 2020-07 }
        measures:
          - { id: moi, counts: newly-held, vi: Xã được công nhận thêm, en: newly recognised, unit: xã }
          - { id: giu, counts: held, vi: Xã giữ danh hiệu, en: titles held, unit: xã }
          - { id: nang-cao, counts: held, tiers: [nang-cao], vi: Xã nâng cao, en: advanced, unit: xã }
          - { id: kieu-mau, counts: held, tiers: [kieu-mau], vi: Xã kiểu mẫu, en: model, unit: xã }
          - { id: binh-quan, counts: average-criteria, vi: Bình quân, en: average, unit: tiêu chí/xã }
          - { id: tang, counts: average-criteria-rise, vi: Mức tăng, en: rise, unit: tiêu chí/xã }
          - { id: duoi-10, counts: communes-below, under: 10, vi: Xã dưới 10, en: below ten, unit: xã }
          - { id: nha-tam, vi: Số nhà tạm, en: makeshift houses, unit: nhà }
        baselines:
          - { measure: giu, on: 2019-12-31, value: 0, of: 3, printed: 0/3 xã, facts: [M1] }
        targets:
          - id: xa-moi
            title: { vi: Xã được công nhận thêm trong năm, en: Newly recognised in the year }
            measure: moi
            scope: province
            by: 2020-12-31
            readings:
              - { at-least: 1, vi: ít nhất 1 xã, en: at least one, reaches: { giu: 1 } }
              - { at-least: 2, vi: đủ kế hoạch 2 xã, en: the plan of two }
            printed: "01/02 xã, ít nhất 01"
          - id: nang-cao-moi-huyen
            title: { vi: Mỗi huyện một xã nâng cao, en: One advanced commune in every district }
            measure: nang-cao
            scope: each-district
            by: 2020-12-31
            at-least: 1
            printed: mỗi huyện ít nhất 01
          - id: tang-tieu-chi
            title: { vi: Tăng bình quân, en: Rise of the average }
            measure: tang
            scope: each-district
            by: 2020-12-31
            at-least: { from: 1, to: 1.5 }
            printed: 01-1,5
          - id: nha-tam
            title: { vi: Xóa nhà tạm, en: No makeshift house }
            measure: nha-tam
            scope: province
            by: 2020-09-30
            exactly: 0
            printed: Quý III
          - id: mot-xa
            title: { vi: Một xã đạt chuẩn, en: One commune }
            measure: giu
            scope: "90004"
            by: 2020-12-31
            exactly: 1
            printed: trong năm
          - id: binh-quan-2025
            title: { vi: Bình quân, en: Average }
            measure: binh-quan
            scope: province
            by: 2025-12-31
            at-least: 1.5
            printed: 1,5 tiêu chí/xã
          - id: duoi-10
            title: { vi: Không còn xã dưới 10, en: None below ten }
            measure: duoi-10
            scope: province
            by: 2025-12-31
            exactly: 0
            printed: không còn
          - id: nang-cao-2025
            title: { vi: Xã nâng cao, en: Advanced }
            measure: nang-cao
            scope: province
            by: 2025-12-31
            of: 4
            readings:
              - { at-least: 1, vi: không kể kiểu mẫu, en: model apart }
              - { at-least: 1, vi: trong đó có kiểu mẫu, en: model among them, includes: kieu-mau }
            printed: 01 xã nâng cao
        """

    static func source(_ text: String = text) -> RuleSource { RuleSource(path: "targets/mau.yaml", text: text) }

    static func plan(_ text: String = text) throws -> TargetPlan { try TargetReader.read(source(text)) }
}
