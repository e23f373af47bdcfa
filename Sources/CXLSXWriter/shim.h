// libxlsxwriter, which writes .xlsx to a path; and a file that lies in memory alone, so that the workbook never touches the disk.
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// A nameless file in memory, or -1 where the system has none. The caller closes it.
static inline int sheets_out_memory_file(void) { return (int)syscall(SYS_memfd_create, "xlsx", 1u); }
