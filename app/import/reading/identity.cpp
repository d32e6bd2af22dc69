// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/identity.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <charconv>
#include <utility>

namespace pejling::importer {

namespace {

constexpr quint64 MaxCounted = quint64(1) << 26; // 8 MB of bits
constexpr quint64 C1 = 0x87c37b91114253d5U;
constexpr quint64 C2 = 0x4cf5ad432745937fU;

quint64 word(const char *bytes) { return qFromLittleEndian<quint64>(bytes); }

quint64 mixed1(quint64 k) { return std::rotl(k * C1, 31) * C2; }

quint64 mixed2(quint64 k) { return std::rotl(k * C2, 33) * C1; }

quint64 finalised(quint64 k)
{
    k ^= k >> 33;
    k *= 0xff51afd7ed558ccdU;
    k ^= k >> 33;
    k *= 0xc4ceb9fe1a85ec53U;
    return k ^ (k >> 33);
}

QString keyText(const Hash128 &hash)
{
    std::array<char, 16> bytes{};
    qToLittleEndian(hash[0], bytes.data());
    qToLittleEndian(hash[1], bytes.data() + 8);
    return u'~'
        + QString::fromLatin1(
            QByteArray(bytes.data(), bytes.size())
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void appendAnswers(std::string &bytes, const Response &response)
{
    bytes += '\n';
    bytes += char('0' + response.audience);
    bytes += '\n';
    bytes += response.answers.packedRatings();
    bytes += '\n';
    bytes += response.answers.packedRankings();
    for (const QString &text : response.answers.texts) {
        const QByteArray utf8 = text.toUtf8();
        bytes += '\n' + std::to_string(utf8.size()) + ' ';
        bytes.append(utf8.constData(), size_t(utf8.size()));
    }
    if (response.answers.timeThieves) {
        bytes += '\n';
        bytes += std::to_string(*response.answers.timeThieves);
    }
}

Hash128 hashOfTimes(const std::string &times) { return hashOf("times\n" + times); }

} // namespace

Hash128 hashOf(std::string_view bytes)
{
    quint64 h1 = 0;
    quint64 h2 = 0;
    const size_t blocks = bytes.size() / 16;
    for (size_t i = 0; i < blocks; ++i) {
        h1 ^= mixed1(word(bytes.data() + i * 16));
        h1 = (std::rotl(h1, 27) + h2) * 5 + 0x52dce729;
        h2 ^= mixed2(word(bytes.data() + i * 16 + 8));
        h2 = (std::rotl(h2, 31) + h1) * 5 + 0x38495ab5;
    }
    std::array<char, 16> tail{};
    const std::string_view rest = bytes.substr(blocks * 16);
    rest.copy(tail.data(), rest.size());
    if (rest.size() > 8)
        h2 ^= mixed2(word(tail.data() + 8));
    if (!rest.empty())
        h1 ^= mixed1(word(tail.data()));
    h1 ^= bytes.size();
    h2 ^= bytes.size();
    h1 += h2;
    h2 += h1;
    h1 = finalised(h1);
    h2 = finalised(h2);
    h1 += h2;
    h2 += h1;
    return { h1, h2 };
}

bool Identity::takeId(std::string_view id)
{
    quint64 number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    const bool plain = error == std::errc() && end == id.data() + id.size() && number < MaxCounted
        && (id.front() != '0' || id.size() == 1);
    return plain ? takeNumber(number) : m_seen.insert(hashOf(id)[0]);
}

bool Identity::takeNumber(quint64 number)
{
    if (number >= m_numbers.size())
        m_numbers.resize(std::max<size_t>(number + 1, m_numbers.size() * 2));
    if (m_numbers[number])
        return false;
    m_numbers[number] = true;
    return true;
}

QString Identity::keyFor(const std::string &times, const Response &response)
{
    if (!times.empty()) {
        const Hash128 stamps = hashOfTimes(times);
        const auto leader = m_leaders.find(stamps[0]);
        const bool first
            = leader == m_leaders.end() || leader->second == answersHash(times, response)[0];
        if (first && m_seen.insert(stamps[0]))
            return keyText(stamps);
    }
    const Hash128 hash = answersHash(times, response);
    if (m_seen.insert(hash[0]))
        return keyText(hash);
    const int ordinal = ++m_repeats[hash[0]];
    return keyText(hash) + u'.' + QString::number(ordinal + 1);
}

Hash128 Identity::answersHash(const std::string &times, const Response &response)
{
    m_bytes = "times\n" + times;
    appendAnswers(m_bytes, response);
    return hashOf(m_bytes);
}

void Identity::shareTimes(const std::string &times, const Response &response)
{
    const quint64 hash = answersHash(times, response)[0];
    const auto [leader, fresh] = m_leaders.try_emplace(hashOfTimes(times)[0], hash);
    if (!fresh)
        leader->second = std::min(leader->second, hash);
}

void SharedTimes::note(const std::string &times)
{
    const quint64 hash = hashOfTimes(times)[0];
    if (!times.empty() && !m_seen.insert(hash))
        m_shared.insert(hash);
}

bool SharedTimes::contains(const std::string &times) const
{
    return m_shared.contains(hashOfTimes(times)[0]);
}

bool Identity::Seen::insert(quint64 hash)
{
    if (m_size * 4 >= m_slots.size() * 3)
        grow();
    const quint64 value = hash == 0 ? 1 : hash; // 0 marks an empty slot
    const size_t mask = m_slots.size() - 1;
    for (size_t i = value & mask;; i = (i + 1) & mask) {
        if (m_slots[i] == value)
            return false;
        if (m_slots[i] == 0) {
            m_slots[i] = value;
            ++m_size;
            return true;
        }
    }
}

void Identity::Seen::grow()
{
    const std::vector<quint64> old
        = std::exchange(m_slots, std::vector<quint64>(std::max<size_t>(1024, m_slots.size() * 2)));
    m_size = 0;
    for (const quint64 value : old) {
        if (value != 0)
            insert(value);
    }
}

} // namespace pejling::importer
