// The parts of libarchive that Sheets uses: reading archives from memory.
#pragma once
#include <archive.h>
#include <archive_entry.h>
