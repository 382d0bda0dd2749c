/// What the taught reader has learnt, as `tools/teach` recorded it: see docs/teaching.md.

#ifndef RODER_TAUGHT_H
#define RODER_TAUGHT_H

#include <stddef.h>

/// The first of so many bytes.
const unsigned char *roder_taught(void);
size_t roder_taught_count(void);

#endif
