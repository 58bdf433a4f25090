// The rule for data that is made when it is first asked for: it belongs to one thread.
#pragma once

#include <atomic>
#include <cassert>

namespace knotmap {

/// Holds an object to one thread. A class whose const functions fill a cache (a `mutable` member,
/// or memory behind a pointer) has no lock, so two threads that only read it would still race. Such
/// a class says so in its header, has a OneThread, and calls `assert_kept()` where the cache is
/// used: the first thread to call it is the object's thread from then on, and in a debug build any
/// other that calls it ends the program. With NDEBUG nothing is checked and nothing is spent.
///
/// Making the object does not count, so it may be made in one thread and used in another. What is
/// copied or moved to begins anew.
class OneThread {
 public:
  OneThread() = default;
  ~OneThread() = default;
  OneThread(OneThread const& /*other*/) noexcept {}
  OneThread(OneThread&& /*other*/) noexcept {}
  OneThread& operator=(OneThread const& other) noexcept {
    if (this != &other) owner_ = nullptr;
    return *this;
  }
  OneThread& operator=(OneThread&& /*other*/) noexcept {
    owner_ = nullptr;
    return *this;
  }

  /// False when another thread has asked before; the first to ask is the object's thread.
  [[nodiscard]] bool is_kept() const noexcept {
    void const* const own = this_thread();
    void const* owner = owner_.load(std::memory_order_relaxed);
    if (owner == nullptr && owner_.compare_exchange_strong(owner, own)) return true;
    return owner == own;
  }

  void assert_kept() const { assert(is_kept() && "used from two threads (base/one_thread.h)"); }

 private:
  /// Another for each thread that lives.
  static void const* this_thread() noexcept {
    static thread_local char const here = 0;
    return &here;
  }

  mutable std::atomic<void const*> owner_{nullptr};
};

}  // namespace knotmap
