// The functions of worksheets, by the numbers that old workbooks give them.

/// A function of worksheets.
struct BIFFFunction {
    let name: String
    /// How many arguments it takes; nil where that varies and the formula says it.
    let argumentCount: Int?

    /// Stands for a function that is not built in: its name is the first argument.
    static let named = 255

    /// A function by its number; nil for those of macro sheets.
    ///
    /// - Source: [MS-XLS] 2.5.198.17, Ftab.
    init?(number: Int) {
        guard let function = Self.all[number] else { return nil }
        self = function
    }

    private init(name: String, argumentCount: Int?) {
        (self.name, self.argumentCount) = (name, argumentCount)
    }

    private static let all: [Int: BIFFFunction] = {
        var functions: [Int: BIFFFunction] = [:]
        var number = 0
        for word in list.split(whereSeparator: \.isWhitespace) {
            if let start = Int(word) {
                number = start
            } else {
                let parts = word.split(separator: "/")
                functions[number] = BIFFFunction(
                    name: String(parts[0]), argumentCount: parts.dropFirst().first.flatMap { Int($0) })
                number += 1
            }
        }
        return functions
    }()

    /// Names in the order of their numbers, which a number sets anew; after a stroke how many arguments it always takes.
    private static let list = """
        0 COUNT IF ISNA/1 ISERROR/1 SUM AVERAGE MIN MAX ROW COLUMN NA/0 NPV STDEV DOLLAR FIXED SIN/1 COS/1 TAN/1 ATAN/1
        PI/0 SQRT/1 EXP/1 LN/1 LOG10/1 ABS/1 INT/1 SIGN/1 ROUND/2 LOOKUP INDEX REPT/2 MID/3 LEN/1 VALUE/1 TRUE/0 FALSE/0
        AND OR NOT/1 MOD/2 DCOUNT/3 DSUM/3 DAVERAGE/3 DMIN/3 DMAX/3 DSTDEV/3 VAR DVAR/3 TEXT/2 LINEST TREND LOGEST
        GROWTH 56 PV FV NPER PMT RATE MIRR/3 IRR RAND/0 MATCH DATE/3 TIME/3 DAY/1 MONTH/1 YEAR/1 WEEKDAY HOUR/1 MINUTE/1
        SECOND/1 NOW/0 AREAS/1 ROWS/1 COLUMNS/1 OFFSET 82 SEARCH TRANSPOSE/1 86 TYPE/1 97 ATAN2/2 ASIN/1 ACOS/1 CHOOSE
        HLOOKUP VLOOKUP 105 ISREF/1 109 LOG 111 CHAR/1 LOWER/1 UPPER/1 PROPER/1 LEFT RIGHT EXACT/2 TRIM/1 REPLACE/4
        SUBSTITUTE CODE/1 124 FIND CELL ISERR/1 ISTEXT/1 ISNUMBER/1 ISBLANK/1 T/1 N/1 140 DATEVALUE/1 TIMEVALUE/1 SLN/3
        SYD/4 DDB 148 INDIRECT 162 CLEAN/1 MDETERM/1 MINVERSE/1 MMULT/2 167 IPMT PPMT COUNTA 183 PRODUCT FACT/1 189
        DPRODUCT/3 ISNONTEXT/1 193 STDEVP VARP DSTDEVP/3 DVARP/3 TRUNC ISLOGICAL/1 DCOUNTA/3 204 USDOLLAR FINDB SEARCHB
        REPLACEB/4 LEFTB RIGHTB MIDB/3 LENB/1 ROUNDUP/2 ROUNDDOWN/2 ASC/1 DBCS/1 RANK 219 ADDRESS DAYS360 TODAY/0 VDB
        227 MEDIAN SUMPRODUCT SINH/1 COSH/1 TANH/1 ASINH/1 ACOSH/1 ATANH/1 DGET/3 244 INFO/1 247 DB 252 FREQUENCY/2 261
        ERROR.TYPE/1 269 AVEDEV BETADIST GAMMALN/1 BETAINV BINOMDIST/4 CHIDIST/2 CHIINV/2 COMBIN/2 CONFIDENCE/3
        CRITBINOM/3 EVEN/1 EXPONDIST/3 FDIST/3 FINV/3 FISHER/1 FISHERINV/1 FLOOR/2 GAMMADIST/4 GAMMAINV/3 CEILING/2
        HYPGEOMDIST/4 LOGNORMDIST/3 LOGINV/3 NEGBINOMDIST/3 NORMDIST/4 NORMSDIST/1 NORMINV/3 NORMSINV/1 STANDARDIZE/3
        ODD/1 PERMUT/2 POISSON/3 TDIST/3 WEIBULL/4 SUMXMY2/2 SUMX2MY2/2 SUMX2PY2/2 CHITEST/2 CORREL/2 COVAR/2 FORECAST/3
        FTEST/2 INTERCEPT/2 PEARSON/2 RSQ/2 STEYX/2 SLOPE/2 TTEST/4 PROB DEVSQ GEOMEAN HARMEAN SUMSQ KURT SKEW ZTEST
        LARGE/2 SMALL/2 QUARTILE/2 PERCENTILE/2 PERCENTRANK MODE TRIMMEAN/2 TINV/2 336 CONCATENATE POWER/2 342 RADIANS/1
        DEGREES/1 SUBTOTAL SUMIF COUNTIF/2 COUNTBLANK/1 350 ISPMT/4 DATEDIF/3 DATESTRING/1 NUMBERSTRING/2 ROMAN 358
        GETPIVOTDATA HYPERLINK PHONETIC/1 AVERAGEA MAXA MINA STDEVPA VARPA STDEVA VARA BAHTTEXT/1 THAIDAYOFWEEK/1
        THAIDIGIT/1 THAIMONTHOFYEAR/1 THAINUMSOUND/1 THAINUMSTRING/1 THAISTRINGLENGTH/1 ISTHAIDIGIT/1 ROUNDBAHTDOWN/1
        ROUNDBAHTUP/1 THAIYEAR/1 RTD
        """
}
