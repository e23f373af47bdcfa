// The named zones this library knows.

extension Zone {
    /// Names, offsets in seconds and summer-time rules.
    ///
    /// - Source: the tz database's current rules, as of 2026, kept to the zones rules and examples meet.
    static let table: [Entry] =
        fixed
        + rows(.europe, ["Europe/London": 0, "Europe/Lisbon": 0, "Europe/Dublin": 0, "WET": 0])
        + rows(.europe, centralEurope.map { ($0, 3_600) })
        + rows(.europe, easternEurope.map { ($0, 7_200) })
        + rows(
            .northAmerica,
            [
                "America/New_York": -18_000, "America/Toronto": -18_000, "America/Detroit": -18_000,
                "America/Chicago": -21_600, "America/Denver": -25_200, "America/Los_Angeles": -28_800,
                "America/Vancouver": -28_800, "America/Anchorage": -32_400, "America/Halifax": -14_400,
                "US/Eastern": -18_000, "US/Central": -21_600, "US/Mountain": -25_200, "US/Pacific": -28_800,
                "EST5EDT": -18_000, "CST6CDT": -21_600, "MST7MDT": -25_200, "PST8PDT": -28_800,
            ])
        + rows(
            .australia,
            [
                "Australia/Melbourne": 36_000, "Australia/Sydney": 36_000, "Australia/Hobart": 36_000,
                "Australia/Canberra": 36_000, "Australia/Adelaide": 34_200,
            ])
        + rows(.newZealand, ["Pacific/Auckland": 43_200])

    private static let fixed = rows(
        nil,
        [
            "Etc/UTC": 0, "Etc/GMT": 0, "UTC": 0, "GMT": 0, "Z": 0, "Etc/UCT": 0, "Etc/Zulu": 0, "Zulu": 0,
            "Asia/Ho_Chi_Minh": 25_200, "Asia/Saigon": 25_200, "Asia/Hanoi": 25_200, "Asia/Bangkok": 25_200,
            "Asia/Jakarta": 25_200, "Asia/Phnom_Penh": 25_200, "Asia/Vientiane": 25_200, "Asia/Dhaka": 21_600,
            "Asia/Yangon": 23_400, "Asia/Kolkata": 19_800, "Asia/Calcutta": 19_800, "Asia/Kathmandu": 20_700,
            "Asia/Colombo": 19_800, "Asia/Karachi": 18_000, "Asia/Tashkent": 18_000, "Asia/Kabul": 16_200,
            "Asia/Dubai": 14_400, "Asia/Tehran": 12_600, "Asia/Riyadh": 10_800, "Asia/Baghdad": 10_800,
            "Asia/Shanghai": 28_800, "Asia/Hong_Kong": 28_800, "Asia/Singapore": 28_800, "Asia/Taipei": 28_800,
            "Asia/Manila": 28_800, "Asia/Kuala_Lumpur": 28_800, "Australia/Perth": 28_800, "Asia/Tokyo": 32_400,
            "Asia/Seoul": 32_400, "Australia/Darwin": 34_200, "Australia/Brisbane": 36_000, "Asia/Vladivostok": 36_000,
            "Pacific/Guam": 36_000, "Pacific/Fiji": 43_200, "Pacific/Honolulu": -36_000, "America/Phoenix": -25_200,
            "America/Mexico_City": -21_600, "America/Bogota": -18_000, "America/Lima": -18_000,
            "America/Caracas": -14_400, "America/Sao_Paulo": -10_800, "America/Argentina/Buenos_Aires": -10_800,
            "Atlantic/Reykjavik": 0, "Africa/Abidjan": 0, "Africa/Accra": 0, "Africa/Lagos": 3_600,
            "Africa/Algiers": 3_600, "Africa/Johannesburg": 7_200, "Africa/Nairobi": 10_800,
            "Europe/Moscow": 10_800, "Europe/Istanbul": 10_800, "Europe/Minsk": 10_800,
        ])

    private static let centralEurope = [
        "Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/Rome", "Europe/Vienna", "Europe/Zurich",
        "Europe/Brussels", "Europe/Amsterdam", "Europe/Copenhagen", "Europe/Stockholm", "Europe/Oslo",
        "Europe/Warsaw", "Europe/Prague", "Europe/Budapest", "Europe/Belgrade", "Europe/Luxembourg", "CET", "MET",
    ]

    private static let easternEurope = [
        "Europe/Athens", "Europe/Helsinki", "Europe/Bucharest", "Europe/Sofia", "Europe/Kiev", "Europe/Kyiv",
        "Europe/Riga", "Europe/Vilnius", "Europe/Tallinn", "EET",
    ]

    private static func rows(_ summer: SummerTime?, _ offsets: KeyValuePairs<String, Int>) -> [Entry] {
        rows(summer, offsets.map { ($0.key, $0.value) })
    }

    private static func rows(_ summer: SummerTime?, _ offsets: [(String, Int)]) -> [Entry] {
        offsets.map { Entry(name: $0.0, standard: $0.1, summer: summer) }
    }
}
