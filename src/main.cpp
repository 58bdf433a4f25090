#include "cli/program.h"

int main(int argc, char** argv) {
  return knotmap::run_program(argc, argv);
}
