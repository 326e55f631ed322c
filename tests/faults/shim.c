/* Preloaded into a process: fails, shortens, drops or flips the n-th call on files below one folder, or kills there.
 * Its orders lie in a file that both sides map (SWIMDIFF_FAULTS), so a child learns them after its fork, and what was
 * counted can be read when it is dead. Layout and numbers: tests/faults/orders.py. Counts packets and foreign files too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN, WRITE, SYNC, RENAME, CLOSE, REMOVE, MAKE, SIZE, MAP, READ, OPERATIONS };
enum { NOTHING, FAIL, SHORTEN, DROP, FLIP, KILL, KILL_HALF, KILL_AFTER };

struct orders {
    int32_t process, operations, number, kind, error, lasting;
    int32_t total, fired, foreign, packets, counted[OPERATIONS];
    char below[512], watched[512], where[512];
};
static struct orders nobody, *orders = &nobody;
static char tracked[65536];

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("SWIMDIFF_FAULTS");
    int file = path ? (int)open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *found = mmap(NULL, sizeof *orders, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (found != MAP_FAILED) orders = found;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int inside(const char *path, const char *folder) {
    size_t length = strlen(folder);
    return length && path && !strncmp(path, folder, length) && (!path[length] || path[length] == '/');
}
static int armed(void) { return orders->process && orders->process == getpid(); }
static int known(int file) { return file >= 0 && file < (int)sizeof tracked && tracked[file]; }
static int ours(int folder, const char *path) {
    if (!path || !armed()) return 0;
    if (*path != '/' && folder != AT_FDCWD) return known(folder);
    char whole[PATH_MAX] = "";
    if (*path != '/') {
        if (!getcwd(whole, sizeof whole - 2)) return 0;
        strcat(whole, "/");
    }
    strncat(whole, path, sizeof whole - strlen(whole) - 1);
    if (inside(whole, orders->watched)) __atomic_add_fetch(&orders->foreign, 1, __ATOMIC_SEQ_CST);
    return inside(whole, orders->below);
}
/* Counts a call, and says what is to be done to it. */
static int due(int operation, const char *path, int file) {
    __atomic_add_fetch(&orders->counted[operation], 1, __ATOMIC_SEQ_CST);
    if (!(orders->operations >> operation & 1)) return NOTHING;
    int number = __atomic_add_fetch(&orders->total, 1, __ATOMIC_SEQ_CST);
    if (orders->kind == NOTHING || number < orders->number || (number > orders->number && !orders->lasting))
        return NOTHING;
    if (!__atomic_fetch_add(&orders->fired, 1, __ATOMIC_SEQ_CST)) {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        if (path) snprintf(orders->where, sizeof orders->where, "%s", path);
        else if (readlink(link, orders->where, sizeof orders->where - 1) < 0) orders->where[0] = 0;
    }
    if (orders->kind == KILL || (orders->kind == KILL_HALF && operation != WRITE)) raise(SIGKILL);
    if (orders->kind == FAIL) errno = orders->error;
    return orders->kind;
}
static void after(int kind) { if (kind == KILL_AFTER) raise(SIGKILL); }
static char *flipped(const void *content, size_t length) {
    char *copy = malloc(length);
    if (copy) { memcpy(copy, content, length); copy[length / 2] ^= 16; }
    return copy;
}

#define OPENING(name, folder, call) \
    REAL(name); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
    int mine = ours(folder, path), kind = mine ? due(OPEN, path, -1) : NOTHING; \
    if (kind == FAIL) return -1; \
    int file = call; \
    if (file >= 0 && file < (int)sizeof tracked) tracked[file] = mine; \
    after(kind); \
    return file
