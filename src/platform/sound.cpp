#include "platform/sound.h"

#include <AL/al.h>
#include <AL/alc.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace knotmap {
namespace {

constexpr double loudest = 0.2;  // of the full range: it must not startle a person with closed eyes
constexpr double fade_in_s = 0.02;
constexpr double note_s = 0.28;

// Notes of a chord, Hz.
constexpr double low_note = 523.25;
constexpr double middle_note = 659.26;
constexpr double high_note = 783.99;

void add_note(std::vector<std::int16_t>& samples, double hertz) {
  constexpr double full = 32'767.0;
  auto const count = static_cast<int>(note_s * chime_rate);
  for (int i = 0; i < count; ++i) {
    double const at = static_cast<double>(i) / chime_rate;
    double const left = note_s - at;
    double const swell = std::min(at / fade_in_s, 1.0) * std::pow(left / note_s, 2.0);
    double const wave = std::sin(2.0 * std::numbers::pi * hertz * at);
    samples.push_back(static_cast<std::int16_t>(full * loudest * swell * wave));
  }
  samples.push_back(0);
}

}  // namespace

std::vector<std::int16_t> samples_of(Chime chime) {
  std::vector<std::int16_t> samples;
  switch (chime) {
    case Chime::begin:
      add_note(samples, low_note);
      add_note(samples, high_note);
      break;
    case Chime::ask:
      add_note(samples, middle_note);
      break;
    case Chime::end:
      add_note(samples, high_note);
      add_note(samples, low_note);
      break;
  }
  return samples;
}

/// While it lives, standard error goes nowhere: the libraries below write pages there when a
/// machine has no sound, and that is no fault of the program.
class QuietErrors {
 public:
  QuietErrors() : kept_(dup(STDERR_FILENO)) {
    int const nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (kept_ >= 0 && nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    if (nowhere >= 0) ::close(nowhere);
  }
  ~QuietErrors() {
    if (kept_ < 0) return;
    dup2(kept_, STDERR_FILENO);
    ::close(kept_);
  }
  QuietErrors(QuietErrors const&) = delete;
  QuietErrors& operator=(QuietErrors const&) = delete;

 private:
  int kept_;
};

/// The machine's sound, with a buffer for each tone.
struct Speaker::Device {
  Device() {
    QuietErrors const quiet;
    device = alcOpenDevice(nullptr);
    if (device == nullptr) return;
    context = alcCreateContext(device, nullptr);
    if (context == nullptr || alcMakeContextCurrent(context) == ALC_FALSE) return;
    alGenBuffers(static_cast<ALsizei>(buffers.size()), buffers.data());
    alGenSources(1, &source);
    for (std::size_t i = 0; i < buffers.size(); ++i) {
      auto const samples = samples_of(static_cast<Chime>(i));
      alBufferData(buffers[i], AL_FORMAT_MONO16, samples.data(),
                   static_cast<ALsizei>(samples.size() * sizeof(std::int16_t)), chime_rate);
    }
    ready = alGetError() == AL_NO_ERROR;
  }
  ~Device() {
    if (source != 0) alDeleteSources(1, &source);
    if (buffers[0] != 0) alDeleteBuffers(static_cast<ALsizei>(buffers.size()), buffers.data());
    alcMakeContextCurrent(nullptr);
    if (context != nullptr) alcDestroyContext(context);
    if (device != nullptr) alcCloseDevice(device);
  }
  Device(Device const&) = delete;
  Device& operator=(Device const&) = delete;

  ALCdevice* device = nullptr;
  ALCcontext* context = nullptr;
  std::array<ALuint, 3> buffers{};
  ALuint source = 0;
  bool ready = false;
};

Speaker::Speaker() = default;
Speaker::~Speaker() = default;

void Speaker::play(Chime chime) {
  if (!device_) device_ = std::make_unique<Device>();
  if (!device_->ready) return;
  alSourceStop(device_->source);
  alSourcei(device_->source, AL_BUFFER,
            static_cast<ALint>(device_->buffers[static_cast<std::size_t>(chime)]));
  alSourcePlay(device_->source);
}

}  // namespace knotmap
