// swift-tools-version: 6.2
import PackageDescription

/// Fuzz targets over the readers of untrusted input. A package of its own, so that the program never depends on it.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "ThucChat", path: "..")],
    targets: [
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "CFuzzer", .product(name: "FEEL", package: "ThucChat"), .product(name: "Sheets", package: "ThucChat"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    ]
)
