// The parts of libarchive that Sheets uses: reading archives from memory; and the locale of a thread, by which it
// reads names.
#pragma once
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
