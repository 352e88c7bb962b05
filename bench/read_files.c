/* The floor: reads every file of a list once, in its order, on one thread. The list holds paths, each ended by a NUL. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char buffer[1 << 20];

int main(int count, char **arguments) {
  FILE *list = count == 2 ? fopen(arguments[1], "r") : NULL;
  if (list == NULL) {
    fputs("usage: read_files <list>\n", stderr);
    return 2;
  }
  char *path = NULL;
  size_t capacity = 0;
  long files = 0, bytes = 0;
  while (getdelim(&path, &capacity, '\0', list) > 0) {
    int file = open(path, O_RDONLY);
    if (file < 0) {
      perror(path);
      return 1;
    }
    ssize_t length;
    while ((length = read(file, buffer, sizeof buffer)) > 0) bytes += length;
    close(file);
    files++;
  }
  printf("%ld files, %ld bytes\n", files, bytes);
  return 0;
}
