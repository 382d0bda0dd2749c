#include "power_loss.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* A write that has not been synced; without bytes it cuts the file at `offset`. */
typedef struct change {
  struct change *next;
  sqlite3_int64 offset;
  int count;
  unsigned char bytes[];
} change;

typedef struct lossy {
  sqlite3_file base;
  struct lossy *next;
  sqlite3_file *real;
  change *first, *last;
  int is_dead;
  /* The file as the program sees it. */
  unsigned char *image;
  sqlite3_int64 size, room;
} lossy;

static sqlite3_vfs disk;
static sqlite3_vfs *below;
static lossy *open_files;
static long countdown;
static unsigned long long dice;
static int happened;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

static unsigned next_random(void) {
  dice ^= dice << 13;
  dice ^= dice >> 7;
  dice ^= dice << 17;
  return (unsigned)(dice >> 33);
}

static int put(lossy *file, const void *bytes, int count, sqlite3_int64 offset) {
  sqlite3_int64 end = offset + count;
  if (end > file->room) {
    sqlite3_int64 room = end * 2;
    unsigned char *image = realloc(file->image, (size_t)room);
    if (!image) return SQLITE_NOMEM;
    memset(image + file->room, 0, (size_t)(room - file->room));
    file->image = image;
    file->room = room;
  }
  memcpy(file->image + offset, bytes, (size_t)count);
  if (end > file->size) file->size = end;
  return SQLITE_OK;
}

static void cut(lossy *file, sqlite3_int64 size) {
  if (size >= file->size) return;
  memset(file->image + size, 0, (size_t)(file->size - size));
  file->size = size;
}

static int remember(lossy *file, const void *bytes, int count, sqlite3_int64 offset) {
  change *new = malloc(sizeof(change) + (size_t)count);
  if (!new) return SQLITE_NOMEM;
  new->next = NULL;
  new->offset = offset;
  new->count = count;
  if (count) memcpy(new->bytes, bytes, (size_t)count);
  if (file->last) file->last->next = new; else file->first = new;
  file->last = new;
  return SQLITE_OK;
}

static void forget(lossy *file) {
  while (file->first) {
    change *next = file->first->next;
    free(file->first);
    file->first = next;
  }
  file->last = NULL;
}

static int carry_out(lossy *file, change *one, int count) {
  if (!one->count) return file->real->pMethods->xTruncate(file->real, one->offset);
  return file->real->pMethods->xWrite(file->real, one->bytes, count, one->offset);
}

/* Every change that waits is lost, kept, or cut off at a sector. */
static void fail_power(void) {
  happened = 1;
  countdown = 0;
  for (lossy *file = open_files; file; file = file->next) {
    for (change *one = file->first; one; one = one->next) {
      unsigned fate = next_random() % 4;
      int sectors = one->count / 512;
      int count = fate == 1 && sectors ? 512 * (int)(next_random() % (unsigned)sectors) : one->count;
      if (fate > 1 || !count) continue;
      carry_out(file, one, count);
    }
    forget(file);
    file->is_dead = 1;
  }
}

/* Whether the power is still on after one more operation. */
static int is_on(lossy *file) {
  if (!file->is_dead && countdown && --countdown == 0) fail_power();
  return !file->is_dead;
}

static int lossy_close(sqlite3_file *base) {
  lossy *file = (lossy *)base;
  pthread_mutex_lock(&guard);
  for (lossy **link = &open_files; *link; link = &(*link)->next) {
    if (*link == file) { *link = file->next; break; }
  }
  pthread_mutex_unlock(&guard);
  /* What an orderly program leaves is written by the operating system in the end. */
  if (!file->is_dead) {
    for (change *one = file->first; one; one = one->next) carry_out(file, one, one->count);
  }
  forget(file);
  free(file->image);
  int result = file->real->pMethods->xClose(file->real);
  free(file->real);
  return result;
}

static int lossy_read(sqlite3_file *base, void *bytes, int count, sqlite3_int64 offset) {
  lossy *file = (lossy *)base;
  sqlite3_int64 there = file->size - offset;
  if (there >= count) {
    memcpy(bytes, file->image + offset, (size_t)count);
    return SQLITE_OK;
  }
  memset(bytes, 0, (size_t)count);
  if (there > 0) memcpy(bytes, file->image + offset, (size_t)there);
  return SQLITE_IOERR_SHORT_READ;
}

static int lossy_write(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
  lossy *file = (lossy *)base;
  pthread_mutex_lock(&guard);
  int result = is_on(file) ? put(file, bytes, count, offset) : SQLITE_IOERR_WRITE;
  if (result == SQLITE_OK) result = remember(file, bytes, count, offset);
  pthread_mutex_unlock(&guard);
  return result;
}

static int lossy_truncate(sqlite3_file *base, sqlite3_int64 size) {
  lossy *file = (lossy *)base;
  pthread_mutex_lock(&guard);
  int result = SQLITE_IOERR_TRUNCATE;
  if (is_on(file)) {
    cut(file, size);
    result = remember(file, NULL, 0, size);
  }
  pthread_mutex_unlock(&guard);
  return result;
}

