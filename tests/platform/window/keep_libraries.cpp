// Only in sanitizer builds: GLFW unloads the X libraries, and what they leak at the end of the
// program then has no name that a suppression could give. They stay loaded instead.
extern "C" int dlclose(void* /*library*/) {
  return 0;
}
