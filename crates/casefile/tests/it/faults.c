/* Lets the nth call of a kind fail, for tests/it/faults.rs. Loaded in front of the C library.
 *
 * FAULT_CALLS says the kind (write, sync, shape), FAULT_NTH which call, FAULT_ERRNO how. Only calls on
 * files count whose name begins with that of the case file or lies in a folder beside it: the terminal
 * and the test program's own files are left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long count;

/* Whether this call is the one, for a file under the folder of the case file. */
static int strikes(const char *kind, const char *path) {
    const char *calls = getenv("FAULT_CALLS"), *file = getenv("FAULT_FILE"), *nth = getenv("FAULT_NTH");
    if (!calls || !file || !nth || strcmp(calls, kind) != 0) return 0;
    size_t folder = (size_t)(strrchr(file, '/') - file);
    if (strncmp(path, file, folder) != 0) return 0;
    if (++count != atol(nth)) return 0;
    static const char said[] = "FAULT\n";
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    (void)!real(1, said, sizeof said - 1);
    errno = atoi(getenv("FAULT_ERRNO"));
    return 1;
}

static int strikes_fd(const char *kind, int fd) {
    char link[64], path[PATH_MAX];
    int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = saved;
    if (length < 0) return 0;
    path[length] = 0;
    return strikes(kind, path);
}

#define REAL(name, ...) ((__VA_ARGS__)dlsym(RTLD_NEXT, name))

ssize_t write(int fd, const void *data, size_t size) {
    if (strikes_fd("write", fd)) return -1;
    return REAL("write", ssize_t (*)(int, const void *, size_t))(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    if (strikes_fd("write", fd)) return -1;
    return REAL("pwrite", ssize_t (*)(int, const void *, size_t, off_t))(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    if (strikes_fd("write", fd)) return -1;
    return REAL("pwrite64", ssize_t (*)(int, const void *, size_t, off64_t))(fd, data, size, at);
}

int fsync(int fd) {
    if (strikes_fd("sync", fd)) return -1;
    return REAL("fsync", int (*)(int))(fd);
}

int fdatasync(int fd) {
    if (strikes_fd("sync", fd)) return -1;
    return REAL("fdatasync", int (*)(int))(fd);
}

int ftruncate(int fd, off_t size) {
    if (strikes_fd("shape", fd)) return -1;
    return REAL("ftruncate", int (*)(int, off_t))(fd, size);
}

int ftruncate64(int fd, off64_t size) {
    if (strikes_fd("shape", fd)) return -1;
    return REAL("ftruncate64", int (*)(int, off64_t))(fd, size);
}

int rename(const char *from, const char *to) {
    if (strikes("shape", from)) return -1;
    return REAL("rename", int (*)(const char *, const char *))(from, to);
}
