# The two commands of the README: `make assess` and `make test`. `make help` lists the rest.
OUT ?= out
JOBS ?= 2
SAMPLE := SampleData
THUCCHAT := .build/release/thucchat

SECONDS ?= 60

.PHONY: help assess review-2024 test build libraries format lint bench fuzz clean

help:
	@echo "make assess [OUT=out] [JOBS=2]   đánh giá tỉnh Mẫu · assess the sample province, write the bundle to OUT"
	@echo "make review-2024 [OUT=out]       rà soát tháng 10/2024, số liệu giả định · the worked review of October 2024, invented data"
	@echo "make test                        chạy mọi phép thử · run all tests"
	@echo "make build                       dựng .build/release/thucchat · build the program"
	@echo "make bench [JSON=FILE]           đo tốc độ · measure beside peers"
	@echo "make fuzz [SECONDS=60]           thử bằng dữ liệu hỏng · feed the readers broken input (libFuzzer, Linux)"
	@echo "make format | lint               định dạng mã · format the sources, or say what is not formatted"

libraries:
	@bash .ci/libraries

build: libraries
	swift build -c release --product thucchat

assess: build
	@$(THUCCHAT) assess $(SAMPLE)/submissions --period 2020 --out $(OUT) --jobs $(JOBS) \
	    --units $(SAMPLE)/units.csv --overlay $(SAMPLE)/overlays/mau-2020.yaml \
	    --source bao-hiem-y-te=$(SAMPLE)/sources/bao-hiem-y-te.csv \
	    --registered $(SAMPLE)/registered.csv --titles $(SAMPLE)/titles.csv \
	    --targets $(SAMPLE)/targets.yaml; \
	status=$$?; \
	case $$status in \
	    0) echo "Xong: không có nội dung cần làm rõ · Done: nothing needs attention.";; \
	    1) echo "Xong: có nội dung cần làm rõ, xem $(OUT)/report.html · Done: some matters need attention, see $(OUT)/report.html";; \
	    *) exit $$status;; \
	esac

review-2024: build
	swift build -c release --product sample-data
	@.build/release/sample-data --review --seed 2024 --out $(OUT)-input
	@$(THUCCHAT) assess $(OUT)-input/submissions --period 2024-10 --out $(OUT) --jobs $(JOBS) \
	    --units $(OUT)-input/units.csv --overlay $(OUT)-input/overlay.yaml --titles $(OUT)-input/titles.csv > /dev/null; \
	test $$? -le 1
	@grep -E '^(province|district),[0-9]+,(held|kept-[0-9-]+|retention-[a-z-]+),' $(OUT)/rollups.csv

bench: build
	swift build -c release --product sample-data
	swift build -c release --product bench
	@.build/release/bench $(if $(JSON),--json "$(JSON)")

test: libraries
	swift build --build-tests
	swift test --skip-build --parallel

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

fuzz: libraries
	@bash Fuzz/run.sh $(SECONDS)

clean:
	rm -rf .build out
