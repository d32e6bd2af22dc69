// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

bool isZeroWidth(char16_t c)
{
    return c == 0xfeff || c == 0x00ad || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2060 && c <= 0x2064);
}

/// Characters that NFKC leaves alone and whose lower case, if any, is 0x20 further on: most of
/// Latin-1, dashes and quotation marks. Nearly every heading and label consists of them.
bool isPlain(char16_t c)
{
    if (c < 0x80)
        return true;
    if (c >= 0xc0 && c <= 0xff)
        return true;
    switch (c) {
    case 0xa7: // section sign
    case 0xab: // guillemets
    case 0xbb:
    case 0x2013: // dashes
    case 0x2014:
    case 0x2018: // quotation marks
    case 0x2019:
    case 0x201c:
    case 0x201d:
        return true;
    default:
        return false;
    }
}

char16_t plainFolded(char16_t c)
{
    const bool upper = (c >= u'A' && c <= u'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7);
    return upper ? char16_t(c + 0x20) : c;
}

QString collapsed(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            blank = !result.isEmpty();
            continue;
        }
        if (blank)
            result += u' ';
        blank = false;
        result += c;
    }
    return result;
}

bool startsFormula(QStringView text) { return !text.isEmpty() && u"=+-@"_s.contains(text.front()); }

bool isMaskedFormula(QStringView text)
{
    return text.startsWith(u'\'') && startsFormula(text.mid(1));
}

QString normalisedSlowly(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded = folded.normalized(QString::NormalizationForm_KC);
    folded.remove(u"_x000d_"_s);
    folded.removeIf([](QChar c) { return isZeroWidth(c.unicode()); });
    folded = collapsed(folded);
    if (isMaskedFormula(folded))
        folded.remove(0, 1);
    return folded;
}

bool isControl(char16_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

/// Characters that cleaned() has to look at.
bool needsCleaning(char16_t c)
{
    return (isControl(c) && c != u'\n' && c != u'\t') || (c >= 0xd800 && c <= 0xdfff) || c == 0x2028
        || c == 0x2029 || c >= 0xfeff;
}

} // namespace

QString normalised(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    bool blank = false;
    for (const QChar c : text) {
        const char16_t unicode = c.unicode();
        if (!isPlain(unicode) || unicode == u'_')
            return normalisedSlowly(text);
        if (c.isSpace()) {
            blank = out != result.data();
            continue;
        }
        if (blank)
            *out++ = u' ';
        blank = false;
        *out++ = QChar(plainFolded(unicode));
    }
    result.truncate(out - result.data());
    if (isMaskedFormula(result))
        result.remove(0, 1);
    return result;
}

QString cleaned(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return needsCleaning(c.unicode()); }))
        return text.trimmed().toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        switch (c.unicode()) {
        case u'\r':
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                break;
            [[fallthrough]];
        case 0x0b: // the line break inside a cell of some programs
        case 0x85:
        case 0x2028:
        case 0x2029:
            result += u'\n';
            break;
        case 0xfeff:
        case 0xfffe:
        case 0xffff:
            break;
        default:
            if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                result += c;
                result += text[++i];
            } else if (!c.isSurrogate() && (!isControl(c.unicode()) || c == u'\n' || c == u'\t')) {
                result += c;
            }
        }
    }
    return result.trimmed();
}

} // namespace pejling
