// The overview: the first screen of the office, then its tables in the order in which it asks. Pictures are in HomePage+Pictures.swift.

import FEEL

/// The overview page; rows of communes are put between its pieces.
struct HomePage {
    let frame: ReportFrame
    let rollups: Rollups
    let batchFindings: [Finding]
    var say: Speech { frame.say }
    var province: Tally { rollups.province }

    var opening: Html {
        """
        <section class="page home" id="tong-quan">\(frame.sampleBanner)
        <header class="mast"><p class="eyebrow">\(say(frame.context.rulebook.title)) · \(frame.context.rulebook.decision.number)</p>
        <h1>\(say("Kết quả rà soát tự đánh giá nông thôn mới", "Review of new-rural self-assessments"))</h1>
        <p class="place">\(frame.context.province) · \(say("năm của tiêu chuẩn", "year of the standard")) \(frame.context.period.year)\(periodNote)</p>
        <p class="notice">\(say(Manifest.notice)).</p></header>
        \(sent)
        \(measures)
        \(bandBars)
        \(batch)

        """
    }

    private var periodNote: String {
        frame.context.period.part == .whole ? "" : " · \(say("kỳ số liệu", "period")) \(frame.context.period)"
    }

    // MARK: what was sent, and how far thresholds are known

    private var sent: Html {
        let missing = province.submissions[.notSent] ?? 0
        let partial = province.submissions[.partial] ?? 0
        let conflict = province.submissions[.conflict] ?? 0
        let arrived = province.communes - missing
        let rest = [
            (partial, say("gửi chưa đủ", "in part")),
            (conflict, say("gửi trùng, cần hỏi lại", "sent twice, to be asked")),
            (missing, say("chưa gửi", "not sent")),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return """
            <dl class="facts wide"><div><dt>\(say("Bộ tiêu chí", "Criteria set"))</dt><dd>\(frame.context.rulebook.id)<small>\(say("phiên bản", "version")) \(frame.context.rulebook.version)</small></dd></div>
            <div><dt>\(say("Hồ sơ đã gửi", "Submissions"))</dt><dd><b class="big">\(arrived)</b>/\(province.communes) \(say("xã", "communes"))<small>\(rest)</small></dd></div>
            <div><dt>\(say("Mức quy định chưa đối chiếu", "Thresholds not confirmed"))</dt><dd><b class="big">\(unconfirmed.count)</b>/\(frame.context.levels.count)<small>\(provenances) · <a href="#muc">\(say("danh mục", "list"))</a></small></dd></div>
            <div><dt>\(say("Nội dung cần làm rõ", "To be clarified"))</dt><dd><b class="big">\(severity(.blocker) + severity(.warning))</b><small>\(say("trong đó \(severity(.blocker)) cần làm rõ trước khi trình", "\(severity(.blocker)) of them before submission")) · <a href="#viec">\(say("danh mục", "list"))</a></small></dd></div></dl>
            """
    }

    private func severity(_ severity: Finding.Severity) -> Int { province.severities[severity] ?? 0 }

    private var unconfirmed: [Threshold.Level] {
        frame.context.levels.filter(\.isUnconfirmed)
    }

    private var provenances: String {
        Provenance.allCases.compactMap { provenance in
            let count = frame.context.levels.count { $0.provenance == provenance }
            return count == 0 || !(provenance.isProvisional || provenance == .unset)
                ? nil : "\(count) \(say(provenance.shown))"
        }.joined(separator: ", ")
    }

    // MARK: criteria claimed and supported, against targets

    private var measures: Html {
        let full = frame.context.full
        let rows: [Html] = [
            measure(say("Số tiêu chí bình quân mỗi xã", "Criteria per commune, average"), province.averages),
            measure(say("Xã đủ \(full) tiêu chí", "Communes with all \(full) criteria"), province.communesFull),
            measure(say("Xã dưới 10 tiêu chí", "Communes under 10 criteria"), province.below(10)),
        ]
        return """
            <section><h2>\(say("Tiêu chí: tự đánh giá và có cơ sở", "Criteria: claimed and supported"))</h2>
            <div class="scroll"><table class="measures"><thead><tr><th scope="col"></th><th scope="col" class="n">\(say("Tự đánh giá", "Claimed"))</th>\
            <th scope="col" class="n">\(say("Có cơ sở [thấp nhất–cao nhất]", "Supported [lowest–highest]"))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(targets)
            """
    }

    private var targets: Html {
        TargetTable(
            frame: frame, progress: rollups.progress(in: frame.context), start: rollups.start,
            communes: province.communes
        ).html
    }

    private func measure(_ title: String, _ measured: Measured) -> Html {
        """
        <tr><th scope="row">\(title)</th><td class="n"><b>\(say.measure(measured.value))</b></td>\
        <td class="n"><b>\(say.range(measured))</b></td></tr>
        """
    }

    private var batch: Html {
        guard !batchFindings.isEmpty else { return "</section>" }
        return """
            <p class="alert">\(say("\(batchFindings.count) nội dung không gắn với xã nào (tệp chưa rõ đơn vị, tệp không đọc được)", "Matters of no commune (files of unknown units, files that cannot be read): \(batchFindings.count)")): <a href="#viec">\(say("xem danh mục", "see the list"))</a>.</p></section>
            """
    }

    // MARK: registered and recognised communes

    func registeredHead(_ count: Int) -> Html {
        let none = say(
            "Chưa có danh sách xã đăng ký, hoặc danh sách không có xã nào.",
            "No list of registered communes was given, or it names none.")
        return """
            <section id="dang-ky"><h2>\(say("Xã đăng ký năm nay", "Registered communes")) <small>(\(count))</small></h2>
            <p>\(count == 0 ? none : say("\(province.ready) xã đủ điều kiện trình theo số liệu.", "\(province.ready) ready by the data.")) \(count == 0 ? .empty : "<a href=\"#phieu\">\(say("Phiếu tóm tắt để in", "Summaries to print"))</a>" as Html)</p>
            <div class="scroll"\(count == 0 ? " hidden" as Html : .empty)><table class="sortable"><thead><tr>\(unitHeads)<th scope="col" class="n">\(say("Cần làm rõ", "Open"))</th><th scope="col">\(say("Đơn vị cần trả lời", "To answer"))</th>\
            <th scope="col">\(say("Sẵn sàng", "Ready"))</th><th class="noprint"></th></tr></thead><tbody>

            """
    }

    private var unitHeads: Html {
        """
        <th scope="col">\(say("Xã", "Commune"))</th><th scope="col" class="n">\(say("Tự đánh giá", "Claimed"))</th><th scope="col" class="n">\(say("Có cơ sở", "Supported"))</th>\
        <th data-nosort scope="col" class="pic"><span class="ax">0</span><span class="ax r">\(frame.context.full)</span></th>
        """
    }

    func heldHead(_ count: Int) -> Html {
        """
        </tbody></table></div></section>
        <section id="danh-hieu"><h2>\(say("Xã đã có danh hiệu, dưới \(frame.context.full) tiêu chí có cơ sở", "Recognised communes below \(frame.context.full) supported criteria")) <small>(\(count)/\(province.held))</small></h2>
        \(count == 0 ? .empty : heldSummary)
        <div class="scroll"\(count == 0 ? " hidden" as Html : .empty)><table class="sortable"><thead><tr>\(unitHeads)<th scope="col" class="n">\(say("Còn giữ", "Kept"))</th>\
        <th scope="col">\(say("Tiêu chí chưa kết luận đạt", "Criteria not concluded as met"))</th><th scope="col">\(say("Không còn đạt: do bộ tiêu chí · do xã · chưa đạt từ trước · chưa rõ", "Lost: by the set · by the commune · unmet before · cannot tell"))</th>\
        <th scope="col">\(say("Duy trì", "Retention"))</th></tr></thead><tbody>

        """
    }

    /// Recognised communes by how many criteria they keep, and how many are at risk or for review.
    private var heldSummary: Html {
        let bands = province.kept.bands.map { "\($0.band.shown): \(say.range($0.lowest, $0.highest))" }
        let lost = TitleChange.Cause.allCases.map { "\(say($0.shown)): \(province.kept.lost[$0] ?? 0)" }
        return """
            <p>\(say("Số xã theo số tiêu chí còn giữ", "Communes by criteria kept")): \(bands.joined(separator: " · ")). \
            \(say("Nguy cơ, kể cả thuộc diện xét thu hồi", "At risk, those for review among them")): <b>\(province.kept.atRisk)</b>. \
            \(say("Tiêu chí không còn đạt", "Criteria lost")): \(lost.joined(separator: " · ")).</p>
            """
    }

    // MARK: departments

    var departments: Html {
        let rows = rollups.ownerKeys(frame.context.rulebook).map { owner -> Html in
            let count = rollups.owners[owner] ?? Rollups.OwnerCount()
            let blockers = count.severities[.blocker] ?? 0
            return """
                <tr><th scope="row"><a href="#dv-\(owner)">\(frame.ownerName(owner))</a></th><td class="n">\(count.questions)</td><td class="n">\(blockers)</td>\
                <td class="n">\(count.communes)</td><td class="n">\(count.registeredCommunes)</td><td>\(wordBar(count.words))</td></tr>

                """
        }
        return """
            </tbody></table></div></section>
            <section id="don-vi"><h2>\(say("Nội dung cần làm rõ theo đơn vị phụ trách", "Questions per department"))</h2>
            <div class="scroll"><table class="sortable"><thead><tr><th scope="col">\(say("Đơn vị", "Department"))</th><th scope="col" class="n">\(say("Nội dung", "Matters"))</th><th scope="col" class="n">\(say("Trước khi trình", "Before submission"))</th>\
            <th scope="col" class="n">\(say("Số xã", "Communes"))</th><th scope="col" class="n">\(say("Xã đăng ký", "Registered"))</th><th scope="col" data-nosort>\(say("Chỉ tiêu phụ trách: có cơ sở · chưa kết luận được · chưa đạt", "Its indicators: supported · cannot tell · not met"))</th></tr></thead><tbody>
            \(rows)</tbody></table></div></section>

            """
    }
}