int open(const char *path, int flags, ...) { OPENING(open, AT_FDCWD, real(path, flags, mode)); }
int open64(const char *path, int flags, ...) { OPENING(open64, AT_FDCWD, real(path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { OPENING(openat, at, real(at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) { OPENING(openat64, at, real(at, path, flags, mode)); }
#define STREAM(name) \
    REAL(name); \
    int mine = ours(AT_FDCWD, path), kind = mine ? due(OPEN, path, -1) : NOTHING; \
    if (kind == FAIL) return NULL; \
    FILE *stream = real(path, mode); \
    if (stream && fileno(stream) < (int)sizeof tracked) tracked[fileno(stream)] = mine; \
    after(kind); \
    return stream
FILE *fopen(const char *path, const char *mode) { STREAM(fopen); }
FILE *fopen64(const char *path, const char *mode) { STREAM(fopen64); }

/* Of a call that writes `length` bytes of `content`: `call` writes what the two then are, `skip` what is dropped. */
#define WRITING(name, file, length, failed, skip, call) \
    REAL(name); \
    size_t whole = length; \
    int kind = known(file) && armed() && whole ? due(WRITE, NULL, file) : NOTHING; \
    char *copy = NULL; \
    if (kind == FAIL) return failed; \
    if (kind == DROP) { skip; return whole; } \
    if (kind == SHORTEN || kind == KILL_HALF) length = whole / 2; \
    if (kind == FLIP && (copy = flipped(content, whole))) content = copy; \
    ssize_t done = call; \
    free(copy); \
    if (kind == KILL_HALF) raise(SIGKILL); \
    after(kind); \
    return done
ssize_t write(int file, const void *content, size_t length) {
    WRITING(write, file, length, -1, lseek64(file, whole, SEEK_CUR), real(file, content, length));
}
ssize_t pwrite(int file, const void *content, size_t length, off_t at) {
    WRITING(pwrite, file, length, -1, (void)0, real(file, content, length, at));
}
ssize_t pwrite64(int file, const void *content, size_t length, off64_t at) {
    WRITING(pwrite64, file, length, -1, (void)0, real(file, content, length, at));
}
size_t fwrite(const void *content, size_t size, size_t length, FILE *stream) {
    WRITING(fwrite, fileno(stream), length, 0, fseeko64(stream, size * whole, SEEK_CUR), real(content, size, length, stream));
}

#define READING(name, file, failed, call) \
    REAL(name); \
    int kind = known(file) && armed() ? due(READ, NULL, file) : NOTHING; \
    if (kind == FAIL) return failed; \
    ssize_t done = call; \
    if (kind == FLIP && done > 0) ((char *)content)[done / 2] ^= 16; \
    after(kind); \
    return done
ssize_t read(int file, void *content, size_t length) { READING(read, file, -1, real(file, content, length)); }
ssize_t pread64(int file, void *content, size_t length, off64_t at) {
    READING(pread64, file, -1, real(file, content, length, at));
}
size_t fread(void *content, size_t size, size_t length, FILE *stream) {
    READING(fread, fileno(stream), 0, (ssize_t)real(content, size, length, stream));
}

#define SIMPLE(name, operation, mine, path, file, call) \
    REAL(name); \
    int kind = (mine) && armed() ? due(operation, path, file) : NOTHING; \
    if (kind == FAIL) return -1; \
    if (kind == DROP) return 0; \
    int result = call; \
    after(kind); \
    return result
int fsync(int file) { SIMPLE(fsync, SYNC, known(file), NULL, file, real(file)); }
int fdatasync(int file) { SIMPLE(fdatasync, SYNC, known(file), NULL, file, real(file)); }
int fflush(FILE *stream) {
    SIMPLE(fflush, SYNC, stream && known(fileno(stream)), NULL, fileno(stream), real(stream));
}
int rename(const char *path, const char *to) { SIMPLE(rename, RENAME, ours(AT_FDCWD, to), to, -1, real(path, to)); }
int renameat(int at, const char *path, int end, const char *to) {
    SIMPLE(renameat, RENAME, ours(end, to), to, -1, real(at, path, end, to));
}
int unlink(const char *path) { SIMPLE(unlink, REMOVE, ours(AT_FDCWD, path), path, -1, real(path)); }
int unlinkat(int at, const char *path, int flags) {
    SIMPLE(unlinkat, REMOVE, ours(at, path), path, -1, real(at, path, flags));
}
int rmdir(const char *path) { SIMPLE(rmdir, REMOVE, ours(AT_FDCWD, path), path, -1, real(path)); }
int mkdir(const char *path, mode_t mode) { SIMPLE(mkdir, MAKE, ours(AT_FDCWD, path), path, -1, real(path, mode)); }
int ftruncate(int file, off_t size) { SIMPLE(ftruncate, SIZE, known(file), NULL, file, real(file, size)); }
int ftruncate64(int file, off64_t size) { SIMPLE(ftruncate64, SIZE, known(file), NULL, file, real(file, size)); }
int connect(int file, const struct sockaddr *to, socklen_t length) {
    REAL(connect);
    if (armed() && to && to->sa_family != AF_UNIX) __atomic_add_fetch(&orders->packets, 1, __ATOMIC_SEQ_CST);
    return real(file, to, length);
}
/* A call that fails to close has closed all the same, as Linux does it. */
int close(int file) {
    REAL(close);
    int mine = known(file), kind = mine && armed() ? due(CLOSE, NULL, file) : NOTHING, error = errno;
    if (mine) tracked[file] = 0;
    int result = real(file);
    after(kind);
    if (kind == FAIL) { errno = error; return -1; }
    return result;
}
int fclose(FILE *stream) {
    REAL(fclose);
    int file = fileno(stream), mine = known(file), kind = mine && armed() ? due(CLOSE, NULL, file) : NOTHING, error = errno;
    if (mine) tracked[file] = 0;
    int result = real(stream);
    after(kind);
    if (kind == FAIL) { errno = error; return EOF; }
    return result;
}
#define MAPPING(name) \
    REAL(name); \
    int kind = file >= 0 && known(file) && armed() ? due(MAP, NULL, file) : NOTHING; \
    if (kind == FAIL) return MAP_FAILED; \
    return real(start, length, protection, flags, file, at)
void *mmap(void *start, size_t length, int protection, int flags, int file, off_t at) { MAPPING(mmap); }
void *mmap64(void *start, size_t length, int protection, int flags, int file, off64_t at) { MAPPING(mmap64); }
