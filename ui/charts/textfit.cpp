// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfit.h"

#include <charts/fonts.h>

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

namespace pejling::charts {

namespace {

constexpr int Smallest = 8;
constexpr qsizetype Remembered = 2000;

/// What a fit depends on.
struct FitKey
{
    QString text;
    FitRule rule;
    QSizeF box;

    friend bool operator==(const FitKey &, const FitKey &) = default;
};

size_t qHash(const FitKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.rule.wanted, key.rule.minimum, int(key.rule.weight),
        key.rule.maxLines, key.rule.balance, key.box.width(), key.box.height());
}

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

QStringList wrappedParagraph(const QString &text, const QFont &font, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QStringList lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString oneLine(const QString &text)
{
    // QString::simplified would turn a no-break space into one that breaks.
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        const bool blank = character.isSpace() && character != QChar::Nbsp
            && character != QChar(0x202F); // narrow no-break space
        if (!blank)
            line.append(character);
        else if (!line.isEmpty() && line.back() != u' ')
            line.append(u' ');
    }
    if (line.endsWith(u' '))
        line.chop(1);
    return line;
}

qreal digitCell(const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    return cell;
}

qreal textWidth(const QString &text, const QFont &font, bool tabular)
{
    const QFontMetricsF metrics(font);
    if (!tabular)
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    const qreal cell = digitCell(font);
    for (const QChar character : text)
        width += isDigit(character) ? cell : metrics.horizontalAdvance(character);
    return width;
}

QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    const auto paragraphs = QStringView(text).split(u'\n');
    for (const auto paragraph : paragraphs)
        lines += wrappedParagraph(oneLine(paragraph.toString()), font, width);
    return lines;
}

QStringList balanced(const QString &text, const QFont &font, qreal width)
{
    QStringList best = wrapped(text, font, width);
    if (best.size() < 2)
        return best;
    qreal narrow = width / qreal(best.size());
    qreal wide = width;
    while (wide - narrow > 4) {
        const qreal middle = (narrow + wide) / 2;
        QStringList lines = wrapped(text, font, middle);
        if (lines.size() <= best.size() && !breaksWord(text, font, middle)) {
            best = std::move(lines);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return best;
}

bool breaksWord(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        // A hyphen or a slash inside a word is a place to break, so its parts are measured.
        if (metrics.horizontalAdvance(word.toString()) <= width)
            return false;
        const QStringList parts = wrappedParagraph(word.toString(), font, width);
        return std::any_of(parts.begin(), parts.end() - 1,
            [](const QString &part) { return part.isEmpty() || part.back().isLetterOrNumber(); });
    });
}

qreal FittedText::height() const
{
    const QFontMetricsF metrics(font);
    return metrics.ascent() + metrics.descent()
        + pitch() * qreal(std::max<qsizetype>(lines.size(), 1) - 1);
}

qreal FittedText::width() const
{
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, textWidth(line, font));
    return width;
}

namespace {

FittedText fitAnew(const QString &text, const FitRule &rule, const QSizeF &box)
{
    const auto attempt = [&](int size, int maxLines) -> std::optional<FittedText> {
        FittedText fitted;
        fitted.font = slideFont(size, rule.weight);
        if (breaksWord(text, fitted.font, box.width()))
            return std::nullopt;
        fitted.lines = rule.balance ? balanced(text, fitted.font, box.width())
                                    : wrapped(text, fitted.font, box.width());
        if (fitted.lines.size() > maxLines || fitted.height() > box.height() + 0.5)
            return std::nullopt;
        return fitted;
    };
    constexpr int AnyLines = 1000;
    for (int size = rule.wanted; size >= rule.minimum; --size) {
        if (auto fitted = attempt(size, rule.maxLines))
            return *fitted;
    }
    for (int size = rule.minimum; size >= Smallest; --size) {
        if (auto fitted = attempt(size, AnyLines))
            return *fitted;
    }
    // Only a word that is wider than the box in the smallest type comes here: broken, but whole.
    FittedText fitted;
    fitted.font = slideFont(rule.minimum, rule.weight);
    fitted.lines = wrapped(text, fitted.font, box.width());
    while (fitted.height() > box.height() && fitted.font.pixelSize() > Smallest) {
        fitted.font.setPixelSize(fitted.font.pixelSize() - 1);
        fitted.lines = wrapped(text, fitted.font, box.width());
    }
    return fitted;
}

} // namespace

FittedText fitText(const QString &text, const FitRule &rule, const QSizeF &box)
{
    static QCache<FitKey, FittedText> remembered(Remembered);
    const FitKey key{ text, rule, box };
    if (const FittedText *known = remembered.object(key))
        return *known;
    FittedText fitted = fitAnew(text, rule, box);
    remembered.insert(key, new FittedText(fitted));
    return fitted;
}

qreal columnFor(
    const QStringList &texts, const FitRule &rule, qreal height, qreal least, qreal most)
{
    constexpr qreal Step = 10;
    for (qreal width = least; width < most; width += Step) {
        const bool fits = std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
            return fitText(text, rule, { width, height }).font.pixelSize() >= rule.minimum;
        });
        if (fits)
            return width;
    }
    return most;
}

} // namespace pejling::charts
