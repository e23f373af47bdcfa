// The part of zlib that Sheets uses: unpacking gzip, whose sums libarchive does not check.
#pragma once
#include <zlib.h>
