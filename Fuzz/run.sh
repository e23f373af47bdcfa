#!/usr/bin/env bash
# Builds the fuzz targets with libFuzzer and the address sanitizer, and runs each for so many seconds.
# usage: Fuzz/run.sh [SECONDS] [TARGET…]
set -eu
cd "$(dirname "$0")"
seconds=${1:-60}
shift || true
targets=${*:-feel csv pages xml encodings xlsx ods docx xls archives}

# An archive may claim more memory than there is, and gets none, as without the sanitizer.
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 LSAN_OPTIONS=suppressions=leaks.supp:print_suppressions=0
swift build -c release -Xswiftc -enable-testing -Xswiftc -sanitize=fuzzer,address \
    -Xswiftc -use-ld=lld
for target in $targets; do
    mkdir -p ".build/corpus/$target" ".build/crashes"
    echo "== $target: $seconds s"
    .build/release/Fuzz "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -verbosity=0 -detect_leaks=1 \
        -print_final_stats=1 -artifact_prefix=".build/crashes/$target-" ".build/corpus/$target" "Seeds/${target/pages/csv}"
done
