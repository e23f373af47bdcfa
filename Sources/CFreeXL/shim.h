// FreeXL, which reads old .xls files by path; and a file that lies in memory alone, so that nothing is written to disk.
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <freexl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/// A nameless file in memory, or -1 where the system has none. The caller closes it.
static inline int sheets_memory_file(void) { return (int)syscall(SYS_memfd_create, "xls", 1u); }
