// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace pejling {

/// What kind of failure an Error is. The command line's exit status follows from it.
enum class ErrorKind {
    Usage, ///< wrong arguments or an unknown id: exit 2
    Refused, ///< the input was refused and nothing changed: exit 3
    Store, ///< the workshop could not be opened or written: exit 4
    Cancelled, ///< the person stopped it and nothing changed: exit 3
};

/// Something that went wrong outside the program. `text` is one sentence in the user's language
/// that says what, where and what to do.
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString code; ///< kebab-case and stable, for scripts: "template-invalid"
    QString text; ///< the sentence
    QString detail; ///< further lines, or empty: what a library said, a list of places
    QString position; ///< JSON pointer, cell ("Ark1!C7") or path, or empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the Error that kept it from being made.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of something that only succeeds or fails.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace pejling
