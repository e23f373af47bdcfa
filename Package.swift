// swift-tools-version: 6.2
import PackageDescription

/// Every target of the package is held to the same rules: Swift 6, and a warning is an error.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "ThucChat",
    products: [
        .executable(name: "thucchat", targets: ["ThucChatCLI"]),
        .executable(name: "sample-data", targets: ["SampleData"]),
        .executable(name: "bench", targets: ["Benchmarks"]),
        .library(name: "FEEL", targets: ["FEEL"]),
        .library(name: "Sheets", targets: ["Sheets"]),
        .library(name: "ThucChat", targets: ["ThucChat"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "Sheets", dependencies: ["CLibArchive", "CLibXML2", "CZLib"], exclude: ["README.md"],
            swiftSettings: strict),
        .target(name: "SheetsOut", dependencies: ["CXLSXWriter"], exclude: ["README.md"], swiftSettings: strict),
        .target(name: "FEEL", exclude: ["README.md"], swiftSettings: strict),
        .target(
            name: "ThucChat",
            dependencies: [
                "FEEL", "Sheets", "SheetsOut", "Yams",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["README.md"],
            resources: [.embedInCode("Report/Assets/report.css"), .embedInCode("Report/Assets/report.js")],
            swiftSettings: strict),
        .executableTarget(
            name: "ThucChatCLI",
            dependencies: ["ThucChat", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        .executableTarget(
            name: "SampleData",
            dependencies: ["FEEL", "ThucChat", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["FEEL", "Sheets", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        .testTarget(
            name: "FEELTests", dependencies: ["FEEL"], exclude: ["Golden", "Support/decimal_vectors.py"],
            swiftSettings: strict),
        .testTarget(
            name: "SheetsTests", dependencies: ["CLibXML2", "Sheets"],
            exclude: ["EncodingTables", "Formats", "Golden"],
            swiftSettings: strict),
        .testTarget(name: "SheetsOutTests", dependencies: ["Sheets", "SheetsOut"], swiftSettings: strict),
        .testTarget(
            name: "ThucChatTests", dependencies: ["ThucChat"],
            exclude: [
                "DMN/Golden", "Emit/Golden", "Explain/Golden", "Normalize/Golden", "Readings/Golden", "Report/Golden",
                "RuleTools/Faults", "RuleTools/Golden", "Rulebook/Golden",
            ],
            swiftSettings: strict),
        .testTarget(name: "ThucChatCLITests", dependencies: ["ThucChatCLI", "Sheets"], swiftSettings: strict),
        .testTarget(name: "SampleDataTests", dependencies: ["SampleData", "ThucChat"], swiftSettings: strict),
    ]
)
