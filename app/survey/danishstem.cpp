// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/danishstem.h>

#include <algorithm>
#include <array>

namespace pejling {

using namespace Qt::StringLiterals;

namespace {

// The steps and their names are those of the Snowball description of the algorithm; R1 is what
// follows the first consonant after a vowel, and leaves three letters before it.

constexpr std::array MainSuffixes{ u"erendes", u"erende", u"hedens", u"endes", u"erede", u"erens",
    u"erets", u"ernes", u"ethed", u"heden", u"heder", u"ende", u"enes", u"ered", u"eren", u"erer",
    u"eres", u"eret", u"erne", u"heds", u"ene", u"ens", u"ere", u"ers", u"ets", u"hed", u"en",
    u"er", u"es", u"et", u"e" };
constexpr std::array OtherSuffixes{ u"elig", u"lig", u"els", u"ig" };
constexpr qsizetype LeastBeforeR1 = 3;

bool isVowel(QChar letter) { return u"aeiouyæåø"_s.contains(letter); }
bool endsValidS(QChar letter) { return u"abcdfghjklmnoprtvyzå"_s.contains(letter); }

qsizetype startOfR1(const QString &word)
{
    if (word.size() < LeastBeforeR1)
        return word.size();
    const auto vowel = std::find_if(word.begin(), word.end(), isVowel);
    const auto consonant = std::find_if_not(vowel, word.end(), isVowel);
    if (consonant == word.end())
        return word.size();
    return std::max<qsizetype>(consonant - word.begin() + 1, LeastBeforeR1);
}

/// Whether the whole ending lies in R1.
bool endsInR1(const QString &word, QStringView ending, qsizetype r1)
{
    return word.endsWith(ending) && word.size() - ending.size() >= r1;
}

void removeMainSuffix(QString &word, qsizetype r1)
{
    for (const char16_t *suffix : MainSuffixes) {
        const QStringView ending(suffix);
        if (endsInR1(word, ending, r1)) {
            word.chop(ending.size());
            return;
        }
    }
    if (endsInR1(word, u"s", r1) && word.size() > 1 && endsValidS(word[word.size() - 2]))
        word.chop(1);
}

void removeOfConsonantPair(QString &word, qsizetype r1)
{
    for (const QStringView pair : { u"gd", u"dt", u"gt", u"kt" }) {
        if (endsInR1(word, pair, r1)) {
            word.chop(1);
            return;
        }
    }
}

void removeOtherSuffix(QString &word, qsizetype r1)
{
    if (word.endsWith("igst"_L1))
        word.chop(2);
    if (endsInR1(word, u"løst", r1)) {
        word.chop(1);
        return;
    }
    for (const char16_t *suffix : OtherSuffixes) {
        const QStringView ending(suffix);
        if (endsInR1(word, ending, r1)) {
            word.chop(ending.size());
            removeOfConsonantPair(word, r1);
            return;
        }
    }
}

void removeDouble(QString &word, qsizetype r1)
{
    if (word.size() > r1 && word.size() > 1 && !isVowel(word.back())
        && word.back() == word[word.size() - 2])
        word.chop(1);
}

} // namespace

QString danishStem(const QString &word)
{
    const qsizetype r1 = startOfR1(word);
    QString stem = word;
    removeMainSuffix(stem, r1);
    removeOfConsonantPair(stem, r1);
    removeOtherSuffix(stem, r1);
    removeDouble(stem, r1);
    return stem;
}

} // namespace pejling