static int lossy_sync(sqlite3_file *base, int flags) {
  lossy *file = (lossy *)base;
  int result = SQLITE_OK;
  (void)flags;
  pthread_mutex_lock(&guard);
  if (is_on(file)) {
    for (change *one = file->first; one && result == SQLITE_OK; one = one->next) {
      result = carry_out(file, one, one->count);
    }
    forget(file);
  } else {
    result = SQLITE_IOERR_FSYNC;
  }
  pthread_mutex_unlock(&guard);
  return result;
}

static int lossy_size(sqlite3_file *base, sqlite3_int64 *size) {
  *size = ((lossy *)base)->size;
  return SQLITE_OK;
}

#define REAL(base) (((lossy *)(base))->real)
#define ASK(base, method, ...) REAL(base)->pMethods->method(REAL(base), ##__VA_ARGS__)

static int lossy_lock(sqlite3_file *f, int level) { return ASK(f, xLock, level); }
static int lossy_unlock(sqlite3_file *f, int level) { return ASK(f, xUnlock, level); }
static int lossy_reserved(sqlite3_file *f, int *out) { return ASK(f, xCheckReservedLock, out); }
static int lossy_control(sqlite3_file *f, int op, void *arg) {
  (void)f; (void)op; (void)arg;
  return SQLITE_NOTFOUND;
}
static int lossy_sector(sqlite3_file *f) { return ASK(f, xSectorSize); }
static int lossy_device(sqlite3_file *f) { return ASK(f, xDeviceCharacteristics); }
static int lossy_map(sqlite3_file *f, int page, int size, int extend, void volatile **out) {
  return ASK(f, xShmMap, page, size, extend, out);
}
static int lossy_shm_lock(sqlite3_file *f, int at, int n, int flags) {
  return ASK(f, xShmLock, at, n, flags);
}
static void lossy_barrier(sqlite3_file *f) { ASK(f, xShmBarrier); }
static int lossy_unmap(sqlite3_file *f, int delete) { return ASK(f, xShmUnmap, delete); }

static const sqlite3_io_methods methods = {
  2, lossy_close, lossy_read, lossy_write, lossy_truncate, lossy_sync, lossy_size, lossy_lock,
  lossy_unlock, lossy_reserved, lossy_control, lossy_sector, lossy_device, lossy_map,
  lossy_shm_lock, lossy_barrier, lossy_unmap, NULL, NULL,
};

static int is_lossy(const char *name) { return name && strstr(name, "/powerloss-") != NULL; }

static int fill(lossy *file) {
  sqlite3_int64 size = 0;
  int result = file->real->pMethods->xFileSize(file->real, &size);
  if (result != SQLITE_OK || size == 0) return result;
  file->image = calloc(1, (size_t)size);
  if (!file->image) return SQLITE_NOMEM;
  file->size = file->room = size;
  return file->real->pMethods->xRead(file->real, file->image, (int)size, 0);
}

static int disk_open(
    sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *base, int flags, int *out) {
  (void)vfs;
  if (!is_lossy(name)) return below->xOpen(below, name, base, flags, out);
  lossy *file = (lossy *)base;
  memset(file, 0, sizeof(lossy));
  file->real = calloc(1, (size_t)below->szOsFile);
  if (!file->real) return SQLITE_NOMEM;
  int result = below->xOpen(below, name, file->real, flags, out);
  if (result == SQLITE_OK) result = fill(file);
  if (result != SQLITE_OK) {
    if (file->real->pMethods) file->real->pMethods->xClose(file->real);
    free(file->real);
    return result;
  }
  file->base.pMethods = &methods;
  pthread_mutex_lock(&guard);
  file->next = open_files;
  open_files = file;
  pthread_mutex_unlock(&guard);
  return SQLITE_OK;
}

static int disk_delete(sqlite3_vfs *vfs, const char *name, int sync) {
  (void)vfs;
  if (is_lossy(name) && happened) return SQLITE_IOERR_DELETE;
  return below->xDelete(below, name, sync);
}

/* The ordinary disk finds itself by the pointer that it is given. */
static int disk_access(sqlite3_vfs *v, const char *name, int flags, int *out) {
  (void)v;
  return below->xAccess(below, name, flags, out);
}
static int disk_path(sqlite3_vfs *v, const char *name, int count, char *out) {
  (void)v;
  return below->xFullPathname(below, name, count, out);
}

int power_loss_install(void) {
  if (below) return 0;
  int result = sqlite3_initialize();
  if (result != SQLITE_OK) return result;
  below = sqlite3_vfs_find(NULL);
  disk = *below;
  disk.zName = "powerloss";
  disk.pNext = NULL;
  if (disk.szOsFile < (int)sizeof(lossy)) disk.szOsFile = (int)sizeof(lossy);
  disk.xOpen = disk_open;
  disk.xDelete = disk_delete;
  disk.xAccess = disk_access;
  disk.xFullPathname = disk_path;
  return sqlite3_vfs_register(&disk, 1);
}

void power_loss_arm(long operations, unsigned long long seed) {
  pthread_mutex_lock(&guard);
  countdown = operations;
  dice = seed * 2862933555777941757ULL + 3037000493ULL;
  happened = 0;
  pthread_mutex_unlock(&guard);
}

int power_loss_happened(void) { return happened; }

void power_loss_now(void) {
  pthread_mutex_lock(&guard);
  fail_power();
  pthread_mutex_unlock(&guard);
}
