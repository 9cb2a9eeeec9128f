/* Writes down every change to files under a folder, for power.rs. Loaded in front of the C library.
 *
 * RECORD_FOLDER says which folder, RECORD_LOG where to. Each record is a line with what was done, the number
 * of the file, where in it, and how many bytes of names and of content follow the line.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name, ...) ((__VA_ARGS__)dlsym(RTLD_NEXT, name))

static void put(const char *what, ino_t file, long long at, const char *names, const void *content, size_t size) {
    static int log = -1;
    const char *folder = getenv("RECORD_FOLDER"), *path = getenv("RECORD_LOG");
    if (!folder || !path || strncmp(names, folder, strlen(folder)) != 0) return;
    int saved = errno;
    if (log < 0) log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char line[128];
    int length = snprintf(line, sizeof line, "%s %llu %lld %zu %zu\n", what, (unsigned long long)file, at,
                          strlen(names), size);
    struct iovec parts[] = {{line, (size_t)length}, {(void *)names, strlen(names)}, {(void *)content, size}};
    if (writev(log, parts, 3) != (ssize_t)(length + strlen(names) + size)) abort();
    errno = saved;
}

static void put_fd(const char *what, int fd, long long at, const void *content, size_t size) {
    char link[64], path[PATH_MAX];
    int saved = errno;
    struct stat file;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length > 0 && fstat(fd, &file) == 0) {
        path[length] = 0;
        put(S_ISDIR(file.st_mode) ? "sync-folder" : what, file.st_ino, at, path, content, size);
    }
    errno = saved;
}

ssize_t write(int fd, const void *data, size_t size) {
    ssize_t done = REAL("write", ssize_t (*)(int, const void *, size_t))(fd, data, size);
    int saved = errno;
    if (done > 0) put_fd("write", fd, (long long)lseek(fd, 0, SEEK_CUR) - done, data, (size_t)done);
    errno = saved;
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    ssize_t done = REAL("pwrite", ssize_t (*)(int, const void *, size_t, off_t))(fd, data, size, at);
    if (done > 0) put_fd("write", fd, at, data, (size_t)done);
    return done;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    ssize_t done = REAL("pwrite64", ssize_t (*)(int, const void *, size_t, off64_t))(fd, data, size, at);
    if (done > 0) put_fd("write", fd, at, data, (size_t)done);
    return done;
}

int fsync(int fd) {
    int done = REAL("fsync", int (*)(int))(fd);
    if (done == 0) put_fd("sync", fd, 0, "", 0);
    return done;
}

int fdatasync(int fd) {
    int done = REAL("fdatasync", int (*)(int))(fd);
    if (done == 0) put_fd("sync", fd, 0, "", 0);
    return done;
}

int ftruncate(int fd, off_t size) {
    int done = REAL("ftruncate", int (*)(int, off_t))(fd, size);
    if (done == 0) put_fd("cut", fd, size, "", 0);
    return done;
}

int ftruncate64(int fd, off64_t size) {
    int done = REAL("ftruncate64", int (*)(int, off64_t))(fd, size);
    if (done == 0) put_fd("cut", fd, size, "", 0);
    return done;
}

int rename(const char *from, const char *to) {
    int done = REAL("rename", int (*)(const char *, const char *))(from, to);
    /* The second name follows as the content. */
    if (done == 0) put("rename", 0, 0, from, to, strlen(to));
    return done;
}

int unlink(const char *path) {
    int done = REAL("unlink", int (*)(const char *))(path);
    if (done == 0) put("remove", 0, 0, path, "", 0);
    return done;
}

int mkdir(const char *path, mode_t mode) {
    int done = REAL("mkdir", int (*)(const char *, mode_t))(path, mode);
    if (done == 0) put("folder", 0, 0, path, "", 0);
    return done;
}
